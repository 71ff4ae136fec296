// Three questions a newcomer can paste: each needs the three departments.

export type Question = { readonly title: string; readonly query: string };

export const QUESTIONS: readonly Question[] = [
  {
    title: 'The funnel, with honest denominators',
    query:
      '{ county { members { total { text } } observers { total { text } } leadFunnel { received { text } filed { text } rate { text atMost exact } } postsReferring { total { text knowledge } } posts { count { text } } } }',
  },
  {
    title: 'Which townships have a post? Unknown is not zero',
    query:
      '{ sanxi: township(code: "331122207") { name posts { count { text knowledge } nodes { name speciality } } leads { total { text } } members { total { text } } } wuyun: township(code: "331122001") { name posts { count { text knowledge } nodes { name speciality } } leads { total { text } } members { total { text } } } }',
  },
  {
    title: 'From the tip to the repaired trees',
    query:
      '{ case(id: "case-c1") { domain citations { sentenceId } lead { channel reporterProtection township { name posts { count { text } } members { total { text } } } } recommendations { status servedOn } rectificationItems { target { text } methodBefore methodAfter claims { by assertsAll } verifications { on } } } }',
  },
];
