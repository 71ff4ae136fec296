// The lives of an outreach session and of a school's request for a lecture, as two tables. Of pupils only the number is told.
import { textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { LectureRequest, LectureRequestStatus, OutreachSession, OutreachStatus } from './entities.ts';

/** What the guards of a session look at. */
export type SessionFacts = { readonly session: Pick<OutreachSession, 'heldAt'> };
/** What the guards of a request look at. */
export type LectureFacts = {
  readonly request: Pick<LectureRequest, 'wantedOn'>;
  /** Sessions that were held because of it. */
  readonly sessionsHeld: number;
};

const OFFICERS = ['post_officer', 'post_director'] as const;

const ofSession = rowsOf<OutreachStatus, SessionFacts>();

const kindAndTopic = ofSession.guard('kindAndTopic', {
  zh: '写明形式和主题',
  en: 'it says of what kind it is, and on what.',
  holds: textsGiven('kind', 'topic'),
});
const heldSometime = ofSession.guard('heldSometime', {
  zh: '已知举行的时间',
  en: 'it is known when it was held.',
  holds: ({ session }) => session.heldAt != null,
});
const audienceGiven = ofSession.guard('audienceGiven', {
  zh: '写明参加人数',
  en: 'it says how many came.',
  holds: (_, input) => input === null || Number(input.audience) >= 0,
});

export const sessionMachine: Machine<OutreachStatus, SessionFacts> = {
  type: 'OutreachSession',
  zh: '宣讲活动',
  en: 'outreach session',
  states: { PLANNED: '已安排 planned', HELD: '已举行 held', REPORTED: '已报告 reported' },
  events: [
    ofSession.event('scheduleOutreach', '安排宣讲', 'Schedule', {
      moves: [[null, 'PLANNED']],
      who: [...OFFICERS, 'member'],
      guards: [kindAndTopic],
    }),
    ofSession.event('holdOutreach', '举行', 'Record that it was held', {
      moves: [['PLANNED', 'HELD']],
      who: [...OFFICERS, 'member'],
      guards: [heldSometime],
    }),
    ofSession.event('recordAttendance', '记录到场人数', 'Record who came', {
      moves: [['HELD', 'REPORTED']],
      who: OFFICERS,
      guards: [audienceGiven],
    }),
  ],
};

const ofLecture = rowsOf<LectureRequestStatus, LectureFacts>();

const topicAndDay = ofLecture.guard('topicAndDay', {
  zh: '写明主题和希望的日期',
  en: 'it says on what, and on which day.',
  holds: textsGiven('topic', 'wantedOn'),
});
const lectureHeld = ofLecture.guard('lectureHeld', {
  zh: '已为此举行宣讲',
  en: 'a session was held for it.',
  holds: ({ sessionsHeld }) => sessionsHeld > 0,
});
const feedbackGiven = ofLecture.guard('feedbackGiven', {
  zh: '写明反馈',
  en: 'it says how it was.',
  holds: textsGiven('feedback'),
});

export const lectureMachine: Machine<LectureRequestStatus, LectureFacts> = {
  type: 'LectureRequest',
  zh: '宣讲请求',
  en: 'lecture request',
  states: {
    REQUESTED: '已请求 requested',
    ACCEPTED: '已接受 accepted',
    HELD: '已举行 held',
    FEEDBACK: '已反馈 feedback given',
  },
  events: [
    ofLecture.event('requestLecture', '请求宣讲', 'Request a lecture', {
      moves: [[null, 'REQUESTED']],
      who: ['agency_contact', 'resident', ...OFFICERS],
      guards: [topicAndDay],
    }),
    ofLecture.event('acceptLecture', '接受', 'Accept', {
      moves: [['REQUESTED', 'ACCEPTED']],
      who: [...OFFICERS, 'member'],
    }),
    ofLecture.event('holdLecture', '举行', 'Record that it was held', {
      moves: [['ACCEPTED', 'HELD']],
      who: [...OFFICERS, 'member'],
      guards: [lectureHeld],
    }),
    ofLecture.event('giveFeedback', '反馈', 'Give feedback', {
      moves: [['HELD', 'FEEDBACK']],
      who: ['agency_contact', 'resident'],
      guards: [feedbackGiven],
    }),
  ],
};
