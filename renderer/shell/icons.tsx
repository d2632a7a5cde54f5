const PATHS: Readonly<Record<string, string>> = {
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  slow: 'M4 2.5v11l9-5.5zM5.2 4.6 10.7 8l-5.5 3.4zM1.5 2.5h1.2v11H1.5z',
  stop: 'M3.5 3.5h9v9h-9z',
  restart: 'M8 3a5 5 0 1 0 4.9 6h-1.6A3.5 3.5 0 1 1 8 4.5c.9 0 1.7.3 2.3.9L8.5 7H13V2.5l-1.6 1.6A5 5 0 0 0 8 3z',
  over: 'M8 3.5A5.5 5.5 0 0 0 2.7 7.5l1.5.5A4 4 0 0 1 11 6L9 8h5V3l-1.9 1.9A5.5 5.5 0 0 0 8 3.5zM8 10.5a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  into: 'M7.2 1.5h1.6v5.3h2.7L8 10.3 4.5 6.8h2.7zM8 11a1.7 1.7 0 1 0 0 3.4A1.7 1.7 0 0 0 8 11z',
  out: 'M8 1.5 11.5 5H8.8v5.3H7.2V5H4.5zM8 11a1.7 1.7 0 1 0 0 3.4A1.7 1.7 0 0 0 8 11z',
  boundary: 'M2 7.2h6.5L6.2 4.9l1.1-1.1L11.5 8l-4.2 4.2-1.1-1.1 2.3-2.3H2zM12.5 2.5H14v11h-1.5z',
  user: 'M8 2 3 7h3v3.5h4V7h3zM3 12.2h10v1.6H3z',
  back: 'M8.8 14.5H7.2V9.2H4.5L8 5.7l3.5 3.5H8.8zM8 1.6A1.7 1.7 0 1 0 8 5a1.7 1.7 0 0 0 0-3.4z',
  backOver:
    'M8 3.5a5.5 5.5 0 0 1 5.3 4l-1.5.5A4 4 0 0 0 5 6l2 2H2V3l1.9 1.9A5.5 5.5 0 0 1 8 3.5zM8 10.5a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z',
  configure: 'M2 4h7v1.5H2zM12 4h2v1.5h-2zM9.5 3H11v3.5H9.5zM2 10.5h2V12H2zM7 10.5h7V12H7zM4.5 9.5H6V13H4.5z',
  examples: 'M3 2h8l2 2v10H3zM5 6h6v1.2H5zM5 8.5h6v1.2H5zM5 11h4v1.2H5z',
};

export const Icon = ({ name }: { readonly name: string }) => (
  <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={PATHS[name] ?? ''} fillRule="evenodd" />
  </svg>
);
