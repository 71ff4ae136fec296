// One change of the contract, and how dangerous its kind is.
import { CONTRACT_MESSAGES, type ContractCode } from './messages/contract.ts';
import type { Facts } from './messages/message.ts';

export type Change = {
  readonly code: ContractCode;
  readonly coordinate: string;
  readonly facts: Facts;
};

/**
 * `breaks` is an error where a committed document asks for the thing, and a warning where none does;
 * `review` is an error whoever asks; `dangerous` is a warning.
 */
export type Weight = 'breaks' | 'review' | 'dangerous';

const DANGEROUS: ReadonlySet<ContractCode> = new Set([
  'FIELD_BECAME_NULLABLE',
  'ARGUMENT_DEFAULT_CHANGED',
  'INPUT_FIELD_DEFAULT_CHANGED',
  'ENUM_VALUE_ADDED',
  'UNION_MEMBER_ADDED',
]);

export function changeOf(code: ContractCode, coordinate: string, facts: Facts = {}): Change {
  return { code, coordinate, facts };
}

export function isContractCode(code: string): code is ContractCode {
  return Object.hasOwn(CONTRACT_MESSAGES, code);
}

/** A lowered class shows readers what was kept from them: somebody who answers for the data must agree. */
export function weightOf(code: ContractCode): Weight {
  if (code === 'CLASS_LOWERED') return 'review';
  return DANGEROUS.has(code) ? 'dangerous' : 'breaks';
}
