@rem The commands of package.json begin with "exec", so that a signal reaches one program and not a shell before it.
@rem Windows has no exec; there this file stands in for it.
@%*
