-- The list of kinds of organisation became finer. What people said before is read into it where it says enough: an swv by the sector
-- someone works in, a school board and a public health service by their names. The rest keeps its old word until someone chooses again.

update profile set organisation_kind = case sector when 'po' then 'swvPo' else 'swvVo' end
  where organisation_kind = 'swv' and sector in ('po', 'vo');
update enrolment_draft set organisation_kind = case sector when 'po' then 'swvPo' else 'swvVo' end
  where organisation_kind = 'swv' and sector in ('po', 'vo');

update organisation set kind = case when name ~* '\mpo\M' then 'swvPo' else 'swvVo' end
  where kind = 'swv' and (name ~* '\mpo\M') <> (name ~* '\mvo\M');

update profile set organisation_kind = 'schoolBoard' where organisation_kind = 'school' and organisation_name ~* 'schoolbestuur';
update enrolment_draft set organisation_kind = 'schoolBoard' where organisation_kind = 'school' and organisation_name ~* 'schoolbestuur';
update organisation set kind = 'schoolBoard' where kind = 'school' and name ~* 'schoolbestuur';

update profile set organisation_kind = 'ggd' where organisation_kind = 'health' and organisation_name ~* '\m(ggd|jgz)\M|jeugdgezondheid';
update enrolment_draft set organisation_kind = 'ggd' where organisation_kind = 'health' and organisation_name ~* '\m(ggd|jgz)\M|jeugdgezondheid';
update organisation set kind = 'ggd' where kind = 'health' and name ~* '\m(ggd|jgz)\M|jeugdgezondheid';
