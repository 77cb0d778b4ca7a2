/** The product's mark: a leaf on the accent. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--mantine-color-leaf-filled)" />
      <path d="M16 6c5 3.2 7.6 7 7.6 11.2A7.6 7.6 0 0 1 16 25a7.6 7.6 0 0 1-7.6-7.8C8.400 13 11 9.2 16 6z" fill="#fff" />
      <path d="M16 12v13" stroke="var(--mantine-color-leaf-filled)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
