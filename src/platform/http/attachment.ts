/** To be kept, not shown; the name once for programs that read plain letters only, once as it is (RFC 6266). */
export function attachmentNamed(name: string): string {
  const plain = name.normalize("NFD").replace(/[^\w. -]/g, "");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
