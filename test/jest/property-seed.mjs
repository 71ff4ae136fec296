// Every run of the property tests draws the same cases, so that a red run is red for everybody; FC_SEED draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20220316) });
