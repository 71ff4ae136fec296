// Import this before any Apollo package: nothing of ours reports to anybody.
// Apollo reads these when its modules load; a key left in the environment would turn usage reporting on.
process.env.APOLLO_TELEMETRY_DISABLED = '1';
for (const name of [
  'APOLLO_KEY',
  'APOLLO_GRAPH_REF',
  'APOLLO_GRAPH_ID',
  'APOLLO_GRAPH_VARIANT',
  'APOLLO_SCHEMA_REPORTING',
])
  delete process.env[name];
