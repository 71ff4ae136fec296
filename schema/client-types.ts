// The graph's types for clients, written by "npm run schema -- compose". Do not edit.
// schema/api.graphql sha256 11e477935a1b7a51f12f50ecee5892df29061dc7d137678c69ea872718a30674

export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * 日期，只有年月日，不是某个时刻（ISO 8601）。
   * A calendar date without a time of day (ISO 8601), never a midnight instant.
   */
  Date: { input: string; output: string; }
  /**
   * 时刻（RFC 3339）。
   * An instant (RFC 3339).
   */
  DateTime: { input: string; output: string; }
};

/**
 * 联动单位接受邀请。
 * An agency accepts.
 */
export type AcceptAgencyInvitationInput = {
  /** 接受日。Day of acceptance. */
  readonly acceptedOn: Scalars['Date']['input'];
  /** 联动单位。The agency. */
  readonly agency: Scalars['ID']['input'];
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 接受调解。
 * Accept it for mediation.
 */
export type AcceptDisputeInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 公益活动，由志愿部门所有；这里只凭编号添加护航它的警务室。
 * A public-interest activity, owned by the volunteers; by its key alone, the post that escorts it is added here.
 */
export type Activity = Provenanced & {
  /**
   * 区域的说法，未写明具体乡镇时只有它；不详为空。
   * The area in words, all there is where no township is named; null where unknown.
   */
  readonly area: Maybe<Scalars['String']['output']>;
  /**
   * 所属的专项监督活动，没有或不详为空。
   * The special campaign it belongs to, null where there is none or it is unknown.
   */
  readonly campaign: Maybe<SpecialCampaign>;
  /**
   * 打卡次数；没有记录就是不详，不是零；少于 5 的不示确数。
   * Number of check-ins; without records it is unknown, not zero, and fewer than 5 are not told apart.
   */
  readonly checkIns: ActivityCount;
  /**
   * 要看的事项，按次序；不详为空。
   * What is to be looked at, in order; null where unknown.
   */
  readonly checklist: Maybe<ReadonlyArray<ChecklistItem>>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 持续天数。
   * Length in days.
   */
  readonly durationDays: Quantity;
  /**
   * 护航的警务室：维持秩序与交通安全；没有或不详为空。
   * The post that escorts it, for order and safety on the road; null where there is none or it is not known.
   */
  readonly escortPost: Maybe<PolicePost>;
  /**
   * 首日；只知月份时为空，见 within。
   * First day; null where only the month is known, see within.
   */
  readonly from: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 共同参加的警务室；不详为空。
   * Police posts that take part; null where unknown.
   */
  readonly jointPosts: Maybe<ReadonlyArray<PolicePost>>;
  /**
   * 所响应的线索需求发布，没有或不详为空。
   * The call for leads it answers, null where there is none or it is unknown.
   */
  readonly leadCall: Maybe<LeadCall>;
  /**
   * 由它引出的线索数；不足 10 条的与没有一样不示，以免指向举报人（参照人民检察院举报工作规定第五十九条）。
   * Leads that came of it; fewer than 10 are not told apart from none, so that no reporter can be made out (by analogy with article 59 of the rules on reports to procuratorates).
   */
  readonly leadsRaised: Maybe<Quantity>;
  /**
   * 名称，未载明为空。
   * Name, null where not stated.
   */
  readonly name: Maybe<Scalars['String']['output']>;
  /**
   * 组织动员的志愿者联合会，不详为空。
   * The organisation that mobilises its members for it, null where unknown.
   */
  readonly organisation: Maybe<VolunteerOrganisation>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 走访摸排报告份数；没有记录就是不详，不是零；少于 5 的不示确数。
   * Number of patrol reports; without records it is unknown, not zero, and fewer than 5 are not told apart.
   */
  readonly patrolReports: ActivityCount;
  /**
   * 发布平台，例如志愿汇；不详为空。
   * Platform it is published on, for example 志愿汇; null where unknown.
   */
  readonly platform: Maybe<Scalars['String']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 报名，按编号排序，每页至多 100 个；登记行数不是参加人数。
   * Sign-ups, ordered by id, at most 100 a page; the number of records is not the number who came.
   */
  readonly signUps: Maybe<SignUpConnection>;
  /**
   * 状态，不详为空。
   * State, null where unknown.
   */
  readonly status: Maybe<ActivityStatus>;
  /**
   * 末日；只知月份时为空，见 within。
   * Last day; null where only the month is known, see within.
   */
  readonly to: Maybe<Scalars['Date']['output']>;
  /**
   * 主题，不详为空。
   * Topic, null where unknown.
   */
  readonly topic: Maybe<ActivityTopic>;
  /**
   * 已知的乡镇；未写明为空。
   * Townships known; null where none is named.
   */
  readonly townships: Maybe<ReadonlyArray<Township>>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 活动落在这段期间之内；首末两日已知时即为该两日。
   * The activity lies within this period; it is the days themselves where both are known.
   */
  readonly within: Maybe<Period>;
};


/**
 * 公益活动，由志愿部门所有；这里只凭编号添加护航它的警务室。
 * A public-interest activity, owned by the volunteers; by its key alone, the post that escorts it is added here.
 */
export type ActivitySignUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 公益活动的一页。
 * A page of public-interest activities.
 */
export type ActivityConnection = {
  /**
   * 按首日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of its first day, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<ActivityStatusCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<Activity>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一次活动名下的合计。
 * A count of what belongs to an activity.
 */
export type ActivityCount = {
  /**
   * 合计；没有来源也没有记录时不详。
   * The total; unknown without a source and without records.
   */
  readonly total: Quantity;
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ActivityEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 公益活动。
   * The activity.
   */
  readonly node: Activity;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type ActivityOrder =
  /**
   * 按首日由早到晚；不详的列在最后，相同的按编号。
   * By its first day, earliest first; the unknown come last, and ids break ties.
   */
  | 'FROM_ASC'
  /**
   * 按首日由晚到早；不详的列在最后，相同的按编号。
   * By its first day, latest first; the unknown come last, and ids break ties.
   */
  | 'FROM_DESC'
  /**
   * 按编号。
   * By id.
   */
  | 'ID';

/**
 * 公益活动的状态。
 * State of an activity.
 */
export type ActivityStatus =
  /**
   * 已取消。
   * Cancelled.
   */
  | 'CANCELLED'
  /**
   * 时数已记。
   * Hours have been credited.
   */
  | 'CREDITED'
  /**
   * 草拟中。
   * Being drafted.
   */
  | 'DRAFT'
  /**
   * 报名中。
   * Open for signing up.
   */
  | 'ENROLLING'
  /**
   * 已结束。
   * Finished.
   */
  | 'FINISHED'
  /**
   * 已发布。
   * Published.
   */
  | 'PUBLISHED'
  /**
   * 进行中。
   * Running.
   */
  | 'RUNNING';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type ActivityStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<ActivityStatus>;
};

/**
 * 公益活动的主题。
 * Topic of an activity.
 */
export type ActivityTopic =
  /**
   * 生态环境与资源保护。
   * Environment and resources.
   */
  | 'ENVIRONMENT_RESOURCES'
  /**
   * 食品药品安全。
   * Food and drugs.
   */
  | 'FOOD_DRUG'
  /**
   * 文物与古树。
   * Heritage and ancient trees.
   */
  | 'HERITAGE_TREES'
  /**
   * 未成年人保护。
   * Protection of minors.
   */
  | 'MINORS'
  /**
   * 其他。
   * Other.
   */
  | 'OTHER'
  /**
   * 个人信息保护。
   * Personal information.
   */
  | 'PERSONAL_INFORMATION'
  /**
   * 弱势群体保护。
   * Vulnerable groups.
   */
  | 'VULNERABLE_GROUPS'
  /**
   * 安全生产。
   * Work safety.
   */
  | 'WORK_SAFETY';

/**
 * 被建议单位的一次书面回复；分阶段整改的，逐阶段回复。
 * A written reply of the responding agency; staged rectification is answered stage by stage.
 */
export type AgencyReply = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 所附证据的件数。
   * Number of pieces of evidence attached.
   */
  readonly evidenceCount: Quantity;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 所采取的措施。
   * The measures taken.
   */
  readonly measures: Maybe<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 收到日期；不详为空。
   * Day it was received; null where unknown.
   */
  readonly receivedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 所回复的检察建议。
   * The recommendation it answers.
   */
  readonly recommendation: ProcuratorialRecommendation;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 第几阶段。
   * The stage.
   */
  readonly stage: Scalars['Int']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 协议的形式。
 * Form of an agreement.
 */
export type AgreementForm =
  /**
   * 口头，由调解员记录。
   * Oral, recorded by the mediator.
   */
  | 'ORAL'
  /**
   * 书面。
   * Written.
   */
  | 'WRITTEN';

/**
 * 反诈联盟成员的类别。
 * Category of an alliance’s members.
 */
export type AllianceMemberCategory =
  /**
   * 社区干部。
   * Cadres of the community.
   */
  | 'COMMUNITY_CADRE'
  /**
   * 公安民警。
   * Police officers.
   */
  | 'POLICE'
  /**
   * 群众。
   * Residents.
   */
  | 'RESIDENT'
  /**
   * 单位职工。
   * Employees of local units.
   */
  | 'UNIT_EMPLOYEE';

/**
 * 反诈联盟：警务室与单位、社区、群众共同防范电信网络诈骗。
 * Anti-fraud alliance: a post with employers, the community and residents against telecom and network fraud.
 */
export type AntiFraudAlliance = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 所依托的主题馆；不详为空。
   * The theme hall it works from; null where not known.
   */
  readonly hall: Maybe<ThemeHall>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 开办的直播间；一个也不知道时为空。
   * Live-stream rooms it runs; null where none is known.
   */
  readonly liveStreamRooms: Maybe<ReadonlyArray<LiveStreamRoom>>;
  /**
   * 已知的成员类别；未载明为空。
   * Categories of members as far as known; null where not stated.
   */
  readonly memberCategories: Maybe<ReadonlyArray<AllianceMemberCategory>>;
  /**
   * 成员数。
   * Number of members.
   */
  readonly members: Quantity;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 加入联盟的志愿者组织；不详为空。
   * Volunteer organisations that belong to it; null where not known.
   */
  readonly organisations: Maybe<ReadonlyArray<VolunteerOrganisation>>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 所在警务室；不详为空。
   * The post it belongs to; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 反诈联盟的一页。
 * A page of anti-fraud alliances.
 */
export type AntiFraudAllianceConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<AntiFraudAllianceEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<AntiFraudAlliance>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type AntiFraudAllianceEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 反诈联盟。
   * The anti-fraud alliance.
   */
  readonly node: AntiFraudAlliance;
};

/**
 * 共同申请司法确认。
 * Apply together for judicial confirmation.
 */
export type ApplyJudicialConfirmationInput = {
  /** 申请的当事人，须为全部。The parties that apply, which must be all. */
  readonly applicants: ReadonlyArray<Scalars['ID']['input']>;
  /** 申请日。Day of the application. */
  readonly appliedOn: Scalars['Date']['input'];
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 任职：谁、何职、何时起止。
 * An office held: who, which, from when to when.
 */
export type Appointment = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 职务。
   * The office.
   */
  readonly kind: AppointmentKind;
  /**
   * 民警。
   * The officer.
   */
  readonly officer: Officer;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 警务室。
   * The post.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 起始日，不详为空。
   * First day, null where unknown.
   */
  readonly since: Maybe<Scalars['Date']['output']>;
  /**
   * 派出所。
   * The station.
   */
  readonly station: Maybe<PoliceStation>;
  /**
   * 终止日，在任或不详为空。
   * Last day, null while in office or where unknown.
   */
  readonly until: Maybe<Scalars['Date']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 职务。
 * Office.
 */
export type AppointmentKind =
  /**
   * 县公安局局长。
   * Chief of the county bureau.
   */
  | 'BUREAU_CHIEF'
  /**
   * 副县长。
   * Deputy head of the county.
   */
  | 'DEPUTY_COUNTY_HEAD'
  /**
   * 社区党委副书记，由主任兼任。
   * Deputy party secretary of the community, held by the director.
   */
  | 'DEPUTY_PARTY_SECRETARY'
  /**
   * 警务室主任。
   * Director of a post.
   */
  | 'DIRECTOR'
  /**
   * 派出所所长。
   * Chief of a station.
   */
  | 'STATION_CHIEF';

/**
 * 开始或继续评估。
 * Begin or go on assessing it.
 */
export type AssessLeadInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 专业协助的方式。
 * Kind of expert assistance.
 */
export type AssistanceKind =
  /**
   * 专业咨询与技术指导。
   * Advice and technical guidance.
   */
  | 'ADVICE'
  /**
   * 参加听证。
   * Attending a hearing.
   */
  | 'HEARING'
  /**
   * 协助跟进监督。
   * Help in supervising what follows.
   */
  | 'SUPERVISION';

/**
 * 救助的需求。
 * What assistance is needed for.
 */
export type AssistanceNeed =
  /**
   * 照料老人或儿童。
   * Care for the old or for children.
   */
  | 'CARE'
  /**
   * 灾害与意外。
   * Disaster or accident.
   */
  | 'DISASTER'
  /**
   * 就学。
   * Schooling.
   */
  | 'EDUCATION'
  /**
   * 住房。
   * Housing.
   */
  | 'HOUSING'
  /**
   * 生活困难。
   * Livelihood.
   */
  | 'LIVING'
  /**
   * 走失寻人。
   * A person lost.
   */
  | 'LOST_PERSON'
  /**
   * 其他。
   * Other.
   */
  | 'OTHER';

/**
 * 救助的状态。
 * State of a case of assistance.
 */
export type AssistanceStatus =
  /**
   * 已了解情况。
   * Assessed.
   */
  | 'ASSESSED'
  /**
   * 已办结。
   * Done.
   */
  | 'DONE'
  /**
   * 帮助中。
   * Helping.
   */
  | 'HELPING'
  /**
   * 已提出。
   * Raised.
   */
  | 'RAISED'
  /**
   * 已转介。
   * Referred.
   */
  | 'REFERRED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type AssistanceStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<AssistanceStatus>;
};

/**
 * 提问者此刻可以办的事：当前状态允许、其角色可办、条件没有落空。
 * What the one who asks could do now: legal in this state, allowed to the role, and no guard stands in the way for good.
 */
export type AvailableAction = {
  /**
   * 按钮上的文字，先中文后英文。
   * Words for a button, Chinese then English.
   */
  readonly label: Scalars['String']['output'];
  /**
   * 法律依据；没有则为空。
   * The law behind it; null where there is none.
   */
  readonly law: Maybe<Scalars['String']['output']>;
  /**
   * 办理它的 mutation 的名称。
   * Name of the mutation that does it.
   */
  readonly name: Scalars['String']['output'];
};

/**
 * 表彰。经本人同意才公开（志愿服务条例第二十条）。
 * Award. It is made public only with consent (志愿服务条例, article 20).
 */
export type Award = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 获表彰的县；授予其他对象时为空。
   * The county it is given to; null when given to anybody else.
   */
  readonly county: Maybe<County>;
  /**
   * 授予单位，未载明为空。
   * Who granted it, null where not stated.
   */
  readonly grantor: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 授予哪一类对象。
   * What kind of recipient it is given to.
   */
  readonly kind: AwardKind;
  /**
   * 获表彰的志愿者；授予其他对象时为空。
   * The member it is given to; null when given to anybody else.
   */
  readonly member: Maybe<VolunteerMember>;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 获表彰的观察员；授予其他对象时为空。
   * The observer it is given to; null when given to anybody else.
   */
  readonly observer: Maybe<Observer>;
  /**
   * 获表彰的志愿者联合会；授予其他对象时为空。
   * The organisation it is given to; null when given to anybody else.
   */
  readonly organisation: Maybe<VolunteerOrganisation>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 年份，未载明为空。
   * Year, null where not stated.
   */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/**
 * 表彰的一页。
 * A page of awards.
 */
export type AwardConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<AwardEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<Award>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type AwardEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 表彰。
   * The award.
   */
  readonly node: Award;
};

/**
 * 表彰授予哪一类对象。
 * What kind of recipient an award is given to.
 */
export type AwardKind =
  /**
   * 县。
   * The county.
   */
  | 'COUNTY'
  /**
   * 志愿者。
   * A member.
   */
  | 'MEMBER'
  /**
   * 观察员。
   * An observer.
   */
  | 'OBSERVER'
  /**
   * 志愿者联合会。
   * A volunteer organisation.
   */
  | 'ORGANISATION';

/**
 * 联动大队的一次任务：从提出、指派、值勤到完成。
 * One duty of a joint brigade: requested, assigned, on duty, done.
 */
export type BrigadeDuty = Provenanced & {
  /**
   * 联动大队。
   * The joint brigade.
   */
  readonly brigade: JointBrigade;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 值勤之日；不详为空。
   * Day of the duty; null where not known.
   */
  readonly dutyOn: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 任务类别；不详为空。
   * Kind; null where not known.
   */
  readonly kind: Maybe<BrigadeDutyKind>;
  /**
   * 受指派的志愿者组织；没有或不详为空。
   * The volunteer organisation assigned; null where there is none or it is not known.
   */
  readonly organisation: Maybe<VolunteerOrganisation>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 出勤人数。
   * People on duty.
   */
  readonly people: Quantity;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 在哪处重点场所；不是或不详为空。
   * The key site; null where there is none or it is not known.
   */
  readonly site: Maybe<KeySite>;
  /**
   * 状态；不详为空。
   * State; null where not known.
   */
  readonly status: Maybe<BrigadeDutyStatus>;
  /**
   * 在哪个乡镇；不详为空。
   * The township; null where not known.
   */
  readonly township: Maybe<Township>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 联动大队任务的一页。
 * A page of duties of brigades.
 */
export type BrigadeDutyConnection = {
  /**
   * 按值勤之日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day of duty, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: Maybe<ReadonlyArray<MonthCount>>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<BrigadeDutyStatusCount>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<BrigadeDutyEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<BrigadeDuty>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type BrigadeDutyEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 联动大队任务。
   * The duty.
   */
  readonly node: BrigadeDuty;
};

/**
 * 联动大队任务的类别。
 * Kind of a brigade’s duty.
 */
export type BrigadeDutyKind =
  /**
   * 防疫。
   * Epidemic prevention.
   */
  | 'EPIDEMIC'
  /**
   * 化解矛盾纠纷。
   * Settling disputes.
   */
  | 'MEDIATION'
  /**
   * 安保。
   * Security.
   */
  | 'SECURITY';

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type BrigadeDutyOrder =
  /**
   * 按值勤之日由早到晚；不详的列在最后，相同的按编号。
   * By the day of duty, earliest first; the unknown come last, and ids break ties.
   */
  | 'DUTY_ON_ASC'
  /**
   * 按值勤之日由晚到早；不详的列在最后，相同的按编号。
   * By the day of duty, latest first; the unknown come last, and ids break ties.
   */
  | 'DUTY_ON_DESC'
  /**
   * 按编号。
   * By id.
   */
  | 'ID';

/**
 * 联动大队任务的状态。
 * State of a brigade’s duty.
 */
export type BrigadeDutyStatus =
  /**
   * 已指派。
   * Assigned.
   */
  | 'ASSIGNED'
  /**
   * 已完成。
   * Done.
   */
  | 'DONE'
  /**
   * 未到岗。
   * Missed.
   */
  | 'MISSED'
  /**
   * 值勤中。
   * On duty.
   */
  | 'ON_DUTY'
  /**
   * 已提出。
   * Requested.
   */
  | 'REQUESTED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type BrigadeDutyStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<BrigadeDutyStatus>;
};

/**
 * 联动大队成员的类别。
 * Category of a brigade’s members.
 */
export type BrigadeMemberCategory =
  /**
   * 其他。
   * Others.
   */
  | 'OTHER'
  /**
   * 党员。
   * Party members.
   */
  | 'PARTY_MEMBER'
  /**
   * 退伍军人。
   * Veterans.
   */
  | 'VETERAN'
  /**
   * 村干部。
   * Village cadres.
   */
  | 'VILLAGE_CADRE';

/**
 * 专项监督活动的漏斗；立案起各步都数案件，没有记录的一步是不详，不是零。
 * The funnel of a special campaign; from filing on each step counts cases, and a step without records is unknown, not zero.
 */
export type CampaignFunnel = {
  /**
   * 线索需求发布。
   * Calls for leads.
   */
  readonly calls: Quantity;
  /**
   * 专项监督活动。
   * The campaign.
   */
  readonly campaign: SpecialCampaign;
  /**
   * 有人声称完成整改的案件；声称不是核实。
   * Cases in which somebody claims that it is done; a claim is no verification.
   */
  readonly claimed: Quantity;
  /**
   * 立案。
   * Cases filed.
   */
  readonly filed: Quantity;
  /**
   * 最近一次回头看仍保持的案件。
   * Cases in which it held on the last look back.
   */
  readonly held: Quantity;
  /**
   * 收到的线索。
   * Leads received.
   */
  readonly leads: Quantity;
  /**
   * 已送达检察建议的案件。
   * Cases in which a recommendation was served.
   */
  readonly recommended: Quantity;
  /**
   * 已全部书面回复的案件。
   * Cases in which a recommendation was wholly replied to.
   */
  readonly replied: Quantity;
  /**
   * 经检察官核实整改的案件。
   * Cases in which the prosecutor verified it.
   */
  readonly verified: Quantity;
};

/**
 * 专项监督活动的状态。
 * State of a special campaign.
 */
export type CampaignStatus =
  /**
   * 已结束。
   * Closed.
   */
  | 'CLOSED'
  /**
   * 进行中。
   * Open.
   */
  | 'OPEN'
  /**
   * 筹划中。
   * Planned.
   */
  | 'PLANNED'
  /**
   * 已总结。
   * Summed up.
   */
  | 'SUMMED_UP';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type CampaignStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<CampaignStatus>;
};

/**
 * 公益诉讼的领域。
 * Domain of public-interest litigation.
 */
export type CaseDomain =
  /**
   * 反电信网络诈骗（反电信网络诈骗法第四十七条）。
   * Telecom and network fraud (Law against Telecom and Network Fraud, article 47).
   */
  | 'ANTI_TELECOM_FRAUD'
  /**
   * 生态环境和资源保护（行政诉讼法第二十五条）。
   * Environment and resources (Administrative Litigation Law, article 25).
   */
  | 'ENVIRONMENT_RESOURCES'
  /**
   * 食品药品安全（行政诉讼法第二十五条）。
   * Food and drug safety (Administrative Litigation Law, article 25).
   */
  | 'FOOD_DRUG'
  /**
   * 文物与古树保护。
   * Heritage and ancient trees.
   */
  | 'HERITAGE_TREES'
  /**
   * 英雄烈士保护。
   * Heroes and martyrs.
   */
  | 'HEROES'
  /**
   * 国有土地使用权出让（行政诉讼法第二十五条）。
   * Granting of state-owned land (Administrative Litigation Law, article 25).
   */
  | 'LAND_GRANT'
  /**
   * 未成年人保护（未成年人保护法第一百零六条）。
   * Protection of minors (Law on the Protection of Minors, article 106).
   */
  | 'MINORS'
  /**
   * 其他。
   * Other.
   */
  | 'OTHER'
  /**
   * 个人信息保护。
   * Personal information.
   */
  | 'PERSONAL_INFORMATION'
  /**
   * 国有财产保护（行政诉讼法第二十五条）。
   * State property (Administrative Litigation Law, article 25).
   */
  | 'STATE_PROPERTY'
  /**
   * 弱势、特定群体保护。
   * Vulnerable and special groups.
   */
  | 'VULNERABLE_GROUPS'
  /**
   * 安全生产。
   * Work safety.
   */
  | 'WORK_SAFETY';

/**
 * 案件的种类。
 * Kind of a case.
 */
export type CaseKind =
  /**
   * 行政公益诉讼。
   * Administrative.
   */
  | 'ADMINISTRATIVE'
  /**
   * 民事公益诉讼（诉前公告三十日，解释第十三条）。
   * Civil (public notice of 30 days first, interpretation article 13).
   */
  | 'CIVIL'
  /**
   * 刑事附带民事公益诉讼。
   * Civil, incidental to a criminal case.
   */
  | 'INCIDENTAL';

/**
 * 案件的一处现场。
 * A site of a case.
 */
export type CaseSite = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 名称；不详为空。
   * Name; null where unknown.
   */
  readonly name: Maybe<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 道路；不详或不在路上为空。
   * The road; null where unknown or not on a road.
   */
  readonly roadName: Maybe<Scalars['String']['output']>;
  /**
   * 意义，例如红色纪念意义；未载明为空。
   * What it stands for, for example a memory of the revolution; null where not stated.
   */
  readonly significance: Maybe<Scalars['String']['output']>;
  /**
   * 所在乡镇；不详为空。
   * Its township; null where unknown.
   */
  readonly township: Maybe<Township>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 案件合计。
 * Totals of cases.
 */
export type CaseStats = {
  /**
   * 合计所属期间。
   * The period of the total.
   */
  readonly period: Period;
  /**
   * 总数。
   * The total.
   */
  readonly total: Quantity;
};

/**
 * 案件的状态。
 * State of a case.
 */
export type CaseStatus =
  /**
   * 已结案。
   * Closed.
   */
  | 'CLOSED'
  /**
   * 未见违法，终结。
   * Closed, no violation found.
   */
  | 'CLOSED_NO_VIOLATION'
  /**
   * 已整改，终结。
   * Closed, rectified.
   */
  | 'CLOSED_RECTIFIED'
  /**
   * 磋商中。
   * In consultation.
   */
  | 'CONSULTING'
  /**
   * 已执行。
   * Enforced.
   */
  | 'ENFORCED'
  /**
   * 已立案。
   * Filed.
   */
  | 'FILED'
  /**
   * 跟进调查中。
   * Being followed up.
   */
  | 'FOLLOWING_UP'
  /**
   * 调查中。
   * Being investigated.
   */
  | 'INVESTIGATING'
  /**
   * 已判决。
   * Judged.
   */
  | 'JUDGED'
  /**
   * 已发检察建议。
   * A recommendation was sent.
   */
  | 'RECOMMENDED'
  /**
   * 已提起诉讼（行政诉讼法第二十五条）。
   * A suit was brought (Administrative Litigation Law, article 25).
   */
  | 'SUED'
  /**
   * 起诉审查。
   * A suit is being considered.
   */
  | 'SUIT_REVIEW'
  /**
   * 中止审查。
   * Suspended.
   */
  | 'SUSPENDED'
  /**
   * 已撤回起诉（解释第二十四条）。
   * The suit was withdrawn (interpretation, article 24).
   */
  | 'WITHDRAWN';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type CaseStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<CaseStatus>;
};

/**
 * 打卡。地点、坐标与确切时刻属于行踪轨迹（个人信息保护法第二十八条），不在图中。
 * A check-in. Place, coordinates and the exact time are a location trail (个人信息保护法, article 28) and not in the graph.
 */
export type CheckIn = Provenanced & {
  /**
   * 打卡日期，不详为空。
   * Day of the check-in, null where unknown.
   */
  readonly checkedInOn: Maybe<Scalars['Date']['output']>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 这次打卡可记的信用时数：签退减签到，按刻钟向下取整；未签退则不详。
   * Credit hours of this check-in: from in to out, rounded down to quarters of an hour; unknown without a check-out.
   */
  readonly creditHours: Maybe<Quantity>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 照片的 SHA-256，没有照片为空。
   * SHA-256 of the photo, null without one.
   */
  readonly photoHash: Maybe<Scalars['String']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 报名。
   * The sign-up.
   */
  readonly signUp: Maybe<SignUp>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 活动中要看的一项。
 * One thing to be looked at in an activity.
 */
export type ChecklistItem = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 次序，从 1 起。
   * Place in the order, from 1.
   */
  readonly position: Scalars['Int']['output'];
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 要看什么。
   * What to look at.
   */
  readonly text: Scalars['String']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 出处：文件、句号与全文哈希；不保存原句。
 * Citation: document, sentence id and hash of the whole text; the sentence itself is not stored.
 */
export type Citation = {
  /**
   * 文件代号。
   * Document id.
   */
  readonly document: Scalars['String']['output'];
  /**
   * 发表日期，未印则为空。
   * Date of publication, null where not printed.
   */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 全文（NFC，去空白）的 SHA-256。
   * SHA-256 of the whole text (NFC, white space removed): proves the document, not the sentence.
   */
  readonly quoteHash: Scalars['String']['output'];
  /**
   * 取自何处，不详则为空。
   * Where it was retrieved from, null where unknown.
   */
  readonly retrievedFrom: Maybe<Scalars['String']['output']>;
  /**
   * 句号，例如 A1.9。
   * Sentence id, for example A1.9.
   */
  readonly sentenceId: Scalars['String']['output'];
};

/**
 * 诉前公告：民事公益诉讼起诉前公告三十日，法律规定的机关和有关组织可以起诉（两高检察公益诉讼解释第十三条）。
 * Public notice before a civil suit: for 30 days agencies and organisations named by law may sue (judicial interpretation on public-interest litigation, article 13).
 */
export type CivilNotice = Provenanced & {
  /**
   * 所在案件。
   * The case it was published in.
   */
  readonly case: PublicInterestCase;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 按规定算出的公告期满之日：自发布起三十日，末日遇休息日顺延（两高检察公益诉讼解释第十三条）；发布日期不详为空。
   * Last day of the notice by rule: 30 days from publication, moved off a rest day; null where the day of publication is unknown.
   */
  readonly computedEndsOn: Maybe<Scalars['Date']['output']>;
  /**
   * 算出它的规定；发布日期不详为空。
   * The rule it is computed by; null where the day of publication is unknown.
   */
  readonly deadlineRule: Maybe<DeadlineRule>;
  /**
   * 公告期满之日，按卷宗所记；不详为空。
   * Last day of the notice, as the file has it; null where unknown.
   */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 发布的媒体；不详为空。
   * Where it was published; null where unknown.
   */
  readonly medium: Maybe<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 发布日期；不详为空。
   * Day of publication; null where unknown.
   */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 诉前公告的一页。
 * A page of public notices.
 */
export type CivilNoticeConnection = {
  /**
   * 按发布日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was published, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<CivilNoticeEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<CivilNotice>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type CivilNoticeEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 诉前公告。
   * The notice.
   */
  readonly node: CivilNotice;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type CivilNoticeOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按发布日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was published, earliest first; the unknown come last, and ids break ties.
   */
  | 'PUBLISHED_ON_ASC'
  /**
   * 按发布日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was published, latest first; the unknown come last, and ids break ties.
   */
  | 'PUBLISHED_ON_DESC';

/**
 * 谁声称。
 * Who claims.
 */
export type ClaimantKind =
  /**
   * 其他。
   * Another.
   */
  | 'OTHER'
  /**
   * 检察机关的通讯员。
   * A correspondent of the procuratorate.
   */
  | 'PROCURATORATE_CORRESPONDENT'
  /**
   * 被建议单位。
   * The responding agency.
   */
  | 'RESPONDENT'
  /**
   * 乡镇人民政府、街道办事处。
   * A township government.
   */
  | 'TOWNSHIP_GOVERNMENT'
  /**
   * 志愿者联合会。
   * An organisation of volunteers.
   */
  | 'VOLUNTEER_ORGANISATION';

/**
 * 确定调解途径。
 * Decide the track.
 */
export type ClassifyDisputeInput = {
  /** 不适用治安调解的情形；没有则不填。What excludes mediation by the police; leave out where nothing does. */
  readonly exclusion?: InputMaybe<MediationExclusion>;
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 是否有轻微违反治安管理的行为。Whether a minor public-security violation is in play. */
  readonly minorViolation?: InputMaybe<Scalars['Boolean']['input']>;
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 途径。The track. */
  readonly track: DisputeTrack;
};

/**
 * 结案。
 * Close it.
 */
export type CloseDisputeInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 结案。
 * Close it.
 */
export type ClosePolicingCorrectionInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 结案。
 * Close it.
 */
export type CloseProcuratorateCorrectionInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 结案。
 * Close it.
 */
export type CloseVolunteerCorrectionInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 缙云县。
 * Jinyun county.
 */
export type County = {
  /**
   * 授予本县的公开表彰，按年份；一项也不知道时为空。
   * Public awards given to the county, by year; null where none is known.
   */
  readonly awards: Maybe<ReadonlyArray<Award>>;
  /**
   * 立案数；不给期间则为期末最近的合计。
   * Cases filed; without a period, the total whose period ends last.
   */
  readonly cases: Maybe<CaseStats>;
  /**
   * 县级区划代码（GB/T 2260）。
   * County code (GB/T 2260).
   */
  readonly code: Scalars['ID']['output'];
  /**
   * 化解矛盾纠纷数；不给期间则为期末最近的合计。
   * Disputes resolved; without a period, the total whose period ends last.
   */
  readonly disputes: Maybe<DisputeStats>;
  /**
   * 从线索到立案，分母如实。
   * From lead to case, with honest denominators.
   */
  readonly leadFunnel: Maybe<LeadFunnel>;
  /**
   * 收到的线索；不给期间则为期末最近的合计。
   * Leads received; without a period, the total whose period ends last.
   */
  readonly leads: Maybe<LeadStats>;
  /**
   * 志愿者联合会成员。
   * Members of the volunteer organisations.
   */
  readonly members: Maybe<MemberStats>;
  /**
   * 县名。
   * Name of the county.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 公益诉讼志愿观察员。
   * Public-interest observers.
   */
  readonly observers: Maybe<ObserverStats>;
  /**
   * 社会志愿者联合会。
   * Volunteer organisations.
   */
  readonly organisations: Maybe<OrganisationStats>;
  /**
   * 全县范围的公安合计；给出期间则只列该期间的。单个警务室的合计在该警务室下，不在此混列。
   * Policing totals of the whole county; with a period, only those for exactly that period. Totals of one post stand at the post.
   */
  readonly policingTotals: Maybe<ReadonlyArray<PolicingTotal>>;
  /**
   * 全县警务室总数，按报道。
   * Police posts of the county, as the source states.
   */
  readonly posts: Maybe<CountyPosts>;
  /**
   * 警务室转来的线索数。
   * Leads that posts referred.
   */
  readonly postsReferring: Maybe<ReferralStats>;
  /**
   * 检察合计；给出期间则只列该期间的。
   * Totals of the procuratorate; with a period, only those for exactly that period.
   */
  readonly procuratorateTotals: Maybe<ReadonlyArray<ProcuratorateTotal>>;
  /**
   * 全县 18 个乡镇街道，按代码排序。
   * The 18 townships, towns and subdistricts, ordered by code.
   */
  readonly townships: ReadonlyArray<Township>;
  /**
   * 志愿服务合计；给出期间则只列该期间的。
   * Totals of the volunteers; with a period, only those for exactly that period.
   */
  readonly volunteerTotals: Maybe<ReadonlyArray<VolunteerTotal>>;
};


/**
 * 缙云县。
 * Jinyun county.
 */
export type CountyCasesArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 缙云县。
 * Jinyun county.
 */
export type CountyDisputesArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 缙云县。
 * Jinyun county.
 */
export type CountyLeadsArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 缙云县。
 * Jinyun county.
 */
export type CountyMembersArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 缙云县。
 * Jinyun county.
 */
export type CountyObserversArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 缙云县。
 * Jinyun county.
 */
export type CountyOrganisationsArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 缙云县。
 * Jinyun county.
 */
export type CountyPolicingTotalsArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 缙云县。
 * Jinyun county.
 */
export type CountyProcuratorateTotalsArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 缙云县。
 * Jinyun county.
 */
export type CountyVolunteerTotalsArgs = {
  period?: InputMaybe<PeriodInput>;
};

/**
 * 全县警务室总数。
 * Police posts of the county.
 */
export type CountyPosts = {
  /**
   * 总数。
   * All posts.
   */
  readonly count: Quantity;
  /**
   * 农村。
   * Rural posts.
   */
  readonly rural: Quantity;
  /**
   * 城区。
   * Urban posts.
   */
  readonly urban: Quantity;
};

/**
 * 由某一步开始计算的法定期限；日期均为中国的日期。
 * A period of the law that a step began; its days are days in China.
 */
export type Deadline = {
  /**
   * 最后一日；缺该年节假日安排时为空。
   * The last day; null where the year's holidays are not known.
   */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /**
   * 法律依据，取起算日有效的条文。
   * The law, as in force on the first day.
   */
  readonly law: Maybe<Scalars['String']['output']>;
  /**
   * 办结日；尚未办结为空。
   * The day it was met; null while it runs.
   */
  readonly metOn: Maybe<Scalars['Date']['output']>;
  /**
   * 是否逾期；期限不明为空。
   * Whether it is or was overdue; null where the last day is not known.
   */
  readonly overdue: Maybe<Scalars['Boolean']['output']>;
  /**
   * 期限规则的代号。
   * Id of the rule.
   */
  readonly rule: Scalars['String']['output'];
  /**
   * 起算日（当日不计）。
   * The day of the event, itself not counted.
   */
  readonly startedOn: Scalars['Date']['output'];
  /**
   * 期限的内容，先中文后英文。
   * What the period is for, Chinese then English.
   */
  readonly what: Scalars['String']['output'];
};

/**
 * 一条期限规定：多长、依据何处、何时施行；期限依触发之日有效的那一条计算。
 * A rule of a deadline: how long, where it is written, since when; the one in force on the day of the event counts.
 */
export type DeadlineRule = {
  /**
   * 还须律师确认之处，中文与英文；没有为空。
   * What a lawyer should still confirm, in Chinese and English; null where nothing.
   */
  readonly doubt: Maybe<Scalars['String']['output']>;
  /**
   * 施行之日，未经核实。
   * First day of force, not confirmed.
   */
  readonly effectiveFrom: Scalars['Date']['output'];
  /**
   * 失效之日；仍有效或不详为空。
   * Last day of force; null while in force or where unknown.
   */
  readonly effectiveTo: Maybe<Scalars['Date']['output']>;
  /**
   * 规定的代号，从不改作他用。
   * Its id, never reused.
   */
  readonly id: Scalars['String']['output'];
  /**
   * 依据的条文。
   * The article it rests on.
   */
  readonly law: Scalars['String']['output'];
  /**
   * 多长。
   * How long.
   */
  readonly length: Scalars['Int']['output'];
  /**
   * 期限的长短由何得知：V 读自条文，V~ 读自转载，K 未经核实，P 本院自定。
   * How its length is known: V read in the law, V~ in a copy, K not confirmed, P set by ourselves.
   */
  readonly mark: Scalars['String']['output'];
  /**
   * 末日遇休息日是否顺延（民法典第二百零三条）。
   * Whether a last day on a rest day moves to the next working day (Civil Code, article 203).
   */
  readonly rollsOver: Scalars['Boolean']['output'];
  /**
   * 以什么计。
   * In which unit.
   */
  readonly unit: PeriodUnit;
  /**
   * 为何事而设，中文与英文。
   * What it is for, in Chinese and English.
   */
  readonly what: Scalars['String']['output'];
};

/**
 * 检察长决定不立案。
 * The chief decides not to file.
 */
export type DeclineCaseInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 一方拒绝调解。
 * A party declines mediation.
 */
export type DeclineMediationInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 拒绝的当事人。The party that declines. */
  readonly party: Scalars['ID']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 请求对上的另一方。
 * What a request was matched with.
 */
export type DeskMatch = {
  /**
   * 接受日，未接受或不详为空。
   * Day it was accepted, null where it is not or unknown.
   */
  readonly acceptedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 一处出租房屋。
   * A rental property.
   */
  readonly property: Maybe<RentalProperty>;
  /**
   * 提议日，不详为空。
   * Day it was proposed, null where unknown.
   */
  readonly proposedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 另一方的请求。
   * The request of the other side.
   */
  readonly request: Maybe<ServiceDeskRequest>;
};

/**
 * 请求的需要。
 * What a request asks for.
 */
export type DeskNeed =
  /**
   * 住房。
   * Housing.
   */
  | 'HOUSING'
  /**
   * 居住登记与居住证（浙江省流动人口居住登记条例 16、18）。
   * Residence registration or permit (Zhejiang Residence Registration Regulations 16, 18).
   */
  | 'PERMIT'
  /**
   * 用工。
   * Staff.
   */
  | 'STAFF'
  /**
   * 工作。
   * Work.
   */
  | 'WORK';

/**
 * 总台请求的状态。
 * State of a request.
 */
export type DeskRequestStatus =
  /**
   * 已结束。
   * Closed.
   */
  | 'CLOSED'
  /**
   * 已提出。
   * Filed.
   */
  | 'FILED'
  /**
   * 已对上。
   * Matched.
   */
  | 'MATCHED'
  /**
   * 已提议。
   * A match is proposed.
   */
  | 'MATCH_PROPOSED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type DeskRequestStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<DeskRequestStatus>;
};

/**
 * 总台所服务的一方。
 * A side that a service desk serves.
 */
export type DeskSide =
  /**
   * 用人单位。
   * Employer.
   */
  | 'EMPLOYER'
  /**
   * 出租房房东。
   * Landlord.
   */
  | 'LANDLORD'
  /**
   * 外来务工人员。
   * Worker from elsewhere.
   */
  | 'WORKER';

/**
 * 矛盾纠纷。协议内容与当事人的敏感信息不在图中。
 * A dispute. Terms of agreement and sensitive facts about parties are not in the graph.
 */
export type Dispute = Provenanced & {
  /**
   * 已知的联动单位，未必齐全；一个也不知道时为空。
   * Agencies known to have joined, perhaps not all; null where none is known.
   */
  readonly agencies: Maybe<ReadonlyArray<JointAgency>>;
  /**
   * 调解协议；没有或不详为空。
   * The mediation agreement; null where there is none or it is not known.
   */
  readonly agreement: Maybe<MediationAgreement>;
  /**
   * 提问者此刻可以办的事；对过去提问时为空列表。
   * What the one who asks could do now; empty when the past is asked about.
   */
  readonly availableActions: Maybe<ReadonlyArray<AvailableAction>>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 从发生日到协议生效日的天数；任一日不详为空。
   * Days from the day it arose to the day the agreement took effect; null where either is unknown.
   */
  readonly daysToAgreement: Maybe<Scalars['Int']['output']>;
  /**
   * 已经开始计算的法定期限。
   * Periods of the law that have begun.
   */
  readonly deadlines: Maybe<ReadonlyArray<Deadline>>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 类别。
   * Kind.
   */
  readonly kind: Maybe<DisputeKind>;
  /**
   * 参与调解的志愿者组织；不详为空。
   * Volunteer organisations whose members mediate; null where not known.
   */
  readonly mediatorOrganisations: Maybe<ReadonlyArray<VolunteerOrganisation>>;
  /**
   * 发生日，不详为空。
   * Day it arose, null where unknown.
   */
  readonly occurredOn: Maybe<Scalars['Date']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 当事各方；不详为空。
   * The parties; null where not known.
   */
  readonly parties: Maybe<ReadonlyArray<DisputeParty>>;
  /**
   * 地点，最细到社区或村。
   * Place, down to the community or village at most.
   */
  readonly place: Maybe<Scalars['String']['output']>;
  /**
   * 经办警务室。
   * The post that handles it.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 由此转出的线索；没有或不详为空。
   * The lead it was passed on as; null where there is none or it is not known.
   */
  readonly referredLead: Maybe<Lead>;
  /**
   * 发现的风险；没有发现则为空列表。
   * Risks found; empty where none was found.
   */
  readonly riskFlags: ReadonlyArray<DisputeRiskFlag>;
  /**
   * 调解会；不详为空。
   * Mediation sessions; null where not known.
   */
  readonly sessions: Maybe<ReadonlyArray<MediationSession>>;
  /**
   * 调解是否公开进行；当事人未选择公开则不公开（人民调解法第二十三条）。
   * Whether sessions are open to the public; closed unless the parties choose otherwise (People's Mediation Law, art. 23).
   */
  readonly sessionsPublic: Scalars['Boolean']['output'];
  /**
   * 当事人送来的锦旗，面。
   * Silk banners that parties gave in thanks.
   */
  readonly silkBanners: Quantity;
  /**
   * 状态；不详为空。
   * State; null where not known.
   */
  readonly status: Maybe<DisputeStatus>;
  /**
   * 简要说明，不写姓名。
   * A short neutral summary without names.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * 承办的调解团队；未载明为空。
   * The team that mediates; null where not stated.
   */
  readonly team: Maybe<MediationTeam>;
  /**
   * 所在乡镇；未载明为空。
   * Its township; null where not stated.
   */
  readonly township: Maybe<Township>;
  /**
   * 调解途径；尚未确定或不详为空。
   * The track of mediation; null while undecided or not known.
   */
  readonly track: Maybe<DisputeTrack>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 版本号，每办一步加一；办理时须注明所见的版本。
   * Version, one more with each step; whoever does a step says which version they saw.
   */
  readonly version: Scalars['Int']['output'];
  /**
   * 上门次数，按来源或记录所述。
   * Number of visits, as the source or the record states it.
   */
  readonly visitCount: Quantity;
  /**
   * 逐次上门记录；不详为空，次数见 visitCount。
   * Visits one by one; null where not known, their number is visitCount.
   */
  readonly visits: Maybe<ReadonlyArray<DisputeVisit>>;
};

/**
 * 矛盾纠纷的一页。
 * A page of disputes.
 */
export type DisputeConnection = {
  /**
   * 按发生日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it arose, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<DisputeStatusCount>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<Dispute>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type DisputeEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 矛盾纠纷。
   * The dispute.
   */
  readonly node: Dispute;
};

/**
 * 矛盾纠纷的类别。
 * Kind of a dispute.
 */
export type DisputeKind =
  /**
   * 债务。
   * Debt.
   */
  | 'DEBT'
  /**
   * 婚姻家庭。
   * Within a family.
   */
  | 'FAMILY'
  /**
   * 山林土地与房屋。
   * Land, forest and property.
   */
  | 'LAND_AND_PROPERTY'
  /**
   * 轻微殴打等违反治安管理的行为。
   * Minor assault or a like public-security violation.
   */
  | 'MINOR_ASSAULT'
  /**
   * 邻里。
   * Between neighbours.
   */
  | 'NEIGHBOURHOOD'
  /**
   * 其他。
   * Other.
   */
  | 'OTHER'
  /**
   * 房屋租赁。
   * Tenancy.
   */
  | 'TENANCY'
  /**
   * 交通事故赔偿。
   * Compensation after a traffic accident.
   */
  | 'TRAFFIC_COMPENSATION'
  /**
   * 劳动报酬。
   * Wages.
   */
  | 'WAGES'
  /**
   * 务工受伤赔偿。
   * Compensation for an injury at work.
   */
  | 'WORK_INJURY_COMPENSATION';

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type DisputeOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按发生日由早到晚；不详的列在最后，相同的按编号。
   * By the day it arose, earliest first; the unknown come last, and ids break ties.
   */
  | 'OCCURRED_ON_ASC'
  /**
   * 按发生日由晚到早；不详的列在最后，相同的按编号。
   * By the day it arose, latest first; the unknown come last, and ids break ties.
   */
  | 'OCCURRED_ON_DESC';

/**
 * 纠纷的一方。不与任何其他人员记录相连。
 * A party to a dispute. It is linked to no other record of a person.
 */
export type DisputeParty = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 已脱敏的称呼；不详为空。
   * A name already masked; null where not known.
   */
  readonly displayName: Maybe<MaskedText>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 身份。
   * Role.
   */
  readonly role: PartyRole;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 一方当事人。
 * A party.
 */
export type DisputePartyInput = {
  /** 姓名；只以“黄某”的样子显示。Name; shown as 黄某 alone. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** 是否未成年。Whether a minor. */
  readonly isMinor?: InputMaybe<Scalars['Boolean']['input']>;
  /** 身份。Role. */
  readonly role: PartyRole;
};

/**
 * 办理一步的结果：这一步之后的样子，重发时不变。
 * What a step led to: the dispute as the step left it, the same however often the request is sent.
 */
export type DisputePayload = {
  /**
   * 这一步之后的矛盾纠纷。
   * The dispute as the step left it.
   */
  readonly dispute: Maybe<Dispute>;
  /**
   * 办理的步骤。
   * The step.
   */
  readonly event: Maybe<Scalars['String']['output']>;
  /**
   * 这一步之后的版本号。
   * The version since.
   */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/**
 * 纠纷中发现的公共风险。
 * A public hazard that a dispute brought to light.
 */
export type DisputeRiskFlag =
  /**
   * 涉及多人。
   * Many people involved.
   */
  | 'GROUP_DISPUTE'
  /**
   * 层层转包。
   * Layered subcontracting.
   */
  | 'LAYERED_SUBCONTRACTING'
  /**
   * 作业不安全。
   * Unsafe work.
   */
  | 'UNSAFE_WORK'
  /**
   * 有激化为治安或刑事案件的风险（人民调解法第二十五条）。
   * Risk of a public-security or criminal case (People's Mediation Law, art. 25).
   */
  | 'VIOLENCE_RISK';

/**
 * 矛盾纠纷合计。
 * Totals of disputes.
 */
export type DisputeStats = {
  /**
   * 合计所属期间。
   * The period of the total.
   */
  readonly period: Period;
  /**
   * 化解数。
   * Disputes resolved.
   */
  readonly total: Quantity;
};

/**
 * 矛盾纠纷的状态。
 * State of a dispute.
 */
export type DisputeStatus =
  /**
   * 已受理；任何一方拒绝则不得调解（人民调解法第十七条）。
   * Accepted; never against a party's refusal (People's Mediation Law, art. 17).
   */
  | 'ACCEPTED'
  /**
   * 达成协议（人民调解法第二十八条至第三十条）。
   * Agreed (People's Mediation Law, arts. 28 to 30).
   */
  | 'AGREED'
  /**
   * 协议未履行。
   * The agreement was breached.
   */
  | 'BREACHED'
  /**
   * 已结案。
   * Closed.
   */
  | 'CLOSED'
  /**
   * 经司法确认（人民调解法第三十三条）。
   * Judicially confirmed (People's Mediation Law, art. 33).
   */
  | 'CONFIRMED'
  /**
   * 当事人拒绝调解。
   * A party declined mediation.
   */
  | 'DECLINED_BY_PARTY'
  /**
   * 调解不成；告知其他途径（人民调解法第二十六条）。
   * Failed; the parties are told of other routes (People's Mediation Law, art. 26).
   */
  | 'FAILED'
  /**
   * 调解中。
   * In mediation.
   */
  | 'IN_MEDIATION'
  /**
   * 已履行。
   * Performed.
   */
  | 'PERFORMED'
  /**
   * 转送其他途径。
   * Referred elsewhere.
   */
  | 'REFERRED'
  /**
   * 已报告。
   * Reported.
   */
  | 'REPORTED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type DisputeStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<DisputeStatus>;
};

/**
 * 调解途径：治安调解只用于轻微违反治安管理的纠纷（公安机关办理行政案件程序规定第一百七十八条）。
 * Track of mediation: the police mediate only where a minor public-security violation is in play (Procedure Rules, art. 178).
 */
export type DisputeTrack =
  /**
   * 人民调解。
   * People's mediation.
   */
  | 'PEOPLES'
  /**
   * 治安调解。
   * Public-security mediation.
   */
  | 'PUBLIC_SECURITY'
  /**
   * 转送法院或其他机关。
   * Referred to a court or another authority.
   */
  | 'REFERRED';

/**
 * 一次上门。
 * One visit.
 */
export type DisputeVisit = Provenanced & {
  /**
   * 同去的单位。
   * The agency that went along.
   */
  readonly agency: Maybe<JointAgency>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 为哪一起纠纷。
   * The dispute it was for.
   */
  readonly dispute: Dispute;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 简记，不写姓名。
   * A short note without names.
   */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * 上门的民警。
   * The officer who went.
   */
  readonly officer: Maybe<Officer>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 日期，不详为空。
   * Day, null where unknown.
   */
  readonly visitedOn: Maybe<Scalars['Date']['output']>;
};

/**
 * 终止调解。
 * End mediation.
 */
export type EndMediationInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 是否已告知仲裁、行政、诉讼等途径。Whether the parties were told of arbitration, administrative and court routes. */
  readonly routesTold: Scalars['Boolean']['input'];
};

/**
 * 企业提出的一个问题：从提出、受理、走访到解决或转办。
 * One issue of an enterprise: raised, accepted, visited, resolved or referred.
 */
export type EnterpriseIssue = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 类别；不详为空。
   * Kind; null where not known.
   */
  readonly kind: Maybe<EnterpriseIssueKind>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 护企项目。
   * The protected project.
   */
  readonly protection: EnterpriseProtection;
  /**
   * 提出之日；不详为空。
   * Day it was raised; null where not known.
   */
  readonly raisedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 转出的公益诉讼线索；没有或不详为空。
   * The public-interest lead it was passed on as; null where there is none or it is not known.
   */
  readonly referredLead: Maybe<Lead>;
  /**
   * 解决之日；未解决或不详为空。
   * Day it was resolved; null before it or where not known.
   */
  readonly resolvedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 状态；不详为空。
   * State; null where not known.
   */
  readonly status: Maybe<EnterpriseIssueStatus>;
  /**
   * 概要。
   * Summary.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 为此走访；一次也不知道时为空。
   * Visits made for it; null where none is known.
   */
  readonly visits: Maybe<ReadonlyArray<EnterpriseVisit>>;
};

/**
 * 企业问题的一页。
 * A page of issues of enterprises.
 */
export type EnterpriseIssueConnection = {
  /**
   * 按提出日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was raised, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<EnterpriseIssueStatusCount>;
  /**
   * 按所属项目的乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township of the project, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<EnterpriseIssueEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<EnterpriseIssue>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type EnterpriseIssueEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 企业问题。
   * The issue.
   */
  readonly node: EnterpriseIssue;
};

/**
 * 企业问题的类别。
 * Kind of an enterprise’s issue.
 */
export type EnterpriseIssueKind =
  /**
   * 生态环境。
   * Environment.
   */
  | 'ENVIRONMENT'
  /**
   * 诈骗。
   * Fraud.
   */
  | 'FRAUD'
  /**
   * 用工。
   * Labour.
   */
  | 'LABOUR'
  /**
   * 土地与征迁。
   * Land and relocation.
   */
  | 'LAND'
  /**
   * 其他。
   * Other.
   */
  | 'OTHER'
  /**
   * 治安。
   * Security.
   */
  | 'SECURITY'
  /**
   * 交通。
   * Traffic.
   */
  | 'TRAFFIC';

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type EnterpriseIssueOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按提出日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was raised, earliest first; the unknown come last, and ids break ties.
   */
  | 'RAISED_ON_ASC'
  /**
   * 按提出日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was raised, latest first; the unknown come last, and ids break ties.
   */
  | 'RAISED_ON_DESC';

/**
 * 企业问题的状态。
 * State of an enterprise’s issue.
 */
export type EnterpriseIssueStatus =
  /**
   * 已受理。
   * Accepted.
   */
  | 'ACCEPTED'
  /**
   * 已提出。
   * Raised.
   */
  | 'RAISED'
  /**
   * 已转办。
   * Referred.
   */
  | 'REFERRED'
  /**
   * 已解决。
   * Resolved.
   */
  | 'RESOLVED'
  /**
   * 已走访。
   * Visited.
   */
  | 'VISITED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type EnterpriseIssueStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<EnterpriseIssueStatus>;
};

/**
 * 问题：已知的几个与它们的数量。
 * Issues: those known and their number.
 */
export type EnterpriseIssues = {
  /**
   * 已知的问题；一个也不知道时为空。
   * The issues known; null where none is.
   */
  readonly nodes: Maybe<ReadonlyArray<EnterpriseIssue>>;
  /**
   * 个数；只是已知行数的下限，一个也不知道时不详，不是零。
   * Their number; a lower bound from the rows known, and unknown, not zero, where none is.
   */
  readonly total: Quantity;
};

/**
 * 护企：警务室护航的一个企业或工程项目。
 * Enterprise protection: a firm or construction project that a post looks after.
 */
export type EnterpriseProtection = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 来源所称的“首个”等；未载明为空。
   * What the source calls it, such as the first of its kind; null where not stated.
   */
  readonly distinctions: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 问题。
   * Issues.
   */
  readonly issues: EnterpriseIssues;
  /**
   * 由本项目的问题转出的线索；一条也不知道时为空。
   * Leads passed on from its issues; null where none is known.
   */
  readonly leads: Maybe<ReadonlyArray<Lead>>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 护航的警务室；不详为空。
   * The post that looks after it; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 项目名称。
   * Name of the project.
   */
  readonly project: Scalars['String']['output'];
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 所在乡镇；不详为空。
   * Its township; null where not known.
   */
  readonly township: Maybe<Township>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 走访。
   * Visits.
   */
  readonly visits: EnterpriseVisits;
};

/**
 * 护企项目的一页。
 * A page of protected projects.
 */
export type EnterpriseProtectionConnection = {
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<EnterpriseProtectionEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<EnterpriseProtection>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type EnterpriseProtectionEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 护企项目。
   * The protected project.
   */
  readonly node: EnterpriseProtection;
};

/**
 * 对企业的一次走访。
 * One visit to an enterprise.
 */
export type EnterpriseVisit = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 为哪个问题而去；没有或不详为空。
   * The issue it was made for; null where there is none or it is not known.
   */
  readonly issue: Maybe<EnterpriseIssue>;
  /**
   * 民警；不详为空。
   * The officer; null where not known.
   */
  readonly officer: Maybe<Officer>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 护企项目。
   * The protected project.
   */
  readonly protection: EnterpriseProtection;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 走访之日；不详为空。
   * Day of the visit; null where not known.
   */
  readonly visitedOn: Maybe<Scalars['Date']['output']>;
};

/**
 * 走访：已知的几次与它们的数量。
 * Visits: those known and their number.
 */
export type EnterpriseVisits = {
  /**
   * 已知的走访；一次也不知道时为空。
   * The visits known; null where none is.
   */
  readonly nodes: Maybe<ReadonlyArray<EnterpriseVisit>>;
  /**
   * 次数；只是已知行数的下限，一次也不知道时不详，不是零。
   * Their number; a lower bound from the rows known, and unknown, not zero, where none is.
   */
  readonly total: Quantity;
};

/**
 * 发现治安或刑事风险，立即上报。
 * Report a risk of a crime or public-security case at once.
 */
export type EscalateDisputeInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 发现的风险。The risks found. */
  readonly riskFlags: ReadonlyArray<DisputeRiskFlag>;
};

/**
 * 展陈：从商定、提出、同意到展出。
 * Exhibit: planned, proposed, approved, on display.
 */
export type Exhibit = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 所在主题馆；不详为空。
   * The hall it belongs to; null where not known.
   */
  readonly hall: Maybe<ThemeHall>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 商定布置之日；不详为空。
   * Day on which it was planned; null where not known.
   */
  readonly plannedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 参与商定的民警；一个也不知道时为空。
   * Officers who planned it; null where none is known.
   */
  readonly planners: Maybe<ReadonlyArray<Officer>>;
  /**
   * 所在警务室；不详为空。
   * The post it belongs to; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 状态；不详为空。
   * State; null where not known.
   */
  readonly status: Maybe<ExhibitStatus>;
  /**
   * 名称。
   * Title.
   */
  readonly title: Maybe<Scalars['String']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 展陈的一页。
 * A page of exhibits.
 */
export type ExhibitConnection = {
  /**
   * 按商定之日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was planned, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<ExhibitStatusCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ExhibitEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<Exhibit>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ExhibitEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 展陈。
   * The exhibit.
   */
  readonly node: Exhibit;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type ExhibitOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按商定之日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was planned, earliest first; the unknown come last, and ids break ties.
   */
  | 'PLANNED_ON_ASC'
  /**
   * 按商定之日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was planned, latest first; the unknown come last, and ids break ties.
   */
  | 'PLANNED_ON_DESC';

/**
 * 展陈的状态。
 * State of an exhibit.
 */
export type ExhibitStatus =
  /**
   * 已同意。
   * Approved.
   */
  | 'APPROVED'
  /**
   * 展出中。
   * On display.
   */
  | 'ON_DISPLAY'
  /**
   * 商定中。
   * Being planned.
   */
  | 'PLANNED'
  /**
   * 已提出。
   * Proposed.
   */
  | 'PROPOSED'
  /**
   * 已撤下。
   * Withdrawn.
   */
  | 'WITHDRAWN';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type ExhibitStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<ExhibitStatus>;
};

/**
 * 专业协助：有专长的志愿观察员在案件中出主意、跟进监督或参加听证。意见书不在图中。
 * Expert assistance: an observer with special knowledge advises, supervises or attends a hearing in a case. What was written is not in the graph.
 */
export type ExpertAssistance = Provenanced & {
  /**
   * 所在案件。
   * The case it was given in.
   */
  readonly case: PublicInterestCase;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 提供协助的志愿观察员；不详为空。
   * The observer who gave it; null where unknown.
   */
  readonly expert: Maybe<Observer>;
  /**
   * 首日；不详为空。
   * First day; null where unknown.
   */
  readonly from: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 方式；不详为空。
   * Kind; null where unknown.
   */
  readonly kind: Maybe<AssistanceKind>;
  /**
   * 派出的志愿者联合会；不是或不详为空。
   * The organisation of volunteers that sent the expert; null where none did or it is not known.
   */
  readonly organisation: Maybe<VolunteerOrganisation>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 所用的专长；不详为空。
   * The special knowledge used; null where unknown.
   */
  readonly speciality: Maybe<Scalars['String']['output']>;
  /**
   * 末日；不详为空。
   * Last day; null where unknown.
   */
  readonly to: Maybe<Scalars['Date']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 专业协助的一页。
 * A page of expert assistances.
 */
export type ExpertAssistanceConnection = {
  /**
   * 按首日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of its first day, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ExpertAssistanceEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<ExpertAssistance>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ExpertAssistanceEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 专业协助。
   * The assistance.
   */
  readonly node: ExpertAssistance;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type ExpertAssistanceOrder =
  /**
   * 按首日由早到晚；不详的列在最后，相同的按编号。
   * By its first day, earliest first; the unknown come last, and ids break ties.
   */
  | 'FROM_ASC'
  /**
   * 按首日由晚到早；不详的列在最后，相同的按编号。
   * By its first day, latest first; the unknown come last, and ids break ties.
   */
  | 'FROM_DESC'
  /**
   * 按编号。
   * By id.
   */
  | 'ID';

/**
 * 检察长决定立案，案件随之建立。
 * The chief decides to file; the case is there from then on.
 */
export type FileCaseInput = {
  /** 案号。Case number. */
  readonly caseNo?: InputMaybe<Scalars['String']['input']>;
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 立案日。Day of filing. */
  readonly filedOn: Scalars['Date']['input'];
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 案件类型。Kind of case. */
  readonly kind: CaseKind;
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 案名，不写举报人。A title that names no reporter. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 检察官对是否立案的意见。
 * What a prosecutor proposes.
 */
export type FilingProposal =
  /**
   * 不立案。
   * Not to file.
   */
  | 'DECLINE'
  /**
   * 立案。
   * To file a case.
   */
  | 'FILE';

/**
 * 跟进调查的结果。
 * Result of a follow-up visit.
 */
export type FollowUpResult =
  /**
   * 保持。
   * It held.
   */
  | 'HELD'
  /**
   * 部分保持。
   * It held in part.
   */
  | 'PARTLY'
  /**
   * 反弹。
   * It relapsed.
   */
  | 'RELAPSED';

/**
 * 跟进调查（回头看）。
 * Follow-up visit: a look back.
 */
export type FollowUpVisit = Provenanced & {
  /**
   * 所属案件。
   * Its case.
   */
  readonly case: PublicInterestCase;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 为哪一事项；整个案件为空。
   * The item it was for; null where it was for the whole case.
   */
  readonly item: Maybe<RectificationItem>;
  /**
   * 参加的志愿观察员；一名也不知道时为空。
   * Observers who joined; null where none is known.
   */
  readonly observers: Maybe<ReadonlyArray<Observer>>;
  /**
   * 何日；不详为空。
   * On which day; null where unknown.
   */
  readonly on: Maybe<Scalars['Date']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 结果；不详为空。
   * Result; null where unknown.
   */
  readonly result: Maybe<FollowUpResult>;
  /**
   * 第几次。
   * Which round.
   */
  readonly round: Scalars['Int']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 反诈预警：对一种诈骗手法的提醒。
 * Fraud alert: a warning of one scheme.
 */
export type FraudAlert = Provenanced & {
  /**
   * 发布的联盟；不详为空。
   * The alliance that published it; null where not known.
   */
  readonly alliance: Maybe<AntiFraudAlliance>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 所在警务室；不详为空。
   * The post it belongs to; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 发布之日；未发布或不详为空。
   * Day of publication; null before it or where not known.
   */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 诈骗手法；不详为空。
   * The scheme; null where not known.
   */
  readonly scheme: Maybe<FraudScheme>;
  /**
   * 提醒内容。
   * What it warns of.
   */
  readonly text: Maybe<Scalars['String']['output']>;
  /**
   * 标题。
   * Title.
   */
  readonly title: Scalars['String']['output'];
  /**
   * 针对的乡镇；全县或不详为空。
   * The township it is meant for; null for the whole county or where not known.
   */
  readonly township: Maybe<Township>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 反诈预警的一页。
 * A page of fraud alerts.
 */
export type FraudAlertConnection = {
  /**
   * 按发布日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was published, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<FraudAlertEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<FraudAlert>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type FraudAlertEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 反诈预警。
   * The fraud alert.
   */
  readonly node: FraudAlert;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type FraudAlertOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按发布日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was published, earliest first; the unknown come last, and ids break ties.
   */
  | 'PUBLISHED_ON_ASC'
  /**
   * 按发布日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was published, latest first; the unknown come last, and ids break ties.
   */
  | 'PUBLISHED_ON_DESC';

/**
 * 诈骗手法。
 * Scheme of a fraud.
 */
export type FraudScheme =
  /**
   * 刷单返利。
   * Fake-order rebates.
   */
  | 'BRUSHING_ORDERS'
  /**
   * 虚假投资理财。
   * Fake investments.
   */
  | 'FAKE_INVESTMENT'
  /**
   * 虚假贷款。
   * Fake loans.
   */
  | 'FAKE_LOAN'
  /**
   * 虚假购物与服务。
   * Fake shopping and services.
   */
  | 'FAKE_SHOPPING'
  /**
   * 冒充公检法、客服或熟人。
   * Posing as officials, customer service or acquaintances.
   */
  | 'IMPERSONATION'
  /**
   * 其他。
   * Other.
   */
  | 'OTHER'
  /**
   * 婚恋交友。
   * Romance.
   */
  | 'ROMANCE';

/**
 * 移送的公共风险所属的公益诉讼领域。
 * The domain of public interest that a hazard belongs to.
 */
export type HazardDomain =
  /**
   * 反电信网络诈骗。
   * Telecom and online fraud.
   */
  | 'ANTI_TELECOM_FRAUD'
  /**
   * 生态环境资源。
   * Environment and resources.
   */
  | 'ENVIRONMENT_RESOURCES'
  /**
   * 食品药品。
   * Food and drugs.
   */
  | 'FOOD_DRUG'
  /**
   * 未成年人。
   * Minors.
   */
  | 'MINORS'
  /**
   * 其他。
   * Other.
   */
  | 'OTHER'
  /**
   * 个人信息。
   * Personal information.
   */
  | 'PERSONAL_INFORMATION'
  /**
   * 弱势群体。
   * Vulnerable groups.
   */
  | 'VULNERABLE_GROUPS'
  /**
   * 安全生产。
   * Work safety.
   */
  | 'WORK_SAFETY';

/**
 * 乡镇概况数字。
 * Figures of a township.
 */
export type HouseholdFigures = {
  /**
   * 行政村数。
   * Administrative villages.
   */
  readonly administrativeVillages: Quantity;
  /**
   * 到县城的距离，公里。
   * Distance to the county seat, kilometres.
   */
  readonly distanceToCountySeatKm: Quantity;
  /**
   * 户籍人口。
   * Registered population.
   */
  readonly registeredPopulation: Quantity;
  /**
   * 常住人口。
   * Resident population.
   */
  readonly residentPopulation: Quantity;
};

/**
 * 进入初步调查。
 * Begin the preliminary investigation.
 */
export type InvestigateLeadInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 邀请联动单位。
 * Invite an agency.
 */
export type InviteAgencyInput = {
  /** 联动单位。The agency. */
  readonly agency: Scalars['ID']['input'];
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 邀请日。Day of the invitation. */
  readonly invitedOn: Scalars['Date']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 联动单位。
 * An agency that works with the posts.
 */
export type JointAgency = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 类别。
   * Kind.
   */
  readonly kind: JointAgencyKind;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 同一单位在检察机关的记录；不详为空。
   * The same agency as the procuratorate knows it; null where not known.
   */
  readonly respondingAgency: Maybe<RespondingAgency>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 联动单位的类别。
 * Kind of a joint agency.
 */
export type JointAgencyKind =
  /**
   * 社区。
   * Community.
   */
  | 'COMMUNITY'
  /**
   * 法院。
   * Court.
   */
  | 'COURT'
  /**
   * 联调中心。
   * Joint mediation centre.
   */
  | 'JOINT_MEDIATION_CENTRE'
  /**
   * 司法所。
   * Justice office.
   */
  | 'JUSTICE_OFFICE'
  /**
   * 其他。
   * Other.
   */
  | 'OTHER';

/**
 * 联动大队：村干部、党员、退伍军人等义务协助警务室。
 * Joint brigade: village cadres, party members, veterans and others who help a post without pay.
 */
export type JointBrigade = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 承担的任务；未载明为空。
   * What it does; null where not stated.
   */
  readonly duties: Maybe<ReadonlyArray<BrigadeDutyKind>>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 已知的重点场所；一处也不知道时为空。
   * Key sites as far as known; null where none is known.
   */
  readonly keySites: Maybe<ReadonlyArray<KeySite>>;
  /**
   * 重点场所是否已列全；不详为空。
   * Whether the key sites listed are all there are; null where not known.
   */
  readonly keySitesComplete: Maybe<Scalars['Boolean']['output']>;
  /**
   * 已知的成员类别；未载明为空。
   * Categories of members as far as known; null where not stated.
   */
  readonly memberCategories: Maybe<ReadonlyArray<BrigadeMemberCategory>>;
  /**
   * 派出成员的志愿者组织；不详为空。
   * Volunteer organisations whose members serve in it; null where not known.
   */
  readonly memberOrganisations: Maybe<ReadonlyArray<VolunteerOrganisation>>;
  /**
   * 成员数。
   * Number of members.
   */
  readonly members: Quantity;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 某日的任务；一项也不知道时为空。
   * Duties on a day; null where none is known.
   */
  readonly onDuty: Maybe<ReadonlyArray<BrigadeDuty>>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 所属警务室；不详为空。
   * The post it belongs to; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 人员来自的乡镇；未载明为空。
   * Townships its members come from; null where not stated.
   */
  readonly townships: Maybe<ReadonlyArray<Township>>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};


/**
 * 联动大队：村干部、党员、退伍军人等义务协助警务室。
 * Joint brigade: village cadres, party members, veterans and others who help a post without pay.
 */
export type JointBrigadeOnDutyArgs = {
  date: Scalars['Date']['input'];
};

/**
 * 联动大队的一页。
 * A page of joint brigades.
 */
export type JointBrigadeConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<JointBrigadeEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<JointBrigade>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type JointBrigadeEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 联动大队。
   * The joint brigade.
   */
  readonly node: JointBrigade;
};

/**
 * 司法确认：双方自协议生效之日起三十日内共同申请（人民调解法第三十三条）。
 * Judicial confirmation: both parties apply within thirty days of the effective day (People's Mediation Law, art. 33).
 */
export type JudicialConfirmation =
  /**
   * 已申请。
   * Applied for.
   */
  | 'APPLIED'
  /**
   * 确认有效。
   * Confirmed.
   */
  | 'CONFIRMED'
  /**
   * 确认无效。
   * Found invalid.
   */
  | 'INVALID'
  /**
   * 未申请。
   * Not applied for.
   */
  | 'NONE';

/**
 * 重点场所。
 * Key site.
 */
export type KeySite = Provenanced & {
  /**
   * 协助的联动大队；不详为空。
   * The joint brigade that helps there; null where not known.
   */
  readonly brigade: Maybe<JointBrigade>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 已知涉及它的线索数，由本部门的行数得出；一条也不知道时不详，不是零。
   * Leads known to concern it, counted from the rows of this department; unknown, not zero, where none is known.
   */
  readonly leads: Maybe<LeadStats>;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 管辖的警务室；不详为空。
   * The post in whose area it lies; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 所在乡镇；不详为空。
   * Its township; null where not known.
   */
  readonly township: Maybe<Township>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};


/**
 * 重点场所。
 * Key site.
 */
export type KeySiteLeadsArgs = {
  domain?: InputMaybe<CaseDomain>;
};

/**
 * 重点场所的一页。
 * A page of key sites.
 */
export type KeySiteConnection = {
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<KeySiteEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<KeySite>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type KeySiteEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 重点场所。
   * The key site.
   */
  readonly node: KeySite;
};

/**
 * 一个值是怎样知道的；没有来源不等于零。
 * How a value is known; no source does not mean zero.
 */
export type Knowledge =
  /**
   * 由其他数量计算得出。
   * Computed from other quantities.
   */
  | 'COMPUTED'
  /**
   * 由来源推断。
   * Inferred from a source.
   */
  | 'INFERRED'
  /**
   * 本系统录入的数字。
   * A figure that was entered in this system.
   */
  | 'RECORDED'
  /**
   * 来源写明。
   * Stated by a source.
   */
  | 'STATED'
  /**
   * 演示用的合成数字，没有来源。
   * A figure made up for demonstration, without a source.
   */
  | 'SYNTHETIC'
  /**
   * 不知道。
   * Not known.
   */
  | 'UNKNOWN';

/**
 * 公益诉讼线索。案情与举报人不在图中；编号随机，看不出先后。
 * Public-interest lead. What it tells in confidence and who reported it are not in the graph; ids are random and show no order.
 */
export type Lead = Provenanced & {
  /**
   * 评估；一次也不知道时为空。
   * Assessments; null where none is known.
   */
  readonly assessments: Maybe<ReadonlyArray<LeadAssessment>>;
  /**
   * 提问者此刻可以办的事；对过去提问时为空列表。
   * What the one who asks could do now; empty when the past is asked about.
   */
  readonly availableActions: Maybe<ReadonlyArray<AvailableAction>>;
  /**
   * 由它立的案件；没有或不详为空。
   * The case filed on it; null where there is none or it is not known.
   */
  readonly case: Maybe<PublicInterestCase>;
  /**
   * 由何渠道而来；不详为空。
   * The way it came; null where unknown.
   */
  readonly channel: Maybe<LeadChannel>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 已经开始计算的期限；起算日会说出提交的日子，所以只答复承办角色，对其他人为空。
   * Periods that have begun; since they tell the day of submission, they are told to the handling roles alone, null to others.
   */
  readonly deadlines: Maybe<ReadonlyArray<Deadline>>;
  /**
   * 领域；不详为空。
   * Domain; null where unknown.
   */
  readonly domain: Maybe<CaseDomain>;
  /**
   * 与哪一条线索重复；不是或不详为空。
   * The lead it duplicates; null where there is none or it is not known.
   */
  readonly duplicateOf: Maybe<Lead>;
  /**
   * 所附证据的件数。
   * Number of pieces of evidence.
   */
  readonly evidenceCount: Quantity;
  /**
   * 检察官的立案意见；尚未提出为空。
   * What the prosecutor proposed; null while nothing is proposed.
   */
  readonly filingProposal: Maybe<FilingProposal>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 所涉的重点场所；没有或不详为空。
   * The key site it concerns; null where there is none or it is not known.
   */
  readonly keySite: Maybe<KeySite>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 由哪起社会救助转来；不是或不详为空。
   * The case of social assistance it was passed on from; null where there is none or it is not known.
   */
  readonly originAssistance: Maybe<SocialAssistance>;
  /**
   * 由哪一起矛盾纠纷转来；不是或不详为空。
   * The dispute it was passed on from; null where there is none or it is not known.
   */
  readonly originDispute: Maybe<Dispute>;
  /**
   * 由哪个企业问题转来；不是或不详为空。
   * The enterprise issue it was passed on from; null where there is none or it is not known.
   */
  readonly originEnterpriseIssue: Maybe<EnterpriseIssue>;
  /**
   * 地点。
   * The place.
   */
  readonly place: Maybe<Scalars['String']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 由哪个警务室移送；不是或不详为空。
   * The police post that referred it; null where none did or it is not known.
   */
  readonly referredByPost: Maybe<PolicePost>;
  /**
   * 对举报人的保护方式，只说受到保护，不说是谁（参照人民检察院举报工作规定第五十九条）。
   * How the reporter is protected, never who it is (by analogy with article 59 of the rules on reports to procuratorates).
   */
  readonly reporterProtection: Maybe<ReporterProtection>;
  /**
   * 实地核查；一次也不知道时为空。
   * Verifications on site; null where none is known.
   */
  readonly siteVerifications: Maybe<ReadonlyArray<SiteVerification>>;
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<LeadStatus>;
  /**
   * 提交的月份，例如 2022-02；确切时刻不公开。
   * The month it was submitted in, for example 2022-02; the instant is never shown.
   */
  readonly submittedMonth: Maybe<Scalars['String']['output']>;
  /**
   * 所涉乡镇；不详为空。
   * The township concerned; null where unknown.
   */
  readonly township: Maybe<Township>;
  /**
   * 移送给了哪个机关；没有移送为空。
   * To whom it was transferred; null where it was not.
   */
  readonly transferredTo: Maybe<Scalars['String']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 版本号，每办一步加一；办理时须注明所见的版本。
   * Version, one more with each step; whoever does a step says which version they saw.
   */
  readonly version: Scalars['Int']['output'];
};

/**
 * 线索评估：真实性、可查性、风险（办案规则第二十七条，条号待核）。评估意见不在图中。
 * Assessment of a lead: authenticity, verifiability, risk (case-handling rules, article 27, number unconfirmed). The opinion is not in the graph.
 */
export type LeadAssessment = Provenanced & {
  /**
   * 评估日期。
   * Day of the assessment.
   */
  readonly assessedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 真实性。
   * Authenticity.
   */
  readonly authenticity: Maybe<LeadAuthenticity>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 所评估的线索。
   * The lead assessed.
   */
  readonly lead: Lead;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 风险。
   * Risk.
   */
  readonly risk: Maybe<LeadRisk>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 可查性。
   * Verifiability.
   */
  readonly verifiability: Maybe<LeadVerifiability>;
};

/**
 * 真实性。
 * Authenticity.
 */
export type LeadAuthenticity =
  /**
   * 可信。
   * Credible.
   */
  | 'CREDIBLE'
  /**
   * 存疑。
   * Doubtful.
   */
  | 'DOUBTFUL'
  /**
   * 不实。
   * Unfounded.
   */
  | 'UNFOUNDED';

/**
 * 线索需求发布：检察机关说明要找什么、在哪里、多久。
 * Call for leads: the procuratorate says what it looks for, where and for how long.
 */
export type LeadCall = Provenanced & {
  /**
   * 响应这次发布的公益活动；一次也不知道时为空。
   * Activities that answer this call; null where none is known.
   */
  readonly activities: Maybe<ReadonlyArray<Activity>>;
  /**
   * 响应的志愿者联合会；一个也不知道时为空。
   * Organisations of volunteers that answered; null where none is known.
   */
  readonly answeredBy: Maybe<ReadonlyArray<VolunteerOrganisation>>;
  /**
   * 区域的说法，未写明具体乡镇时只有它；不详为空。
   * The area in words, all there is where no township is named; null where unknown.
   */
  readonly area: Maybe<Scalars['String']['output']>;
  /**
   * 所属的专项监督活动；没有或不详为空。
   * The special campaign it belongs to; null where there is none or it is not known.
   */
  readonly campaign: Maybe<SpecialCampaign>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 领域；不详为空。
   * Domain; null where unknown.
   */
  readonly domain: Maybe<CaseDomain>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 发布平台，例如志愿汇；不详为空。
   * Platform it is published on, for example 志愿汇; null where unknown.
   */
  readonly platform: Maybe<Scalars['String']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<LeadCallStatus>;
  /**
   * 已知面向的乡镇；未写明为空。
   * Townships it is known to be for; null where none is named.
   */
  readonly townships: Maybe<ReadonlyArray<Township>>;
  /**
   * 到场打卡次数；没有记录就是不详，不是零；少于 5 的不示确数。
   * Number of check-ins; without records it is unknown, not zero, and fewer than 5 are not told apart.
   */
  readonly turnout: Maybe<Quantity>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 想知道的事实；不详为空。
   * The facts that are wanted; null where unknown.
   */
  readonly wantedFacts: Maybe<Scalars['String']['output']>;
  /**
   * 征集的起止与天数。
   * How long it stands open.
   */
  readonly window: LeadCallWindow;
  /**
   * 征集落在这段期间之内；首末两日已知时即为该两日。
   * The call lies within this period; it is the days themselves where both are known.
   */
  readonly within: Maybe<Period>;
};

/**
 * 线索需求发布的一页。
 * A page of calls for leads.
 */
export type LeadCallConnection = {
  /**
   * 按首日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of its first day, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<LeadCallStatusCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<LeadCallEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<LeadCall>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type LeadCallEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 线索需求发布。
   * The call.
   */
  readonly node: LeadCall;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type LeadCallOrder =
  /**
   * 按首日由早到晚；不详的列在最后，相同的按编号。
   * By its first day, earliest first; the unknown come last, and ids break ties.
   */
  | 'FROM_ASC'
  /**
   * 按首日由晚到早；不详的列在最后，相同的按编号。
   * By its first day, latest first; the unknown come last, and ids break ties.
   */
  | 'FROM_DESC'
  /**
   * 按编号。
   * By id.
   */
  | 'ID';

/**
 * 线索需求发布的状态。
 * State of a call for leads.
 */
export type LeadCallStatus =
  /**
   * 已批准。
   * Approved.
   */
  | 'APPROVED'
  /**
   * 已截止。
   * Closed.
   */
  | 'CLOSED'
  /**
   * 草拟中。
   * Being drafted.
   */
  | 'DRAFT'
  /**
   * 已评估。
   * Evaluated.
   */
  | 'EVALUATED'
  /**
   * 征集中。
   * Open.
   */
  | 'OPEN'
  /**
   * 已发布。
   * Published.
   */
  | 'PUBLISHED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type LeadCallStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<LeadCallStatus>;
};

/**
 * 征集的起止与天数，首末两日均计。
 * How long a call stands open, first and last day included.
 */
export type LeadCallWindow = {
  /**
   * 天数；未写明而首末两日已知的，由两日算出。
   * Number of days; counted from the two days where it is not stated and they are known.
   */
  readonly days: Quantity;
  /**
   * 首日；不详为空。
   * First day; null where unknown.
   */
  readonly from: Maybe<Scalars['Date']['output']>;
  /**
   * 末日；不详为空。
   * Last day; null where unknown.
   */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/**
 * 线索由何渠道而来。
 * The way a lead came.
 */
export type LeadChannel =
  /**
   * 专项活动。
   * A campaign.
   */
  | 'CAMPAIGN'
  /**
   * 志愿观察员。
   * An observer.
   */
  | 'OBSERVER'
  /**
   * 其他。
   * Another way.
   */
  | 'OTHER'
  /**
   * 公安移送。
   * Referred by the police.
   */
  | 'POLICE_REFERRAL'
  /**
   * 群众。
   * The public.
   */
  | 'PUBLIC';

/**
 * 线索的一页。
 * A page of leads.
 */
export type LeadConnection = {
  /**
   * 按提交的月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month it was submitted in, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: Maybe<ReadonlyArray<MonthCount>>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<LeadStatusCount>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<LeadEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<Lead>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type LeadEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 线索。
   * The lead.
   */
  readonly node: Lead;
};

/**
 * 线索漏斗：比率是区间。
 * The funnel of leads: the rate is an interval.
 */
export type LeadFunnel = {
  /**
   * 涵盖的领域数。
   * Number of domains covered.
   */
  readonly domains: Quantity;
  /**
   * 立案。
   * Filed.
   */
  readonly filed: Quantity;
  /**
   * 立案占收到之比。
   * Filed divided by received.
   */
  readonly rate: Quantity;
  /**
   * 收到。
   * Received.
   */
  readonly received: Quantity;
};

/**
 * 告知的内容。
 * What a notice tells.
 */
export type LeadNoticeKind =
  /**
   * 已立案。
   * A case was filed.
   */
  | 'FILED'
  /**
   * 请补充。
   * More is asked for.
   */
  | 'INFO_REQUESTED'
  /**
   * 已与另一线索合并办理。
   * It is handled together with another one.
   */
  | 'MERGED'
  /**
   * 不立案。
   * No case was filed.
   */
  | 'NOT_FILED'
  /**
   * 已受理登记。
   * It was registered.
   */
  | 'REGISTERED'
  /**
   * 已移送。
   * It was transferred.
   */
  | 'TRANSFERRED';

/**
 * 给提交人的告知。
 * Something the submitter is told.
 */
export type LeadOutcomeNotice = {
  /**
   * 需要补充什么，或移送给了哪个机关；没有则为空。
   * What is wanted, or to whom it went; null where there is neither.
   */
  readonly detail: Maybe<Scalars['String']['output']>;
  /**
   * 告知的内容。
   * What it tells.
   */
  readonly kind: Maybe<LeadNoticeKind>;
  /**
   * 告知的日子。
   * The day of telling.
   */
  readonly on: Maybe<Scalars['Date']['output']>;
};

/**
 * 办理一步的结果：这一步之后的样子，重发时不变。
 * What a step led to: the lead as the step left it, the same however often the request is sent.
 */
export type LeadPayload = {
  /**
   * 办理的步骤。
   * The step.
   */
  readonly event: Maybe<Scalars['String']['output']>;
  /**
   * 这一步之后的线索。
   * The lead as the step left it.
   */
  readonly lead: Maybe<Lead>;
  /**
   * 这一步之后的版本号。
   * The version since.
   */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/**
 * 风险。
 * Risk.
 */
export type LeadRisk =
  /**
   * 高。
   * High.
   */
  | 'HIGH'
  /**
   * 低。
   * Low.
   */
  | 'LOW'
  /**
   * 中。
   * Medium.
   */
  | 'MEDIUM';

/**
 * 线索合计。
 * Totals of leads.
 */
export type LeadStats = {
  /**
   * 合计所属期间。
   * The period of the total.
   */
  readonly period: Period;
  /**
   * 总数。
   * The total.
   */
  readonly total: Quantity;
};

/**
 * 线索的状态。
 * State of a lead.
 */
export type LeadStatus =
  /**
   * 评估中。
   * Being assessed.
   */
  | 'ASSESSING'
  /**
   * 已立案。
   * A case was filed.
   */
  | 'FILED'
  /**
   * 待补充。
   * More was asked for.
   */
  | 'INFO_REQUESTED'
  /**
   * 已并入另一线索。
   * Merged into another lead.
   */
  | 'MERGED'
  /**
   * 不立案。
   * No case was filed.
   */
  | 'NOT_FILED'
  /**
   * 初步调查。
   * In preliminary investigation.
   */
  | 'PRELIMINARY_INVESTIGATION'
  /**
   * 已登记。
   * Registered.
   */
  | 'REGISTERED'
  /**
   * 已提交。
   * Submitted.
   */
  | 'SUBMITTED'
  /**
   * 已移送有管辖权的机关。
   * Transferred to whom it belongs.
   */
  | 'TRANSFERRED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type LeadStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<LeadStatus>;
};

/**
 * 可查性。
 * Verifiability.
 */
export type LeadVerifiability =
  /**
   * 不可查。
   * Cannot be verified.
   */
  | 'NOT_VERIFIABLE'
  /**
   * 部分可查。
   * Can be verified in part.
   */
  | 'PARTLY_VERIFIABLE'
  /**
   * 可查。
   * Can be verified.
   */
  | 'VERIFIABLE';

/**
 * 学校或社区请宣讲团上课：只记班级人数，不记学生（未成年人保护法第一百零三条）。
 * A school or community asks for a lecture: class sizes only, never pupils (Law on the Protection of Minors, art. 103).
 */
export type LectureRequest = Provenanced & {
  /**
   * 申请的学校或社区；不详为空。
   * The school or community that asks; null where not known.
   */
  readonly applicant: Maybe<Scalars['String']['output']>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 班级人数。
   * Size of the class.
   */
  readonly classSize: Quantity;
  /**
   * 反馈。
   * Feedback.
   */
  readonly feedback: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 申请之日；不详为空。
   * Day of the request; null where not known.
   */
  readonly requestedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 因此举办的一场；没有或不详为空。
   * The session it led to; null where there is none or it is not known.
   */
  readonly session: Maybe<OutreachSession>;
  /**
   * 状态；不详为空。
   * State; null where not known.
   */
  readonly status: Maybe<LectureRequestStatus>;
  /**
   * 主题；不详为空。
   * Topic; null where not known.
   */
  readonly topic: Maybe<OutreachTopic>;
  /**
   * 所在乡镇；不详为空。
   * Its township; null where not known.
   */
  readonly township: Maybe<Township>;
  /**
   * 所请的宣讲团；不详为空。
   * The troupe asked; null where not known.
   */
  readonly troupe: Maybe<LectureTroupe>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 希望之日；不详为空。
   * Day wanted; null where not known.
   */
  readonly wantedOn: Maybe<Scalars['Date']['output']>;
};

/**
 * 宣讲申请的一页。
 * A page of lecture requests.
 */
export type LectureRequestConnection = {
  /**
   * 按希望之日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day wanted, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<LectureRequestStatusCount>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<LectureRequestEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<LectureRequest>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type LectureRequestEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 宣讲申请。
   * The request.
   */
  readonly node: LectureRequest;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type LectureRequestOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按希望之日由早到晚；不详的列在最后，相同的按编号。
   * By the day wanted, earliest first; the unknown come last, and ids break ties.
   */
  | 'WANTED_ON_ASC'
  /**
   * 按希望之日由晚到早；不详的列在最后，相同的按编号。
   * By the day wanted, latest first; the unknown come last, and ids break ties.
   */
  | 'WANTED_ON_DESC';

/**
 * 宣讲申请的状态。
 * State of a lecture request.
 */
export type LectureRequestStatus =
  /**
   * 已接受。
   * Accepted.
   */
  | 'ACCEPTED'
  /**
   * 已反馈。
   * Feedback given.
   */
  | 'FEEDBACK'
  /**
   * 已举办。
   * Held.
   */
  | 'HELD'
  /**
   * 已申请。
   * Requested.
   */
  | 'REQUESTED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type LectureRequestStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<LectureRequestStatus>;
};

/**
 * 宣讲团。
 * Lecture troupe.
 */
export type LectureTroupe = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 已知的成员类别；未载明为空。
   * Categories of members as far as known; null where not stated.
   */
  readonly memberCategories: Maybe<ReadonlyArray<TroupeMemberCategory>>;
  /**
   * 成员数。
   * Number of members.
   */
  readonly members: Quantity;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 派出成员的志愿者组织；不详为空。
   * Volunteer organisations whose members lecture; null where not known.
   */
  readonly organisations: Maybe<ReadonlyArray<VolunteerOrganisation>>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 只属于这个宣讲团的合计；一项也未载明时为空。
   * Totals of this troupe alone; null where none is stated.
   */
  readonly totals: Maybe<ReadonlyArray<PolicingTotal>>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 宣讲团的一页。
 * A page of lecture troupes.
 */
export type LectureTroupeConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<LectureTroupeEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<LectureTroupe>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type LectureTroupeEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 宣讲团。
   * The troupe.
   */
  readonly node: LectureTroupe;
};

/**
 * 提起诉讼：行政机关仍不依法履职的，依法起诉（行政诉讼法第二十五条、两高检察公益诉讼解释第二十一条）。
 * A suit, brought where an agency still does not do its duty (Administrative Litigation Law, article 25; judicial interpretation on public-interest litigation, article 21).
 */
export type Litigation = Provenanced & {
  /**
   * 所在案件。
   * The case it was brought in.
   */
  readonly case: PublicInterestCase;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 诉讼请求；不详为空。
   * What is claimed; null where unknown.
   */
  readonly claims: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 受诉法院；不详为空。
   * The court; null where unknown.
   */
  readonly court: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 判决日期；未判决或不详为空。
   * Day of the judgment; null where there is none or it is not known.
   */
  readonly judgedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 判决结果；未判决或不详为空。
   * What was decided; null where nothing was or it is not known.
   */
  readonly judgment: Maybe<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 起诉日期；不详为空。
   * Day it was brought; null where unknown.
   */
  readonly suedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 撤回起诉的日期（解释第二十四条）；未撤回或不详为空。
   * Day it was withdrawn (interpretation, article 24); null where it was not or the day is not known.
   */
  readonly withdrawnOn: Maybe<Scalars['Date']['output']>;
};

/**
 * 诉讼的一页。
 * A page of suits.
 */
export type LitigationConnection = {
  /**
   * 按起诉日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was brought, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<LitigationEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<Litigation>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type LitigationEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 诉讼。
   * The suit.
   */
  readonly node: Litigation;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type LitigationOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按起诉日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was brought, earliest first; the unknown come last, and ids break ties.
   */
  | 'SUED_ON_ASC'
  /**
   * 按起诉日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was brought, latest first; the unknown come last, and ids break ties.
   */
  | 'SUED_ON_DESC';

/**
 * 直播间。
 * Live-stream room.
 */
export type LiveStreamRoom = Provenanced & {
  /**
   * 开办的反诈联盟；不详为空。
   * The alliance that runs it; null where not known.
   */
  readonly alliance: Maybe<AntiFraudAlliance>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 已知的播出平台；未载明为空。
   * Platforms as far as known; null where not stated.
   */
  readonly platforms: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 所在警务室；不详为空。
   * The post it belongs to; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 直播场数。
   * Streams held.
   */
  readonly sessionsHeld: Quantity;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 直播间的一页。
 * A page of live-stream rooms.
 */
export type LiveStreamRoomConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<LiveStreamRoomEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<LiveStreamRoom>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type LiveStreamRoomEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 直播间。
   * The room.
   */
  readonly node: LiveStreamRoom;
};

/**
 * 按规则推算的一个集市日。
 * A market day, computed from a rule.
 */
export type MarketDay = {
  /**
   * 公历日期。
   * The date.
   */
  readonly date: Scalars['Date']['output'];
  /**
   * 是否闰月。
   * Whether it is a leap month.
   */
  readonly leapMonth: Scalars['Boolean']['output'];
  /**
   * 农历日期，例如“闰二月初三”。
   * The lunar date, for example "闰二月初三".
   */
  readonly lunar: Scalars['String']['output'];
  /**
   * 农历的日，1 至 30。
   * Day of the lunar month, 1 to 30.
   */
  readonly lunarDay: Scalars['Int']['output'];
  /**
   * 农历的月，1 至 12。
   * Lunar month, 1 to 12.
   */
  readonly lunarMonth: Scalars['Int']['output'];
  /**
   * 所依的规则，由它看出处。
   * The rule it follows, which says where this is from.
   */
  readonly rule: MarketDayRule;
  /**
   * 当日前往做的事；未载明为空。
   * What the station comes for that day; null where none is stated.
   */
  readonly tasks: Maybe<ReadonlyArray<PatrolTask>>;
};

/**
 * 集市日巡逻：一个派出所某日前往一个乡镇。
 * A patrol on a market day: one station comes to one township on one day.
 */
export type MarketDayPatrol = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 日期。
   * The date.
   */
  readonly date: Scalars['Date']['output'];
  /**
   * 一同前往的志愿者组织；不详为空。
   * Volunteer organisations that came along; null where not known.
   */
  readonly helperOrganisations: Maybe<ReadonlyArray<VolunteerOrganisation>>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 农历日期，例如“七月初三”。
   * The lunar date, for example "七月初三".
   */
  readonly lunarDate: Scalars['String']['output'];
  /**
   * 未能前往的原因；不详为空。
   * Why it was missed; null where not known.
   */
  readonly missedReason: Maybe<Scalars['String']['output']>;
  /**
   * 民警；不详为空。
   * The officers; null where not known.
   */
  readonly officers: Maybe<ReadonlyArray<Officer>>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 所依的规则；不详为空。
   * The rule it follows; null where unknown.
   */
  readonly rule: Maybe<MarketDayRule>;
  /**
   * 派出所。
   * The station.
   */
  readonly station: PoliceStation;
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<PatrolStatus>;
  /**
   * 做的事；不详为空。
   * What was done; null where not known.
   */
  readonly tasks: Maybe<ReadonlyArray<PatrolTask>>;
  /**
   * 乡镇。
   * The township.
   */
  readonly township: Township;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 走访户数。
   * Homes visited.
   */
  readonly visits: Quantity;
};

/**
 * 集市日巡逻的一页。
 * A page of patrols on market days.
 */
export type MarketDayPatrolConnection = {
  /**
   * 按巡逻之日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day of the patrol, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<PatrolStatusCount>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<MarketDayPatrolEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<MarketDayPatrol>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type MarketDayPatrolEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 集市日巡逻。
   * The patrol.
   */
  readonly node: MarketDayPatrol;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type MarketDayPatrolOrder =
  /**
   * 按巡逻之日由早到晚；不详的列在最后，相同的按编号。
   * By the day of the patrol, earliest first; the unknown come last, and ids break ties.
   */
  | 'DATE_ASC'
  /**
   * 按巡逻之日由晚到早；不详的列在最后，相同的按编号。
   * By the day of the patrol, latest first; the unknown come last, and ids break ties.
   */
  | 'DATE_DESC'
  /**
   * 按编号。
   * By id.
   */
  | 'ID';

/**
 * 集市日规则：一个乡镇逢农历哪几日是集市，由哪个派出所前往做什么；闰月也算（GB/T 33661）。
 * A rule of market days: on which lunar days a township has its market, which station comes and what for; leap months count too (GB/T 33661).
 */
export type MarketDayRule = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 自何日起，不详为空。
   * First day on which it applies, null where unknown.
   */
  readonly effectiveFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 至何日止，仍适用或不详为空。
   * Last day on which it applies, null while it does or where unknown.
   */
  readonly effectiveTo: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 是否启用；存而未启用的规则不产生集市日。
   * Whether it is switched on; a rule kept but switched off makes no market day.
   */
  readonly inForce: Scalars['Boolean']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 农历的日，1 至 30。
   * Days of the lunar month, 1 to 30.
   */
  readonly lunarDays: ReadonlyArray<Scalars['Int']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 前往的派出所；未载明为空。
   * The station that comes; null where not stated.
   */
  readonly station: Maybe<PoliceStation>;
  /**
   * 前往做的事；未载明为空。
   * What the station comes for; null where none is stated.
   */
  readonly tasks: Maybe<ReadonlyArray<PatrolTask>>;
  /**
   * 乡镇；不详为空。
   * The township; null where unknown.
   */
  readonly township: Maybe<Township>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 集市日规则的一页。
 * A page of rules of market days.
 */
export type MarketDayRuleConnection = {
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<MarketDayRuleEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<MarketDayRule>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type MarketDayRuleEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 集市日规则。
   * The rule.
   */
  readonly node: MarketDayRule;
};

/**
 * 可能经过脱敏的文字：脱敏的值会说明自己是脱敏的、依哪条规则、为什么。
 * Text that may be masked: a masked value says that it is masked, by which rule and why.
 */
export type MaskedText = {
  /**
   * 是否经过脱敏；脱敏的值不能用来对人、连表。
   * Whether it is masked; a masked value is no means of telling or joining people.
   */
  readonly masked: Scalars['Boolean']['output'];
  /**
   * 为什么脱敏，中文与英文；未脱敏为空。
   * Why it is masked, in Chinese and English; null where it is not masked.
   */
  readonly reason: Maybe<Scalars['String']['output']>;
  /**
   * 脱敏规则与版本，例如 name/1；未脱敏为空。
   * Rule of masking with its version, for example name/1; null where it is not masked.
   */
  readonly rule: Maybe<Scalars['String']['output']>;
  /**
   * 供显示的文字，例如“黄某”。
   * Text for display, for example "黄某".
   */
  readonly text: Maybe<Scalars['String']['output']>;
};

/**
 * 调解协议。书面协议自各方签名时生效，口头协议自达成时生效（人民调解法第二十九条、第三十条）。
 * Mediation agreement. In writing it takes effect when all have signed, orally when it is reached (People's Mediation Law, arts. 29 and 30).
 */
export type MediationAgreement = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 双方共同申请司法确认的最后一日：自生效起三十日，末日遇休息日顺延（人民调解法第三十三条、民事诉讼法第二百零五条）；生效日不详为空。
   * Last day to apply jointly for judicial confirmation: 30 days from effect, moved off a rest day; null where the
   * day of effect is unknown.
   */
  readonly confirmBy: Maybe<Scalars['Date']['output']>;
  /**
   * 算出它的规定；生效日不详为空。
   * The rule it is computed by; null where the day of effect is unknown.
   */
  readonly confirmRule: Maybe<DeadlineRule>;
  /**
   * 司法确认；不详为空。
   * Judicial confirmation; null where not known.
   */
  readonly confirmation: Maybe<JudicialConfirmation>;
  /**
   * 为哪一起纠纷。
   * The dispute it settles.
   */
  readonly dispute: Dispute;
  /**
   * 生效日，不详为空。
   * Day it took effect, null where unknown.
   */
  readonly effectiveOn: Maybe<Scalars['Date']['output']>;
  /**
   * 形式；未载明为空。
   * Form; null where not stated.
   */
  readonly form: Maybe<AgreementForm>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 履行期限；不详为空。
   * Day by which it is to be performed; null where unknown.
   */
  readonly performBy: Maybe<Scalars['Date']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 不适用治安调解的情形（公安机关办理行政案件程序规定第一百七十九条）。
 * What excludes mediation by the police (Procedure Rules, art. 179).
 */
export type MediationExclusion =
  /**
   * 调解过程中又对对方实施违反治安管理行为。
   * A new attack during mediation.
   */
  | 'ATTACK_DURING_MEDIATION'
  /**
   * 调解过程中违法嫌疑人逃跑。
   * The suspect fled during mediation.
   */
  | 'ESCAPE_DURING_MEDIATION'
  /**
   * 结伙斗殴或者其他寻衅滋事。
   * A gang fight or other picking of quarrels.
   */
  | 'GANG_FIGHT'
  /**
   * 雇凶伤害。
   * Somebody was hired to harm.
   */
  | 'HIRED_TO_HARM'
  /**
   * 其他不宜调解的情形。
   * Another reason.
   */
  | 'OTHER'
  /**
   * 当事人明确表示不愿意调解。
   * A party refuses.
   */
  | 'PARTY_REFUSES'
  /**
   * 多次实施违反治安管理行为。
   * Repeated violations.
   */
  | 'REPEATED_VIOLATION';

/**
 * 调解会的结果。
 * Outcome of a session.
 */
export type MediationOutcome =
  /**
   * 改日再调。
   * Adjourned.
   */
  | 'ADJOURNED'
  /**
   * 达成协议。
   * Agreed.
   */
  | 'AGREED'
  /**
   * 未能达成。
   * Failed.
   */
  | 'FAILED';

/**
 * 一次调解会。治安调解以一次为限，必要时七个工作日内再调解一次（程序规定第一百八十三条）。
 * One mediation session. Public-security mediation is held once, a second time within seven working days where needed (Procedure Rules, art. 183).
 */
export type MediationSession = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 为哪一起纠纷。
   * The dispute it was for.
   */
  readonly dispute: Dispute;
  /**
   * 日期，不详为空。
   * Day, null where unknown.
   */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 主持的民警；由他人主持或不详为空。
   * The officer who led it; null where another person did or it is not known.
   */
  readonly mediator: Maybe<Officer>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 结果；不详为空。
   * Outcome; null where not known.
   */
  readonly outcome: Maybe<MediationOutcome>;
  /**
   * 地点。
   * Place.
   */
  readonly place: Maybe<Scalars['String']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 调解团队：调解不收费（人民调解法第四条）。
 * Mediation team: mediation is free of charge (People's Mediation Law, art. 4).
 */
export type MediationTeam = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 是否免费；未载明为空。
   * Whether it is free of charge; null where not stated.
   */
  readonly freeOfCharge: Maybe<Scalars['Boolean']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 成员类别；未载明为空。
   * Categories of its members; null where not stated.
   */
  readonly memberCategories: Maybe<ReadonlyArray<MediatorCategory>>;
  /**
   * 成员人数。
   * Number of members.
   */
  readonly members: Quantity;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 派出成员的志愿者组织；不详为空。
   * Volunteer organisations whose members mediate in it; null where not known.
   */
  readonly organisations: Maybe<ReadonlyArray<VolunteerOrganisation>>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 所在警务室。
   * The post it works at.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 调解团队的一页。
 * A page of mediation teams.
 */
export type MediationTeamConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<MediationTeamEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<MediationTeam>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type MediationTeamEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 调解团队。
   * The team.
   */
  readonly node: MediationTeam;
};

/**
 * 调解团队成员的类别。
 * Category of a team's members.
 */
export type MediatorCategory =
  /**
   * 社区民警。
   * Community police officer.
   */
  | 'COMMUNITY_OFFICER'
  /**
   * 离退休干部。
   * Retired cadre.
   */
  | 'RETIRED_CADRE'
  /**
   * 热心志愿者。
   * Volunteer.
   */
  | 'VOLUNTEER';

/**
 * 成员合计。
 * Totals of members.
 */
export type MemberStats = {
  /**
   * 合计所属期间。
   * The period of the total.
   */
  readonly period: Period;
  /**
   * 总数。
   * The total.
   */
  readonly total: Quantity;
};

/**
 * 并入另一条线索。
 * Merge it into another lead.
 */
export type MergeLeadInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 并入哪一条。The lead it goes into. */
  readonly into: Scalars['ID']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 一个月份的行数。
 * Number of rows of one month.
 */
export type MonthCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 月份，例如 2022-02；不详为空。
   * The month, for example 2022-02; null for the rows of which it is unknown.
   */
  readonly month: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  /**
   * 联动单位接受邀请。
   * An agency accepts.
   */
  readonly acceptAgencyInvitation: Maybe<DisputePayload>;
  /**
   * 接受调解。
   * Accept it for mediation.
   */
  readonly acceptDispute: Maybe<DisputePayload>;
  /**
   * 共同申请司法确认。
   * Apply together for judicial confirmation.
   */
  readonly applyJudicialConfirmation: Maybe<DisputePayload>;
  /**
   * 开始或继续评估。
   * Begin or go on assessing it.
   */
  readonly assessLead: Maybe<LeadPayload>;
  /**
   * 确定调解途径。
   * Decide the track.
   */
  readonly classifyDispute: Maybe<DisputePayload>;
  /**
   * 结案。
   * Close it.
   */
  readonly closeDispute: Maybe<DisputePayload>;
  /**
   * 结案。
   * Close it.
   */
  readonly closePolicingCorrection: Maybe<PolicingCorrectionPayload>;
  /**
   * 结案。
   * Close it.
   */
  readonly closeProcuratorateCorrection: Maybe<ProcuratorateCorrectionPayload>;
  /**
   * 结案。
   * Close it.
   */
  readonly closeVolunteerCorrection: Maybe<VolunteerCorrectionPayload>;
  /**
   * 检察长决定不立案。
   * The chief decides not to file.
   */
  readonly declineCase: Maybe<LeadPayload>;
  /**
   * 一方拒绝调解。
   * A party declines mediation.
   */
  readonly declineMediation: Maybe<DisputePayload>;
  /**
   * 终止调解。
   * End mediation.
   */
  readonly endMediation: Maybe<DisputePayload>;
  /**
   * 发现治安或刑事风险，立即上报。
   * Report a risk of a crime or public-security case at once.
   */
  readonly escalateDispute: Maybe<DisputePayload>;
  /**
   * 检察长决定立案，案件随之建立。
   * The chief decides to file; the case is there from then on.
   */
  readonly fileCase: Maybe<LeadPayload>;
  /**
   * 进入初步调查。
   * Begin the preliminary investigation.
   */
  readonly investigateLead: Maybe<LeadPayload>;
  /**
   * 邀请联动单位。
   * Invite an agency.
   */
  readonly inviteAgency: Maybe<DisputePayload>;
  /**
   * 并入另一条线索。
   * Merge it into another lead.
   */
  readonly mergeLead: Maybe<LeadPayload>;
  /**
   * 召开调解会。
   * Hold a session.
   */
  readonly openSession: Maybe<DisputePayload>;
  /**
   * 检察官提出立案或不立案意见。
   * A prosecutor proposes to file a case or not to.
   */
  readonly proposeFiling: Maybe<LeadPayload>;
  /**
   * 提出调解方案。
   * Propose terms.
   */
  readonly proposeTerms: Maybe<DisputePayload>;
  /**
   * 对一条记录的一个字段提出校核。
   * Ask for the correction of one field of a record.
   */
  readonly raisePolicingCorrection: Maybe<PolicingCorrectionPayload>;
  /**
   * 对一条记录的一个字段提出校核。
   * Ask for the correction of one field of a record.
   */
  readonly raiseProcuratorateCorrection: Maybe<ProcuratorateCorrectionPayload>;
  /**
   * 对一条记录的一个字段提出校核。
   * Ask for the correction of one field of a record.
   */
  readonly raiseVolunteerCorrection: Maybe<VolunteerCorrectionPayload>;
  /**
   * 记录一次评估。
   * Record an assessment.
   */
  readonly recordAssessment: Maybe<LeadPayload>;
  /**
   * 记录协议未履行。
   * Record that the agreement was not performed.
   */
  readonly recordBreach: Maybe<DisputePayload>;
  /**
   * 记录法院确认有效。
   * Record that the court confirmed it.
   */
  readonly recordJudicialConfirmation: Maybe<DisputePayload>;
  /**
   * 记录协议已履行。
   * Record that the agreement was performed.
   */
  readonly recordPerformance: Maybe<DisputePayload>;
  /**
   * 记录一次实地核查。
   * Record a site verification.
   */
  readonly recordSiteVerification: Maybe<LeadPayload>;
  /**
   * 记录一次上门。
   * Record a visit.
   */
  readonly recordVisit: Maybe<DisputePayload>;
  /**
   * 将其中的公共风险移送检察院，不含当事人姓名。
   * Pass its hazard to the public on to the procuratorate, without the parties' names.
   */
  readonly referDisputeAsLead: Maybe<DisputePayload>;
  /**
   * 转送法院或其他机关。
   * Refer it to a court or another authority.
   */
  readonly referToCourt: Maybe<DisputePayload>;
  /**
   * 统一登记。
   * Register it.
   */
  readonly registerLead: Maybe<LeadPayload>;
  /**
   * 认定不成立。
   * Reject it.
   */
  readonly rejectPolicingCorrection: Maybe<PolicingCorrectionPayload>;
  /**
   * 认定不成立。
   * Reject it.
   */
  readonly rejectProcuratorateCorrection: Maybe<ProcuratorateCorrectionPayload>;
  /**
   * 认定不成立。
   * Reject it.
   */
  readonly rejectVolunteerCorrection: Maybe<VolunteerCorrectionPayload>;
  /**
   * 报告一起纠纷。
   * Report a dispute.
   */
  readonly reportDispute: Maybe<DisputePayload>;
  /**
   * 请提交人补充。
   * Ask the submitter for more.
   */
  readonly requestLeadInfo: Maybe<LeadPayload>;
  /**
   * 转给记录的所有者。
   * Route it to the owner of the record.
   */
  readonly routePolicingCorrection: Maybe<PolicingCorrectionPayload>;
  /**
   * 转给记录的所有者。
   * Route it to the owner of the record.
   */
  readonly routeProcuratorateCorrection: Maybe<ProcuratorateCorrectionPayload>;
  /**
   * 转给记录的所有者。
   * Route it to the owner of the record.
   */
  readonly routeVolunteerCorrection: Maybe<VolunteerCorrectionPayload>;
  /**
   * 签订调解协议。
   * Sign the agreement.
   */
  readonly signAgreement: Maybe<DisputePayload>;
  /**
   * 提交一条线索，可以匿名；凭得到的查询号查询进展。
   * Submit a lead, without a name; the tracking number it gives answers how far it has come.
   */
  readonly submitLead: Maybe<SubmitLeadPayload>;
  /**
   * 凭查询号补充自己的线索。
   * Add to one's own lead, by its tracking number.
   */
  readonly supplementLead: Maybe<SubmitLeadPayload>;
  /**
   * 移送有管辖权的机关。
   * Transfer it to whom it belongs.
   */
  readonly transferLead: Maybe<LeadPayload>;
  /**
   * 认定成立；给出正确的值则一并更正，原值留在历史里。
   * Uphold it; a value given with it is written at once, and the old one stays in the history.
   */
  readonly upholdPolicingCorrection: Maybe<PolicingCorrectionPayload>;
  /**
   * 认定成立；给出正确的值则一并更正，原值留在历史里。
   * Uphold it; a value given with it is written at once, and the old one stays in the history.
   */
  readonly upholdProcuratorateCorrection: Maybe<ProcuratorateCorrectionPayload>;
  /**
   * 认定成立；给出正确的值则一并更正，原值留在历史里。
   * Uphold it; a value given with it is written at once, and the old one stays in the history.
   */
  readonly upholdVolunteerCorrection: Maybe<VolunteerCorrectionPayload>;
};


export type MutationAcceptAgencyInvitationArgs = {
  input: AcceptAgencyInvitationInput;
};


export type MutationAcceptDisputeArgs = {
  input: AcceptDisputeInput;
};


export type MutationApplyJudicialConfirmationArgs = {
  input: ApplyJudicialConfirmationInput;
};


export type MutationAssessLeadArgs = {
  input: AssessLeadInput;
};


export type MutationClassifyDisputeArgs = {
  input: ClassifyDisputeInput;
};


export type MutationCloseDisputeArgs = {
  input: CloseDisputeInput;
};


export type MutationClosePolicingCorrectionArgs = {
  input: ClosePolicingCorrectionInput;
};


export type MutationCloseProcuratorateCorrectionArgs = {
  input: CloseProcuratorateCorrectionInput;
};


export type MutationCloseVolunteerCorrectionArgs = {
  input: CloseVolunteerCorrectionInput;
};


export type MutationDeclineCaseArgs = {
  input: DeclineCaseInput;
};


export type MutationDeclineMediationArgs = {
  input: DeclineMediationInput;
};


export type MutationEndMediationArgs = {
  input: EndMediationInput;
};


export type MutationEscalateDisputeArgs = {
  input: EscalateDisputeInput;
};


export type MutationFileCaseArgs = {
  input: FileCaseInput;
};


export type MutationInvestigateLeadArgs = {
  input: InvestigateLeadInput;
};


export type MutationInviteAgencyArgs = {
  input: InviteAgencyInput;
};


export type MutationMergeLeadArgs = {
  input: MergeLeadInput;
};


export type MutationOpenSessionArgs = {
  input: OpenSessionInput;
};


export type MutationProposeFilingArgs = {
  input: ProposeFilingInput;
};


export type MutationProposeTermsArgs = {
  input: ProposeTermsInput;
};


export type MutationRaisePolicingCorrectionArgs = {
  input: RaisePolicingCorrectionInput;
};


export type MutationRaiseProcuratorateCorrectionArgs = {
  input: RaiseProcuratorateCorrectionInput;
};


export type MutationRaiseVolunteerCorrectionArgs = {
  input: RaiseVolunteerCorrectionInput;
};


export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


export type MutationRecordBreachArgs = {
  input: RecordBreachInput;
};


export type MutationRecordJudicialConfirmationArgs = {
  input: RecordJudicialConfirmationInput;
};


export type MutationRecordPerformanceArgs = {
  input: RecordPerformanceInput;
};


export type MutationRecordSiteVerificationArgs = {
  input: RecordSiteVerificationInput;
};


export type MutationRecordVisitArgs = {
  input: RecordVisitInput;
};


export type MutationReferDisputeAsLeadArgs = {
  input: ReferDisputeAsLeadInput;
};


export type MutationReferToCourtArgs = {
  input: ReferToCourtInput;
};


export type MutationRegisterLeadArgs = {
  input: RegisterLeadInput;
};


export type MutationRejectPolicingCorrectionArgs = {
  input: RejectPolicingCorrectionInput;
};


export type MutationRejectProcuratorateCorrectionArgs = {
  input: RejectProcuratorateCorrectionInput;
};


export type MutationRejectVolunteerCorrectionArgs = {
  input: RejectVolunteerCorrectionInput;
};


export type MutationReportDisputeArgs = {
  input: ReportDisputeInput;
};


export type MutationRequestLeadInfoArgs = {
  input: RequestLeadInfoInput;
};


export type MutationRoutePolicingCorrectionArgs = {
  input: RoutePolicingCorrectionInput;
};


export type MutationRouteProcuratorateCorrectionArgs = {
  input: RouteProcuratorateCorrectionInput;
};


export type MutationRouteVolunteerCorrectionArgs = {
  input: RouteVolunteerCorrectionInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationSubmitLeadArgs = {
  input: SubmitLeadInput;
};


export type MutationSupplementLeadArgs = {
  input: SupplementLeadInput;
};


export type MutationTransferLeadArgs = {
  input: TransferLeadInput;
};


export type MutationUpholdPolicingCorrectionArgs = {
  input: UpholdPolicingCorrectionInput;
};


export type MutationUpholdProcuratorateCorrectionArgs = {
  input: UpholdProcuratorateCorrectionInput;
};


export type MutationUpholdVolunteerCorrectionArgs = {
  input: UpholdVolunteerCorrectionInput;
};

/**
 * 提交人凭查询号看到的办理情况。
 * What the submitter sees with the tracking number.
 */
export type MyLead = {
  /**
   * 告知，由先到后；不含案情。
   * What was told, in order; nothing case-confidential.
   */
  readonly notices: Maybe<ReadonlyArray<LeadOutcomeNotice>>;
  /**
   * 状态。
   * State.
   */
  readonly status: Maybe<LeadStatus>;
};

/**
 * 离一个乡镇近的一个警务室。
 * A post near a township.
 */
export type NearbyPost = {
  /**
   * 为什么算近。
   * Why it counts as near.
   */
  readonly because: PostNearness;
  /**
   * 警务室。
   * The post.
   */
  readonly post: PolicePost;
};

/**
 * 志愿观察员，由志愿部门所有；这里只凭编号添加其专业协助。
 * An observer, owned by the volunteers department; by its key alone, the assistances given are added here.
 */
export type Observer = Provenanced & {
  /**
   * 历次聘任；一次也不知道时为空。
   * Appointments; null where none is known.
   */
  readonly appointments: Maybe<ReadonlyArray<ObserverAppointment>>;
  /**
   * 提供过的专业协助；一次也不知道时为空。
   * Assistances given; null where none is known.
   */
  readonly assistances: Maybe<ReadonlyArray<ExpertAssistance>>;
  /**
   * 授予该观察员的公开表彰，按年份；一项也不知道时为空。
   * Public awards given to this observer, by year; null where none is known.
   */
  readonly awards: Maybe<ReadonlyArray<Award>>;
  /**
   * 聘任批次，写作年份与序号：2021-1 为 2021 年首批；不详为空。
   * Batch of appointment as year and number: 2021-1 is the first batch, of 2021; null where unknown.
   */
  readonly batch: Maybe<Scalars['String']['output']>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 公开报道中的称呼，例如老赵。
   * What published reports call the observer, for example 老赵.
   */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 本人提供的线索数：按月累计、与线索分开保存，只以整十示出；不足十条与没有不加区分。
   * How many leads the observer brought: added up by months and kept apart from the leads, told in whole tens alone; fewer than ten are not told apart from none.
   */
  readonly leadStats: Maybe<LeadStats>;
  /**
   * 对应的志愿者登记，不详为空。
   * The member record behind the observer, null where unknown.
   */
  readonly member: Maybe<VolunteerMember>;
  /**
   * 所属志愿者联合会，不详为空。
   * The organisation the observer belongs to, null where unknown.
   */
  readonly organisation: Maybe<VolunteerOrganisation>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 专长，例如古树移植保护；不详为空。
   * Speciality, for example the transplanting and care of ancient trees; null where unknown.
   */
  readonly speciality: Maybe<Scalars['String']['output']>;
  /**
   * 现任聘任的状态，不详为空。
   * State of the present appointment, null where unknown.
   */
  readonly status: Maybe<ObserverStatus>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 一次聘任；记录在志愿者部门，决定权在检察机关。
 * One appointment: the record is kept here, the authority is the procuratorate's.
 */
export type ObserverAppointment = Provenanced & {
  /**
   * 聘任日期，只知年份时为空。
   * Day of appointment, null where only the year is known.
   */
  readonly appointedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 聘任批次，写作年份与序号：2021-1 为 2021 年首批；不详为空。
   * Batch as year and number: 2021-1 is the first batch, of 2021; null where unknown.
   */
  readonly batch: Maybe<Scalars['String']['output']>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 推荐日期，不详为空。
   * Day of nomination, null where unknown.
   */
  readonly nominatedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 观察员。
   * The observer.
   */
  readonly observer: Maybe<Observer>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 状态，不详为空。
   * State, null where unknown.
   */
  readonly state: Maybe<ObserverStatus>;
  /**
   * 任期届满日期；未定任期为空，此时聘任不会自行到期。
   * Day the term ends; null without a term, and then the appointment does not expire by itself.
   */
  readonly termEndsOn: Maybe<Scalars['Date']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 公益诉讼志愿观察员的一页。
 * A page of public-interest observers.
 */
export type ObserverConnection = {
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<ObserverStatusCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ObserverEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<Observer>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ObserverEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 观察员。
   * The observer.
   */
  readonly node: Observer;
};

/**
 * 观察员合计。
 * Totals of observers.
 */
export type ObserverStats = {
  /**
   * 合计所属期间。
   * The period of the total.
   */
  readonly period: Period;
  /**
   * 总数。
   * The total.
   */
  readonly total: Quantity;
};

/**
 * 聘任的状态。
 * State of an appointment.
 */
export type ObserverStatus =
  /**
   * 履职中。
   * In service.
   */
  | 'ACTIVE'
  /**
   * 已由检察长聘任。
   * Appointed by the chief prosecutor.
   */
  | 'APPOINTED'
  /**
   * 已解聘。
   * Dismissed.
   */
  | 'DISMISSED'
  /**
   * 任期届满；只在定有任期时出现。
   * Term ended; only where there is a term.
   */
  | 'EXPIRED'
  /**
   * 已由联合会推荐。
   * Nominated by an organisation.
   */
  | 'NOMINATED'
  /**
   * 已续聘。
   * Renewed.
   */
  | 'RENEWED'
  /**
   * 已辞任。
   * Resigned.
   */
  | 'RESIGNED'
  /**
   * 暂停履职。
   * Suspended.
   */
  | 'SUSPENDED'
  /**
   * 已审核。
   * Vetted.
   */
  | 'VETTED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type ObserverStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<ObserverStatus>;
};

/**
 * 观察员为一个案件到场一次。
 * One visit of an observer for a case.
 */
export type ObserverVisit = Provenanced & {
  /**
   * 案件。
   * The case.
   */
  readonly case: Maybe<PublicInterestCase>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 观察员。
   * The observer.
   */
  readonly observer: Maybe<Observer>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 以何身份到场，不详为空。
   * In what role, null where unknown.
   */
  readonly role: Maybe<ObserverVisitRole>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 到场日期，不详为空。
   * Day of the visit, null where unknown.
   */
  readonly visitedOn: Maybe<Scalars['Date']['output']>;
};

/**
 * 到场的身份。
 * Role of an observer at a visit.
 */
export type ObserverVisitRole =
  /**
   * 随同核查。
   * Accompanies a site verification.
   */
  | 'ACCOMPANYING'
  /**
   * 专业指导。
   * Gives expert advice.
   */
  | 'ADVISING'
  /**
   * 跟进整改。
   * Joins a follow-up of rectification.
   */
  | 'FOLLOWING_UP';

/**
 * 民警。只有以职务身份公开出现的姓名。
 * Police officer. Only names that are public in office.
 */
export type Officer = Provenanced & {
  /**
   * 任职；未载明为空。
   * Offices held; null where none is stated.
   */
  readonly appointments: Maybe<ReadonlyArray<Appointment>>;
  /**
   * 经历，例如转业军人。
   * Background, for example a demobilised soldier.
   */
  readonly background: Maybe<Scalars['String']['output']>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 姓名。
   * Name.
   */
  readonly name: Maybe<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 所在警务室。
   * The post the officer works at.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 警衔，未载明为空。
   * Rank, null where not stated.
   */
  readonly rank: Maybe<Scalars['String']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 到这个警务室几年了，以来源记述之时为准。
   * Years at the post, as of the time the source speaks of.
   */
  readonly yearsAtPost: Quantity;
};

/**
 * 民警的一页。
 * A page of police officers.
 */
export type OfficerConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<OfficerEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<Officer>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type OfficerEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 民警。
   * The officer.
   */
  readonly node: Officer;
};

/**
 * 召开调解会。
 * Hold a session.
 */
export type OpenSessionInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 是否已通知未成年当事人的监护人到场。Whether the guardians of minor parties were told to attend. */
  readonly guardiansTold?: InputMaybe<Scalars['Boolean']['input']>;
  /** 召开日。Day it is held. */
  readonly heldOn: Scalars['Date']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 主持民警。The officer who mediates. */
  readonly mediator?: InputMaybe<Scalars['ID']['input']>;
  /** 地点。Place. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 当事人是否选择公开进行。Whether the parties chose to have it in public. */
  readonly sessionsPublic?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * 联合会合计。
 * Totals of organisations.
 */
export type OrganisationStats = {
  /**
   * 合计所属期间。
   * The period of the total.
   */
  readonly period: Period;
  /**
   * 总数。
   * The total.
   */
  readonly total: Quantity;
};

/**
 * 一行数据从何而来。
 * Where a row comes from.
 */
export type Origin =
  /**
   * 由来源文件推断。
   * Inferred from the source document.
   */
  | 'INFERRED'
  /**
   * 已知其存在而不知其详。
   * Known to exist, nothing else known.
   */
  | 'PLACEHOLDER'
  /**
   * 由有关人员在本系统中录入。
   * Entered in this system by those whose work it is.
   */
  | 'RECORDED'
  /**
   * 来源文件写明。
   * Stated by the source document.
   */
  | 'SOURCE'
  /**
   * 演示用的合成数据。
   * Synthetic, for demonstration.
   */
  | 'SYNTHETIC';

/**
 * 一段期间内宣传的覆盖；各数均为下限，记录未必齐全。
 * Coverage of outreach within a period; each figure is a lower bound, as records may be incomplete.
 */
export type OutreachCoverage = {
  /**
   * 其中到场的次数。
   * How many of them took place.
   */
  readonly marketDaysKept: Quantity;
  /**
   * 排定的集市日巡逻次数。
   * Patrols on market days that were planned.
   */
  readonly marketDaysPlanned: Quantity;
  /**
   * 期间。
   * The period.
   */
  readonly period: Period;
  /**
   * 举行的场次。
   * Sessions held.
   */
  readonly sessions: Quantity;
  /**
   * 18 个乡镇各自的场次，按代码排序。
   * Sessions in each of the 18 townships, ordered by code.
   */
  readonly townships: ReadonlyArray<TownshipOutreach>;
  /**
   * 到过的乡镇数。
   * Number of townships reached.
   */
  readonly townshipsReached: Quantity;
};

/**
 * 宣传的类别。
 * Kind of outreach.
 */
export type OutreachKind =
  /**
   * 上门宣传。
   * Home visit.
   */
  | 'HOME_VISIT'
  /**
   * 宣讲。
   * Lecture.
   */
  | 'LECTURE'
  /**
   * 直播。
   * Live stream.
   */
  | 'LIVE_STREAM'
  /**
   * 集市日宣传。
   * On a market day.
   */
  | 'MARKET_DAY'
  /**
   * 进校法制课。
   * Law class in a school.
   */
  | 'SCHOOL_CLASS';

/**
 * 一场宣传：宣讲、直播、集市宣传、上门或进校课程。
 * One session of outreach: lecture, live stream, market day, home visit or school class.
 */
export type OutreachSession = Provenanced & {
  /**
   * 听众人数。
   * Size of the audience.
   */
  readonly audience: Quantity;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 举办时刻；未定或不详为空。
   * When it is held; null before that is settled or where not known.
   */
  readonly heldAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * 协助的志愿者组织；一个也不知道时为空。
   * Volunteer organisations that help; null where none is known.
   */
  readonly helperOrganisations: Maybe<ReadonlyArray<VolunteerOrganisation>>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 类别；不详为空。
   * Kind; null where not known.
   */
  readonly kind: Maybe<OutreachKind>;
  /**
   * 主讲民警；不详为空。
   * The officer who speaks; null where not known.
   */
  readonly officer: Maybe<Officer>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 播出平台，例如抖音；不是直播或不详为空。
   * Platform of a live stream, for example 抖音; null where it is none or not known.
   */
  readonly platform: Maybe<Scalars['String']['output']>;
  /**
   * 举办的警务室；不详为空。
   * The post that holds it; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 应哪件申请而办；不是或不详为空。
   * The request it answers; null where there is none or it is not known.
   */
  readonly request: Maybe<LectureRequest>;
  /**
   * 直播间；不是或不详为空。
   * The live-stream room; null where there is none or it is not known.
   */
  readonly room: Maybe<LiveStreamRoom>;
  /**
   * 状态；不详为空。
   * State; null where not known.
   */
  readonly status: Maybe<OutreachStatus>;
  /**
   * 主题；不详为空。
   * Topic; null where not known.
   */
  readonly topic: Maybe<OutreachTopic>;
  /**
   * 在哪个乡镇；不详为空。
   * The township; null where not known.
   */
  readonly township: Maybe<Township>;
  /**
   * 宣讲团；不是或不详为空。
   * The lecture troupe; null where there is none or it is not known.
   */
  readonly troupe: Maybe<LectureTroupe>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 宣传的一页。
 * A page of outreach sessions.
 */
export type OutreachSessionConnection = {
  /**
   * 按举办月份（北京时间）分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month in which it was held (China time), the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<OutreachStatusCount>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<OutreachSessionEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<OutreachSession>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type OutreachSessionEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 宣传。
   * The session.
   */
  readonly node: OutreachSession;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type OutreachSessionOrder =
  /**
   * 按举办之时（北京时间）由早到晚；不详的列在最后，相同的按编号。
   * By when it was held (China time), earliest first; the unknown come last, and ids break ties.
   */
  | 'HELD_AT_ASC'
  /**
   * 按举办之时（北京时间）由晚到早；不详的列在最后，相同的按编号。
   * By when it was held (China time), latest first; the unknown come last, and ids break ties.
   */
  | 'HELD_AT_DESC'
  /**
   * 按编号。
   * By id.
   */
  | 'ID';

/**
 * 宣传的状态。
 * State of a session.
 */
export type OutreachStatus =
  /**
   * 已举办。
   * Held.
   */
  | 'HELD'
  /**
   * 已计划。
   * Planned.
   */
  | 'PLANNED'
  /**
   * 已报告。
   * Reported.
   */
  | 'REPORTED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type OutreachStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<OutreachStatus>;
};

/**
 * 宣传的主题。
 * Topic of outreach.
 */
export type OutreachTopic =
  /**
   * 防火。
   * Fire.
   */
  | 'FIRE'
  /**
   * 反诈。
   * Fraud.
   */
  | 'FRAUD'
  /**
   * 法律法规。
   * Law.
   */
  | 'LAW'
  /**
   * 防盗。
   * Theft.
   */
  | 'THEFT';

/**
 * 分页信息（GraphQL Cursor Connections）。
 * Page information (GraphQL Cursor Connections Specification).
 */
export type PageInfo = {
  /**
   * 末项游标。
   * Cursor of the last item.
   */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /**
   * 后面还有。
   * More items follow.
   */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /**
   * 前面还有。
   * Items precede.
   */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /**
   * 首项游标。
   * Cursor of the first item.
   */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/**
 * 当事人的身份。
 * Role of a party.
 */
export type PartyRole =
  /**
   * 债权人。
   * Creditor.
   */
  | 'CREDITOR'
  /**
   * 债务人。
   * Debtor.
   */
  | 'DEBTOR'
  /**
   * 受雇者。
   * Employee.
   */
  | 'EMPLOYEE'
  /**
   * 雇主。
   * Employer.
   */
  | 'EMPLOYER'
  /**
   * 家庭成员。
   * Member of a family.
   */
  | 'FAMILY_MEMBER'
  /**
   * 受伤者家属。
   * Family of the injured person.
   */
  | 'INJURED_FAMILY'
  /**
   * 受伤者。
   * The injured person.
   */
  | 'INJURED_PERSON'
  /**
   * 房东、业主。
   * Landlord or owner.
   */
  | 'LANDLORD'
  /**
   * 邻居。
   * Neighbour.
   */
  | 'NEIGHBOUR'
  /**
   * 其他。
   * Other.
   */
  | 'OTHER'
  /**
   * 租客。
   * Tenant.
   */
  | 'TENANT';

/**
 * 走访摸排报告。是谁报告的、哪一天报告的，都不在图中：报告可能成为线索。
 * Patrol report. Who made it and on what day is not in the graph, as a report may become a lead.
 */
export type PatrolReport = Provenanced & {
  /**
   * 所属的公益活动，不详为空。
   * The activity it belongs to, null where unknown.
   */
  readonly activity: Maybe<Activity>;
  /**
   * 其中妨碍通行的数量。
   * How many of them block the way.
   */
  readonly blockingCount: Quantity;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号，随机，看不出先后。
   * Id, random, so that it shows no order.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 其中划有标线的数量。
   * How many of them are marked.
   */
  readonly markedCount: Quantity;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 照片（去除 EXIF 后）的 SHA-256，没有照片为空。
   * SHA-256 of the photos without their EXIF data, null without photos.
   */
  readonly photosHash: Maybe<Scalars['String']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 报告的月份，例如 2022-02；确切日期不公开。
   * The month it was made in, for example 2022-02; the day is never shown.
   */
  readonly reportedMonth: Maybe<Scalars['String']['output']>;
  /**
   * 路段，不详为空。
   * Stretch of road, null where unknown.
   */
  readonly roadSegment: Maybe<Scalars['String']['output']>;
  /**
   * 路内停车位的数量。
   * Number of roadside parking spaces.
   */
  readonly spaceCount: Quantity;
  /**
   * 所在乡镇，不详为空。
   * The township it is in, null where unknown.
   */
  readonly township: Maybe<Township>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 走访摸排报告的一页。
 * A page of patrol reports.
 */
export type PatrolReportConnection = {
  /**
   * 按报告的月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month it was reported in, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: Maybe<ReadonlyArray<MonthCount>>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<PatrolReportEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<PatrolReport>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type PatrolReportEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 走访摸排报告。
   * The patrol report.
   */
  readonly node: PatrolReport;
};

/**
 * 集市日巡逻的状态。
 * State of a patrol on a market day.
 */
export type PatrolStatus =
  /**
   * 已到场。
   * On site.
   */
  | 'CHECKED_IN'
  /**
   * 已排定。
   * Scheduled.
   */
  | 'GENERATED'
  /**
   * 未能前往。
   * Missed.
   */
  | 'MISSED'
  /**
   * 已报告。
   * Reported.
   */
  | 'REPORTED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type PatrolStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<PatrolStatus>;
};

/**
 * 集市日前往做的事。
 * What officers come for on a market day.
 */
export type PatrolTask =
  /**
   * 防火宣传。
   * Awareness of fire.
   */
  | 'FIRE_AWARENESS'
  /**
   * 反诈宣传。
   * Awareness of fraud.
   */
  | 'FRAUD_AWARENESS'
  /**
   * 为群众办实事。
   * Help given to people.
   */
  | 'GOOD_DEED'
  /**
   * 上门走访。
   * Visits at home.
   */
  | 'HOME_VISIT'
  /**
   * 巡逻执勤。
   * Patrol.
   */
  | 'PATROL_DUTY'
  /**
   * 防盗宣传。
   * Awareness of theft.
   */
  | 'THEFT_AWARENESS';

/**
 * 期间，首尾两日均含；空为不详。
 * A period, both days included; null where unknown.
 */
export type Period = {
  /**
   * 首日。
   * First day.
   */
  readonly from: Maybe<Scalars['Date']['output']>;
  /**
   * 末日。
   * Last day.
   */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/**
 * 期间，首尾两日均含。
 * A period, both days included.
 */
export type PeriodInput = {
  /**
   * 首日。
   * First day.
   */
  readonly from: Scalars['Date']['input'];
  /**
   * 末日。
   * Last day.
   */
  readonly to: Scalars['Date']['input'];
};

/**
 * 期限以什么计。
 * Unit of a deadline.
 */
export type PeriodUnit =
  /**
   * 日。
   * Calendar days.
   */
  | 'CALENDAR_DAY'
  /**
   * 月。
   * Calendar months.
   */
  | 'CALENDAR_MONTH'
  /**
   * 工作日。
   * Working days.
   */
  | 'WORKING_DAY';

/**
 * 奖牌核验的答复：只有星级、月份与是否有效。
 * What anybody may learn of a plaque: stars, month and whether it holds.
 */
export type PlaqueCheck = {
  /**
   * 月份，例如 2022-03。
   * The month, for example 2022-03.
   */
  readonly month: Scalars['String']['output'];
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 奖牌编号。
   * Number of the plaque.
   */
  readonly plaqueNo: Scalars['String']['output'];
  /**
   * 星级，1 至 5。
   * Stars, 1 to 5.
   */
  readonly stars: Maybe<Scalars['Int']['output']>;
  /**
   * 是否有效。
   * Whether it holds.
   */
  readonly validity: PlaqueValidity;
};

/**
 * 奖牌是否有效。
 * Whether a plaque holds.
 */
export type PlaqueValidity =
  /**
   * 已撤销。
   * It was revoked.
   */
  | 'REVOKED'
  /**
   * 已由下一月代替。
   * A later month has replaced it.
   */
  | 'SUPERSEDED'
  /**
   * 有效。
   * It holds.
   */
  | 'VALID';

/**
 * 一名志愿者的时数合计；两类不相加。
 * What a member's hours add up to; the two kinds are never added to each other.
 */
export type PointBalance = {
  /**
   * 信用时数合计。
   * Credit hours in all.
   */
  readonly creditHours: Maybe<Quantity>;
  /**
   * 荣誉时数合计。
   * Honour hours in all.
   */
  readonly honourHours: Maybe<Quantity>;
};

/**
 * 积分：信用时数由签到签退自动记入，荣誉时数由管理者说明理由后授予。理由不在图中。
 * Points: credit hours come from checking in and out, honour hours are granted by a manager who gives a reason, which is not in the graph.
 */
export type PointEntry = Provenanced & {
  /**
   * 所属的公益活动，没有或不详为空。
   * The activity it belongs to, null where there is none or it is unknown.
   */
  readonly activity: Maybe<Activity>;
  /**
   * 所依据的打卡；荣誉时数没有。
   * The check-in it rests on; honour hours have none.
   */
  readonly checkIn: Maybe<CheckIn>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 记入的月份，例如 2022-02；确切日期不示。
   * The month of crediting, for example 2022-02; the day is not shown.
   */
  readonly creditedMonth: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 时数（小时）。
   * Hours.
   */
  readonly hours: Maybe<Quantity>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 类别。
   * Kind.
   */
  readonly kind: Maybe<PointKind>;
  /**
   * 志愿者。
   * The member.
   */
  readonly member: Maybe<VolunteerMember>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 时数是否不超过活动的长度；活动或其长度不详时为空。
   * Whether the hours fit into the activity's length; null where the activity or its length is unknown.
   */
  readonly withinActivity: Maybe<Scalars['Boolean']['output']>;
};

/**
 * 积分的一页。
 * A page of point entries.
 */
export type PointEntryConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<PointEntryEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<PointEntry>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type PointEntryEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 积分。
   * The point entry.
   */
  readonly node: PointEntry;
};

/**
 * 积分的类别。
 * Kind of a point entry.
 */
export type PointKind =
  /**
   * 信用时数，由签到签退记入。
   * Credit hours, from checking in and out.
   */
  | 'CREDIT_HOURS'
  /**
   * 荣誉时数，由管理者授予。
   * Honour hours, granted by a manager.
   */
  | 'HONOUR_HOURS';

/**
 * 公安对公益诉讼办案的一次协助。
 * One assistance by police in a public-interest case.
 */
export type PoliceAssistance = Provenanced & {
  /**
   * 协助之日；不详为空。
   * Day of the assistance; null where not known.
   */
  readonly assistedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 协助的案件。
   * The case.
   */
  readonly case: Maybe<PublicInterestCase>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 类别；不详为空。
   * Kind; null where not known.
   */
  readonly kind: Maybe<PoliceAssistanceKind>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 协助的警务室；不详为空。
   * The post that assisted; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 公安协助的类别。
 * Kind of assistance by police.
 */
export type PoliceAssistanceKind =
  /**
   * 依法提供资料。
   * Records provided by law.
   */
  | 'INFORMATION'
  /**
   * 其他。
   * Other.
   */
  | 'OTHER'
  /**
   * 到场协助核查。
   * Access to a site.
   */
  | 'SITE_ACCESS'
  /**
   * 现场秩序与安全。
   * Order and safety on site.
   */
  | 'SITE_SAFETY';

/**
 * 警务室。报道只写出六个的名称，其余十六个只知其存在。
 * Police post. The source names six of the twenty-two; of the other sixteen only the existence is known.
 */
export type PolicePost = Provenanced & {
  /**
   * 设在这里的反诈联盟；一个也不知道时为空。
   * Anti-fraud alliances at this post; null where none is known.
   */
  readonly alliances: Maybe<ReadonlyArray<AntiFraudAlliance>>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 社区或村。
   * Community or village.
   */
  readonly community: Maybe<Scalars['String']['output']>;
  /**
   * 社区常住人口。
   * Residents of the community.
   */
  readonly communityResidents: Quantity;
  /**
   * 警务室主任。
   * Its director.
   */
  readonly director: Maybe<Officer>;
  /**
   * 供显示的名称。
   * Name for display.
   */
  readonly displayName: Scalars['String']['output'];
  /**
   * 它护航的公益活动；一次也不知道时为空。
   * Public-interest activities it escorts; null where none is known.
   */
  readonly escortedActivities: Maybe<ReadonlyArray<Activity>>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 警务室共同参加的公益活动；一次也不知道时为空。
   * Activities this post takes part in; null where none is known.
   */
  readonly jointActivities: Maybe<ReadonlyArray<Activity>>;
  /**
   * 所属的联动大队；没有或不详为空。
   * Its joint brigade; null where there is none or it is not known.
   */
  readonly jointBrigade: Maybe<JointBrigade>;
  /**
   * 管辖内已知的重点场所；一处也不知道时为空。
   * Key sites known in its area; null where none is known.
   */
  readonly keySites: Maybe<ReadonlyArray<KeySite>>;
  /**
   * 已知由它移送的线索数，由本部门的行数得出；一条也不知道时不详，不是零。
   * Leads known to be referred by it, counted from the rows of this department; unknown, not zero, where none is known.
   */
  readonly leadsReferred: Maybe<Quantity>;
  /**
   * 设在这里的直播间；一个也不知道时为空。
   * Live-stream rooms at this post; null where none is known.
   */
  readonly liveStreamRooms: Maybe<ReadonlyArray<LiveStreamRoom>>;
  /**
   * 设在这里的调解团队；一个也不知道时为空。
   * Mediation teams at this post; null where none is known.
   */
  readonly mediationTeams: Maybe<ReadonlyArray<MediationTeam>>;
  /**
   * 名称，未载明为空。
   * Name, null where not stated.
   */
  readonly name: Maybe<Scalars['String']['output']>;
  /**
   * 设立日期。
   * Day it opened.
   */
  readonly openedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 做法；未载明为空。
   * Practices; null where none is stated.
   */
  readonly practices: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 护航的项目；一个也不知道时为空。
   * Projects it looks after; null where none is known.
   */
  readonly protectedProjects: Maybe<ReadonlyArray<EnterpriseProtection>>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 这里实行的出租房管理办法；一条也不知道时为空。
   * Rules of managing rentals followed here; null where none is known.
   */
  readonly rentalRules: Maybe<ReadonlyArray<RentalRule>>;
  /**
   * 这里的可办事项；一项也不知道时为空。
   * Items that can be done here; null where none is known.
   */
  readonly serviceCapabilities: Maybe<ReadonlyArray<ServiceCapability>>;
  /**
   * 设在这里的流动人口服务总台；一个也不知道时为空。
   * Service desks at this post; null where none is known.
   */
  readonly serviceDesks: Maybe<ReadonlyArray<ServiceDesk>>;
  /**
   * 服务；未载明为空。
   * Services; null where none is stated.
   */
  readonly services: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 城区或农村；未载明为空。
   * Urban or rural; null where not stated.
   */
  readonly setting: Maybe<PostSetting>;
  /**
   * 特色。
   * Speciality.
   */
  readonly speciality: Maybe<Scalars['String']['output']>;
  /**
   * 所属派出所。
   * The station it belongs to.
   */
  readonly station: Maybe<PoliceStation>;
  /**
   * 设在这里的反诈主题馆；一个也不知道时为空。
   * Theme halls at this post; null where none is known.
   */
  readonly themeHalls: Maybe<ReadonlyArray<ThemeHall>>;
  /**
   * 只属于这个警务室的合计；一项也未载明时为空。
   * Totals of this post alone; null where none is stated.
   */
  readonly totals: Maybe<ReadonlyArray<PolicingTotal>>;
  /**
   * 所在乡镇；未载明为空。
   * Its township; null where not stated.
   */
  readonly township: Maybe<Township>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 警务室的一页。
 * A page of police posts.
 */
export type PolicePostConnection = {
  /**
   * 按启用日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it opened, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<PolicePostEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<PolicePost>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type PolicePostEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 警务室。
   * The post.
   */
  readonly node: PolicePost;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type PolicePostOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按启用日由早到晚；不详的列在最后，相同的按编号。
   * By the day it opened, earliest first; the unknown come last, and ids break ties.
   */
  | 'OPENED_ON_ASC'
  /**
   * 按启用日由晚到早；不详的列在最后，相同的按编号。
   * By the day it opened, latest first; the unknown come last, and ids break ties.
   */
  | 'OPENED_ON_DESC';

/**
 * 派出所。
 * Police station.
 */
export type PoliceStation = Provenanced & {
  /**
   * 所长。
   * Its chief.
   */
  readonly chief: Maybe<Officer>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 它前往的集市日规则；一条也不知道时为空。
   * Rules of the market days it comes to; null where none is known.
   */
  readonly marketDayRules: Maybe<ReadonlyArray<MarketDayRule>>;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 已知属于它的警务室；一个也不知道时为空。
   * The posts known to belong to it; null where none is known.
   */
  readonly posts: Maybe<ReadonlyArray<PolicePost>>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 辖区乡镇；未载明为空。
   * Townships it serves; null where not stated.
   */
  readonly townships: Maybe<ReadonlyArray<Township>>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 派出所的一页。
 * A page of police stations.
 */
export type PoliceStationConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<PoliceStationEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<PoliceStation>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type PoliceStationEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 派出所。
   * The station.
   */
  readonly node: PoliceStation;
};

/**
 * 列表的排列次序。
 * The order a list stands in.
 */
export type PolicingCorrectionOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按提出日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was raised, earliest first; the unknown come last, and ids break ties.
   */
  | 'RAISED_ON_ASC'
  /**
   * 按提出日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was raised, latest first; the unknown come last, and ids break ties.
   */
  | 'RAISED_ON_DESC';

/**
 * 办理一步的结果：这一步之后的样子，重发时不变。
 * What a step led to: the request as the step left it, the same however often it is sent.
 */
export type PolicingCorrectionPayload = {
  /**
   * 这一步之后的校核请求。
   * The request as the step left it.
   */
  readonly correction: Maybe<PolicingCorrectionRequest>;
  /**
   * 办理的步骤。
   * The step.
   */
  readonly event: Maybe<Scalars['String']['output']>;
  /**
   * 这一步之后的版本号。
   * The version since.
   */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/**
 * 校核请求（个人信息保护法第四十六条）。
 * A request to correct a record (Personal Information Protection Law, art. 46).
 */
export type PolicingCorrectionRequest = Provenanced & {
  /**
   * 所指的字段。
   * The field it is about.
   */
  readonly aboutField: Scalars['String']['output'];
  /**
   * 所指记录的编号。
   * Id of the record it is about.
   */
  readonly aboutId: Scalars['ID']['output'];
  /**
   * 所指记录的类型。
   * Type of the record it is about.
   */
  readonly aboutType: Scalars['String']['output'];
  /**
   * 提问者此刻可以办的事；对过去提问时为空列表。
   * What the one who asks could do now; empty when the past is asked about.
   */
  readonly availableActions: Maybe<ReadonlyArray<AvailableAction>>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 决定日；尚未决定为空。
   * Day of the decision; null while undecided.
   */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 决定的理由。
   * Why it was decided so.
   */
  readonly decision: Maybe<Scalars['String']['output']>;
  /**
   * 理由。
   * Why.
   */
  readonly grounds: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 认为正确的内容。
   * What the record should say.
   */
  readonly proposed: Maybe<Scalars['String']['output']>;
  /**
   * 提出人的角色。
   * Role of who raised it.
   */
  readonly raisedByRole: Maybe<Scalars['String']['output']>;
  /**
   * 提出日。
   * Day it was raised.
   */
  readonly raisedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 转给了谁核实。
   * Who is to verify it.
   */
  readonly routedTo: Maybe<Scalars['String']['output']>;
  /**
   * 状态。
   * State.
   */
  readonly status: Maybe<PolicingCorrectionStatus>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 版本号，每办一步加一。
   * Version, one more with each step.
   */
  readonly version: Scalars['Int']['output'];
};

/**
 * 校核请求的一页。
 * A page of requests for correction.
 */
export type PolicingCorrectionRequestConnection = {
  /**
   * 按提出的月份分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of raising, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<PolicingCorrectionStatusCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<PolicingCorrectionRequestEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<PolicingCorrectionRequest>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type PolicingCorrectionRequestEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 校核请求。
   * The request.
   */
  readonly node: PolicingCorrectionRequest;
};

/**
 * 校核请求的状态。
 * State of a request for correction.
 */
export type PolicingCorrectionStatus =
  /**
   * 已结。
   * Closed.
   */
  | 'CLOSED'
  /**
   * 已提出。
   * Raised.
   */
  | 'RAISED'
  /**
   * 不成立。
   * Rejected.
   */
  | 'REJECTED'
  /**
   * 已转给记录的所有者。
   * Routed to the owner of the record.
   */
  | 'ROUTED'
  /**
   * 成立，记录已更正。
   * Upheld, and the record corrected.
   */
  | 'UPHELD';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type PolicingCorrectionStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<PolicingCorrectionStatus>;
};

/**
 * 公安指标。
 * Policing metrics.
 */
export type PolicingMetric =
  /**
   * 行政村，个。
   * Administrative villages.
   */
  | 'ADMINISTRATIVE_VILLAGES'
  /**
   * 社会救助，起。
   * Cases of social assistance.
   */
  | 'ASSISTANCE_CASES'
  /**
   * 化解矛盾纠纷，起。
   * Disputes resolved.
   */
  | 'DISPUTES_RESOLVED'
  /**
   * 到县城的距离，公里。
   * Distance to the county seat, kilometres.
   */
  | 'DISTANCE_TO_COUNTY_SEAT_KM'
  /**
   * 办实事，件。
   * Services rendered.
   */
  | 'GOOD_DEEDS'
  /**
   * 宣讲与法制课，堂。
   * Lectures and law lessons.
   */
  | 'LECTURES'
  /**
   * 主动申请到警务室的民警。
   * Officers who applied for a post.
   */
  | 'OFFICERS_APPLIED_FOR_POSTING'
  /**
   * 警务室。
   * Police posts.
   */
  | 'POSTS'
  /**
   * 农村警务室。
   * Rural posts.
   */
  | 'POSTS_RURAL'
  /**
   * 城区警务室。
   * Urban posts.
   */
  | 'POSTS_URBAN'
  /**
   * 户籍人口，人。
   * Registered population.
   */
  | 'REGISTERED_POPULATION'
  /**
   * 常住人口，人。
   * Resident population.
   */
  | 'RESIDENT_POPULATION';

/**
 * 对账。
 * Reconciliation.
 */
export type PolicingReconciliation = {
  /**
   * 其中与录入的合计矛盾的项数。
   * How many of them the recorded ones contradict.
   */
  readonly contradictionCount: Maybe<Scalars['Int']['output']>;
  /**
   * 尚未结的校核请求数。
   * Requests for correction that are still open.
   */
  readonly openCorrectionCount: Maybe<Scalars['Int']['output']>;
  /**
   * 报道的合计，各与录入的合计并列。
   * The stated totals, each beside the recorded one.
   */
  readonly totals: Maybe<ReadonlyArray<PolicingTotal>>;
};

/**
 * 公安的时期合计：来源怎么写就怎么存，从不由明细行累加。
 * A policing total for a period: held as its source states it, never added up from rows.
 */
export type PolicingTotal = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 指标。
   * Metric.
   */
  readonly metric: PolicingMetric;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 平均每个警务室；只对全县的办结数给出，按区间相除。
   * For each post on average, as an interval; only for what the whole county got done.
   */
  readonly perPost: Maybe<Quantity>;
  /**
   * 期间。
   * Period.
   */
  readonly period: Period;
  /**
   * 数量。
   * Quantity.
   */
  readonly quantity: Quantity;
  /**
   * 本部门的行所数得的合计，与上面报道的数并列。
   * What the rows of this department count, beside the stated figure above.
   */
  readonly recorded: Maybe<RecordedTotal>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 范围：county:…、township:…、post:… 或 troupe:…。
   * Scope: county:…, township:…, post:… or troupe:….
   */
  readonly scope: Scalars['String']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 为什么算近。
 * Why a post counts as near.
 */
export type PostNearness =
  /**
   * 就在该乡镇。
   * It is in the township.
   */
  | 'IN_TOWNSHIP'
  /**
   * 所属派出所的辖区含该乡镇。
   * Its station serves the township.
   */
  | 'STATION_SERVES';

/**
 * 城区或农村。
 * Urban or rural.
 */
export type PostSetting =
  /**
   * 农村。
   * Rural.
   */
  | 'RURAL'
  /**
   * 城区。
   * Urban.
   */
  | 'URBAN';

/**
 * 列表的排列次序。
 * The order a list stands in.
 */
export type ProcuratorateCorrectionOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按提出日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was raised, earliest first; the unknown come last, and ids break ties.
   */
  | 'RAISED_ON_ASC'
  /**
   * 按提出日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was raised, latest first; the unknown come last, and ids break ties.
   */
  | 'RAISED_ON_DESC';

/**
 * 办理一步的结果：这一步之后的样子，重发时不变。
 * What a step led to: the request as the step left it, the same however often it is sent.
 */
export type ProcuratorateCorrectionPayload = {
  /**
   * 这一步之后的校核请求。
   * The request as the step left it.
   */
  readonly correction: Maybe<ProcuratorateCorrectionRequest>;
  /**
   * 办理的步骤。
   * The step.
   */
  readonly event: Maybe<Scalars['String']['output']>;
  /**
   * 这一步之后的版本号。
   * The version since.
   */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/**
 * 校核请求（个人信息保护法第四十六条）。
 * A request to correct a record (Personal Information Protection Law, art. 46).
 */
export type ProcuratorateCorrectionRequest = Provenanced & {
  /**
   * 所指的字段。
   * The field it is about.
   */
  readonly aboutField: Scalars['String']['output'];
  /**
   * 所指记录的编号。
   * Id of the record it is about.
   */
  readonly aboutId: Scalars['ID']['output'];
  /**
   * 所指记录的类型。
   * Type of the record it is about.
   */
  readonly aboutType: Scalars['String']['output'];
  /**
   * 提问者此刻可以办的事；对过去提问时为空列表。
   * What the one who asks could do now; empty when the past is asked about.
   */
  readonly availableActions: Maybe<ReadonlyArray<AvailableAction>>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 决定日；尚未决定为空。
   * Day of the decision; null while undecided.
   */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 决定的理由。
   * Why it was decided so.
   */
  readonly decision: Maybe<Scalars['String']['output']>;
  /**
   * 理由。
   * Why.
   */
  readonly grounds: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 认为正确的内容。
   * What the record should say.
   */
  readonly proposed: Maybe<Scalars['String']['output']>;
  /**
   * 提出人的角色。
   * Role of who raised it.
   */
  readonly raisedByRole: Maybe<Scalars['String']['output']>;
  /**
   * 提出日。
   * Day it was raised.
   */
  readonly raisedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 转给了谁核实。
   * Who is to verify it.
   */
  readonly routedTo: Maybe<Scalars['String']['output']>;
  /**
   * 状态。
   * State.
   */
  readonly status: Maybe<ProcuratorateCorrectionStatus>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 版本号，每办一步加一。
   * Version, one more with each step.
   */
  readonly version: Scalars['Int']['output'];
};

/**
 * 校核请求的一页。
 * A page of requests for correction.
 */
export type ProcuratorateCorrectionRequestConnection = {
  /**
   * 按提出的月份分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of raising, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<ProcuratorateCorrectionStatusCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ProcuratorateCorrectionRequestEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<ProcuratorateCorrectionRequest>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ProcuratorateCorrectionRequestEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 校核请求。
   * The request.
   */
  readonly node: ProcuratorateCorrectionRequest;
};

/**
 * 校核请求的状态。
 * State of a request for correction.
 */
export type ProcuratorateCorrectionStatus =
  /**
   * 已结。
   * Closed.
   */
  | 'CLOSED'
  /**
   * 已提出。
   * Raised.
   */
  | 'RAISED'
  /**
   * 不成立。
   * Rejected.
   */
  | 'REJECTED'
  /**
   * 已转给记录的所有者。
   * Routed to the owner of the record.
   */
  | 'ROUTED'
  /**
   * 成立，记录已更正。
   * Upheld, and the record corrected.
   */
  | 'UPHELD';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type ProcuratorateCorrectionStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<ProcuratorateCorrectionStatus>;
};

/**
 * 检察指标。
 * Metrics of the department.
 */
export type ProcuratorateMetric =
  /**
   * 已立案，件。
   * Cases filed.
   */
  | 'CASES_FILED'
  /**
   * 古树保护案件，起。
   * Cases on ancient trees.
   */
  | 'HERITAGE_TREE_CASES'
  /**
   * 收到志愿观察员线索，条。
   * Leads received from observers.
   */
  | 'LEADS_RECEIVED'
  /**
   * 线索涵盖的领域，个。
   * Domains the leads cover.
   */
  | 'LEAD_DOMAINS';

/**
 * 对账。
 * Reconciliation.
 */
export type ProcuratorateReconciliation = {
  /**
   * 其中与录入的合计矛盾的项数。
   * How many of them the recorded ones contradict.
   */
  readonly contradictionCount: Maybe<Scalars['Int']['output']>;
  /**
   * 尚未结的校核请求数。
   * Requests for correction that are still open.
   */
  readonly openCorrectionCount: Maybe<Scalars['Int']['output']>;
  /**
   * 报道的合计，各与录入的合计并列。
   * The stated totals, each beside the recorded one.
   */
  readonly totals: Maybe<ReadonlyArray<ProcuratorateTotal>>;
};

/**
 * 检察的时期合计：来源怎么写就怎么存，从不由明细行累加。
 * A total of the procuratorate for a period: held as its source states it, never added up from rows.
 */
export type ProcuratorateTotal = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 指标。
   * Metric.
   */
  readonly metric: ProcuratorateMetric;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 期间。
   * Period.
   */
  readonly period: Period;
  /**
   * 数量。
   * Quantity.
   */
  readonly quantity: Quantity;
  /**
   * 本部门的行所数得的合计，与上面报道的数并列。
   * What the rows of this department count, beside the stated figure above.
   */
  readonly recorded: Maybe<RecordedTotal>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 范围，例如 county:331122。
   * Scope, for example county:331122.
   */
  readonly scope: Scalars['String']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 检察建议：收到之日起两个月内依法履职并书面回复，情况紧急的十五日内（两高检察公益诉讼解释第二十一条）。
 * Procuratorial recommendation: act and reply in writing within two months of receipt, in urgent cases within 15 days (judicial interpretation on public-interest litigation, article 21).
 */
export type ProcuratorialRecommendation = Provenanced & {
  /**
   * 所属案件。
   * Its case.
   */
  readonly case: PublicInterestCase;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 按规定算出的回复期限：自签收起两个月，紧急的十五日，末日遇休息日顺延（两高检察公益诉讼解释第二十一条）；签收日期或缓急不详为空。
   * The day a reply is due by rule: two months from receipt, 15 days where urgent, moved off a rest day; null where
   * the day of receipt or the urgency is unknown.
   */
  readonly computedDueOn: Maybe<Scalars['Date']['output']>;
  /**
   * 算出它的规定；签收日期或缓急不详为空。
   * The rule it is computed by; null where the day of receipt or the urgency is unknown.
   */
  readonly deadlineRule: Maybe<DeadlineRule>;
  /**
   * 文号；不详为空。
   * Document number; null where unknown.
   */
  readonly docNo: Maybe<Scalars['String']['output']>;
  /**
   * 回复期限；签收日期不详则为空。
   * Day by which a reply is due; null where the day of receipt is unknown.
   */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 它所要求的整改事项；一项也不知道时为空。
   * What it asks to be put right; null where none is known.
   */
  readonly items: Maybe<ReadonlyArray<RectificationItem>>;
  /**
   * 法律依据；不详为空。
   * Legal basis; null where unknown.
   */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 到此日已逾期的天数：已全部回复的算到收到回复之日，未逾期为零；期限、状态或收到之日不详则为空。
   * Days past due on this day: until the reply where there is a whole one, zero where not past due; null where the due day, the state or the day of the reply is unknown.
   */
  readonly overdueDays: Maybe<Scalars['Int']['output']>;
  /**
   * 签收日期，期限自此起算；不详为空。
   * Day of signed receipt, from which the period runs; null where unknown.
   */
  readonly receivedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 书面回复；一次也不知道时为空。
   * Written replies; null where none is known.
   */
  readonly replies: Maybe<ReadonlyArray<AgencyReply>>;
  /**
   * 发给的单位；不详为空。
   * The agency it is addressed to; null where unknown.
   */
  readonly respondent: Maybe<RespondingAgency>;
  /**
   * 送达日期；不详为空。
   * Day it was served; null where unknown.
   */
  readonly servedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<RecommendationStatus>;
  /**
   * 缓急；不详为空。
   * Urgency; null where unknown.
   */
  readonly urgency: Maybe<RecommendationUrgency>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};


/**
 * 检察建议：收到之日起两个月内依法履职并书面回复，情况紧急的十五日内（两高检察公益诉讼解释第二十一条）。
 * Procuratorial recommendation: act and reply in writing within two months of receipt, in urgent cases within 15 days (judicial interpretation on public-interest litigation, article 21).
 */
export type ProcuratorialRecommendationOverdueDaysArgs = {
  on: Scalars['Date']['input'];
};

/**
 * 检察建议的一页。
 * A page of recommendations.
 */
export type ProcuratorialRecommendationConnection = {
  /**
   * 按送达日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was served, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<RecommendationStatusCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ProcuratorialRecommendationEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<ProcuratorialRecommendation>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ProcuratorialRecommendationEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 检察建议。
   * The recommendation.
   */
  readonly node: ProcuratorialRecommendation;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type ProcuratorialRecommendationOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按送达日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was served, earliest first; the unknown come last, and ids break ties.
   */
  | 'SERVED_ON_ASC'
  /**
   * 按送达日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was served, latest first; the unknown come last, and ids break ties.
   */
  | 'SERVED_ON_DESC';

/**
 * 检察官提出立案或不立案意见。
 * A prosecutor proposes to file a case or not to.
 */
export type ProposeFilingInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 意见。The proposal. */
  readonly proposal: FilingProposal;
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 提出调解方案。
 * Propose terms.
 */
export type ProposeTermsInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 履行期限。To be performed by. */
  readonly performBy?: InputMaybe<Scalars['Date']['input']>;
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 方案内容，保密。The terms, confidential. */
  readonly terms: Scalars['String']['input'];
};

/**
 * 带出处的行；没有字段返回这个接口。
 * A row with provenance; no field returns this interface.
 */
export type Provenanced = {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 公益诉讼案件。
 * Public-interest case.
 */
export type PublicInterestCase = Provenanced & {
  /**
   * 案号；不详为空。
   * Case number; null where unknown.
   */
  readonly caseNo: Maybe<Scalars['String']['output']>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 诉前公告；有没有公告都不知道时为空。
   * Public notices; null where it is not known whether any was published.
   */
  readonly civilNotices: Maybe<ReadonlyArray<CivilNotice>>;
  /**
   * 领域；不详为空。
   * Domain; null where unknown.
   */
  readonly domain: Maybe<CaseDomain>;
  /**
   * 专业协助；一次也不知道时为空。
   * Expert assistances; null where none is known.
   */
  readonly expertAssistances: Maybe<ReadonlyArray<ExpertAssistance>>;
  /**
   * 立案日期；不详为空。
   * Day of filing; null where unknown.
   */
  readonly filedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 跟进调查；一次也不知道时为空。
   * Follow-up visits; null where none is known.
   */
  readonly followUps: Maybe<ReadonlyArray<FollowUpVisit>>;
  /**
   * 承办检察官。
   * The prosecutor in charge.
   */
  readonly handler: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 种类：行政、民事或刑事附带民事；不详为空。
   * Kind: administrative, civil or incidental to a criminal case; null where unknown.
   */
  readonly kind: Maybe<CaseKind>;
  /**
   * 由哪一条线索而来；不详为空。
   * The lead it came from; null where unknown.
   */
  readonly lead: Maybe<Lead>;
  /**
   * 诉讼；有没有起诉都不知道时为空。
   * Suits; null where it is not known whether any was brought.
   */
  readonly litigations: Maybe<ReadonlyArray<Litigation>>;
  /**
   * 观察员随案到场的记录；一次也不知道时为空。
   * Visits of observers for this case; null where none is known.
   */
  readonly observerVisits: Maybe<ReadonlyArray<ObserverVisit>>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 公安的协助；一次也不知道时为空。
   * Assistance by police; null where none is known.
   */
  readonly policeAssistance: Maybe<ReadonlyArray<PoliceAssistance>>;
  /**
   * 检察建议；一份也不知道时为空。
   * Recommendations; null where none is known.
   */
  readonly recommendations: Maybe<ReadonlyArray<ProcuratorialRecommendation>>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 整改事项；一项也不知道时为空。
   * What is to be put right; null where none is known.
   */
  readonly rectificationItems: Maybe<ReadonlyArray<RectificationItem>>;
  /**
   * 所涉单位；一个也不知道时为空。
   * The agencies it is directed to; null where none is known.
   */
  readonly respondents: Maybe<ReadonlyArray<RespondingAgency>>;
  /**
   * 实地核查；一次也不知道时为空。
   * Verifications on site; null where none is known.
   */
  readonly siteVerifications: Maybe<ReadonlyArray<SiteVerification>>;
  /**
   * 现场；一处也不知道时为空。
   * Its sites; null where none is known.
   */
  readonly sites: Maybe<ReadonlyArray<CaseSite>>;
  /**
   * 状态，以来源记述之时为准；不详为空。
   * State, as of the time the source speaks of; null where unknown.
   */
  readonly status: Maybe<CaseStatus>;
  /**
   * 案件的称呼；不详为空。
   * What it is called; null where unknown.
   */
  readonly title: Maybe<Scalars['String']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 案件的一页。
 * A page of cases.
 */
export type PublicInterestCaseConnection = {
  /**
   * 按立案日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was filed, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<CaseStatusCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<PublicInterestCaseEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<PublicInterestCase>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type PublicInterestCaseEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 案件。
   * The case.
   */
  readonly node: PublicInterestCase;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type PublicInterestCaseOrder =
  /**
   * 按立案日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was filed, earliest first; the unknown come last, and ids break ties.
   */
  | 'FILED_ON_ASC'
  /**
   * 按立案日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was filed, latest first; the unknown come last, and ids break ties.
   */
  | 'FILED_ON_DESC'
  /**
   * 按编号。
   * By id.
   */
  | 'ID';

/**
 * 数量是区间：“500余”是至少 500，不是 500。
 * A quantity is an interval: "500余" is at least 500, not 500.
 */
export type Quantity = {
  /**
   * 约数。
   * The approximate figure.
   */
  readonly approx: Maybe<Scalars['Float']['output']>;
  /**
   * 下限（含）。
   * Lower bound, inclusive.
   */
  readonly atLeast: Maybe<Scalars['Float']['output']>;
  /**
   * 上限；upperOpen 为真时不含。
   * Upper bound; exclusive when upperOpen is true.
   */
  readonly atMost: Maybe<Scalars['Float']['output']>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 确数。
   * The exact figure.
   */
  readonly exact: Maybe<Scalars['Float']['output']>;
  /**
   * 怎样知道的。
   * How it is known.
   */
  readonly knowledge: Knowledge;
  /**
   * 供显示的文字，例如“至少500”。
   * Text for display, for example "至少500".
   */
  readonly text: Scalars['String']['output'];
  /**
   * 上限是否不含（“不到”）。
   * Whether the upper bound is exclusive ("不到").
   */
  readonly upperOpen: Scalars['Boolean']['output'];
};

export type Query = {
  /**
   * 公益活动列表，缺省按编号排序，每页至多 100 次。
   * Public-interest activities, ordered by id by default, at most 100 a page.
   */
  readonly activities: Maybe<ActivityConnection>;
  /**
   * 一次公益活动。
   * One public-interest activity.
   */
  readonly activity: Maybe<Activity>;
  /**
   * 一个反诈联盟。
   * One anti-fraud alliance.
   */
  readonly antiFraudAlliance: Maybe<AntiFraudAlliance>;
  /**
   * 反诈联盟列表，按编号排序，每页至多 100 个。
   * Anti-fraud alliances, ordered by id, at most 100 a page.
   */
  readonly antiFraudAlliances: Maybe<AntiFraudAllianceConnection>;
  /**
   * 一项表彰；未同意公开的答为空。
   * One award; null for one that nobody agreed to make public.
   */
  readonly award: Maybe<Award>;
  /**
   * 公开的表彰列表，按编号排序，每页至多 100 项。
   * Public awards, ordered by id, at most 100 a page.
   */
  readonly awards: Maybe<AwardConnection>;
  /**
   * 联动大队任务列表，缺省按编号排序，每页至多 100 次。
   * Duties of brigades, ordered by id by default, at most 100 a page.
   */
  readonly brigadeDuties: Maybe<BrigadeDutyConnection>;
  /**
   * 一次联动大队任务。
   * One duty.
   */
  readonly brigadeDuty: Maybe<BrigadeDuty>;
  /**
   * 一次专项监督活动。
   * One special campaign.
   */
  readonly campaign: Maybe<SpecialCampaign>;
  /**
   * 一次专项监督活动的漏斗：从发布到线索、立案、建议、回复、声称、核实、保持；没有这次活动时为空。
   * The funnel of one special campaign, from calls to leads, cases, recommendations, replies, claims, verifications and what held; null where there is no such campaign.
   */
  readonly campaignFunnel: Maybe<CampaignFunnel>;
  /**
   * 专项监督活动列表，缺省按编号排序，每页至多 100 次。
   * Special campaigns, ordered by id by default, at most 100 a page.
   */
  readonly campaigns: Maybe<SpecialCampaignConnection>;
  /**
   * 一个公益诉讼案件。
   * One public-interest case.
   */
  readonly case: Maybe<PublicInterestCase>;
  /**
   * 按案号查一个公益诉讼案件；没有这个案号时为空。
   * One public-interest case by its number; null where there is no such number.
   */
  readonly caseByNumber: Maybe<PublicInterestCase>;
  /**
   * 公益诉讼案件列表，缺省按编号排序，每页至多 100 件。
   * Public-interest cases, ordered by id by default, at most 100 a page.
   */
  readonly cases: Maybe<PublicInterestCaseConnection>;
  /**
   * 一次诉前公告。
   * One public notice.
   */
  readonly civilNotice: Maybe<CivilNotice>;
  /**
   * 诉前公告列表，缺省按编号排序，每页至多 100 次。
   * Public notices, ordered by id by default, at most 100 a page.
   */
  readonly civilNotices: Maybe<CivilNoticeConnection>;
  /**
   * 缙云县：看板的入口。
   * Jinyun county: where dashboards begin.
   */
  readonly county: Maybe<County>;
  /**
   * 一起矛盾纠纷。
   * One dispute.
   */
  readonly dispute: Maybe<Dispute>;
  /**
   * 矛盾纠纷列表，缺省按编号排序，每页至多 100 起。
   * Disputes, ordered by id by default, at most 100 a page.
   */
  readonly disputes: Maybe<DisputeConnection>;
  /**
   * 一个企业问题。
   * One issue.
   */
  readonly enterpriseIssue: Maybe<EnterpriseIssue>;
  /**
   * 企业问题列表，缺省按编号排序，每页至多 100 个。
   * Issues of enterprises, ordered by id by default, at most 100 a page.
   */
  readonly enterpriseIssues: Maybe<EnterpriseIssueConnection>;
  /**
   * 一项展陈。
   * One exhibit.
   */
  readonly exhibit: Maybe<Exhibit>;
  /**
   * 展陈列表，缺省按编号排序，每页至多 100 项。
   * Exhibits, ordered by id by default, at most 100 a page.
   */
  readonly exhibits: Maybe<ExhibitConnection>;
  /**
   * 一次专业协助。
   * One expert assistance.
   */
  readonly expertAssistance: Maybe<ExpertAssistance>;
  /**
   * 专业协助列表，缺省按编号排序，每页至多 100 次。
   * Expert assistances, ordered by id by default, at most 100 a page.
   */
  readonly expertAssistances: Maybe<ExpertAssistanceConnection>;
  /**
   * 一条反诈预警。
   * One fraud alert.
   */
  readonly fraudAlert: Maybe<FraudAlert>;
  /**
   * 反诈预警列表，缺省按编号排序，每页至多 100 条。
   * Fraud alerts, ordered by id by default, at most 100 a page.
   */
  readonly fraudAlerts: Maybe<FraudAlertConnection>;
  /**
   * 一个联动大队。
   * One joint brigade.
   */
  readonly jointBrigade: Maybe<JointBrigade>;
  /**
   * 联动大队列表，按编号排序，每页至多 100 个。
   * Joint brigades, ordered by id, at most 100 a page.
   */
  readonly jointBrigades: Maybe<JointBrigadeConnection>;
  /**
   * 一处重点场所。
   * One key site.
   */
  readonly keySite: Maybe<KeySite>;
  /**
   * 重点场所列表，按编号排序，每页至多 100 处。
   * Key sites, ordered by id, at most 100 a page.
   */
  readonly keySites: Maybe<KeySiteConnection>;
  /**
   * 一条线索。
   * One lead.
   */
  readonly lead: Maybe<Lead>;
  /**
   * 一次线索需求发布。
   * One call for leads.
   */
  readonly leadCall: Maybe<LeadCall>;
  /**
   * 线索需求发布列表，缺省按编号排序，每页至多 100 次。
   * Calls for leads, ordered by id by default, at most 100 a page.
   */
  readonly leadCalls: Maybe<LeadCallConnection>;
  /**
   * 线索列表，按编号排序，每页至多 100 条。
   * Leads, ordered by id, at most 100 a page.
   */
  readonly leads: Maybe<LeadConnection>;
  /**
   * 一件宣讲申请。
   * One request.
   */
  readonly lectureRequest: Maybe<LectureRequest>;
  /**
   * 宣讲申请列表，缺省按编号排序，每页至多 100 件。
   * Lecture requests, ordered by id by default, at most 100 a page.
   */
  readonly lectureRequests: Maybe<LectureRequestConnection>;
  /**
   * 一个宣讲团。
   * One troupe.
   */
  readonly lectureTroupe: Maybe<LectureTroupe>;
  /**
   * 宣讲团列表，按编号排序，每页至多 100 个。
   * Lecture troupes, ordered by id, at most 100 a page.
   */
  readonly lectureTroupes: Maybe<LectureTroupeConnection>;
  /**
   * 一宗诉讼。
   * One suit.
   */
  readonly litigation: Maybe<Litigation>;
  /**
   * 诉讼列表，缺省按编号排序，每页至多 100 宗。
   * Suits, ordered by id by default, at most 100 a page.
   */
  readonly litigations: Maybe<LitigationConnection>;
  /**
   * 一个直播间。
   * One room.
   */
  readonly liveStreamRoom: Maybe<LiveStreamRoom>;
  /**
   * 直播间列表，按编号排序，每页至多 100 个。
   * Live-stream rooms, ordered by id, at most 100 a page.
   */
  readonly liveStreamRooms: Maybe<LiveStreamRoomConnection>;
  /**
   * 一次集市日巡逻。
   * One patrol on a market day.
   */
  readonly marketDayPatrol: Maybe<MarketDayPatrol>;
  /**
   * 集市日巡逻列表，缺省按编号排序，每页至多 100 次。
   * Patrols on market days, ordered by id by default, at most 100 a page.
   */
  readonly marketDayPatrols: Maybe<MarketDayPatrolConnection>;
  /**
   * 一条集市日规则。
   * One rule of market days.
   */
  readonly marketDayRule: Maybe<MarketDayRule>;
  /**
   * 集市日规则列表，按编号排序，每页至多 100 条。
   * Rules of market days, ordered by id, at most 100 a page.
   */
  readonly marketDayRules: Maybe<MarketDayRuleConnection>;
  /**
   * 一个调解团队。
   * One mediation team.
   */
  readonly mediationTeam: Maybe<MediationTeam>;
  /**
   * 调解团队列表，按编号排序，每页至多 100 个。
   * Mediation teams, ordered by id, at most 100 a page.
   */
  readonly mediationTeams: Maybe<MediationTeamConnection>;
  /**
   * 凭查询号问自己提交的线索办到哪一步；没有这个查询号为空。
   * How far one's own lead has come, by its tracking number; null where no lead has that number.
   */
  readonly myLead: Maybe<MyLead>;
  /**
   * 一名公益诉讼志愿观察员。
   * One public-interest observer.
   */
  readonly observer: Maybe<Observer>;
  /**
   * 公益诉讼志愿观察员列表，按编号排序，每页至多 100 名。
   * Public-interest observers, ordered by id, at most 100 a page.
   */
  readonly observers: Maybe<ObserverConnection>;
  /**
   * 一名民警。
   * One police officer.
   */
  readonly officer: Maybe<Officer>;
  /**
   * 民警列表，按编号排序，每页至多 100 名。
   * Police officers, ordered by id, at most 100 a page.
   */
  readonly officers: Maybe<OfficerConnection>;
  /**
   * 一个志愿者联合会。
   * One volunteer organisation.
   */
  readonly organisation: Maybe<VolunteerOrganisation>;
  /**
   * 志愿者联合会列表，按编号排序，每页至多 100 个。
   * Volunteer organisations, ordered by id, at most 100 a page.
   */
  readonly organisations: Maybe<VolunteerOrganisationConnection>;
  /**
   * 一段期间内宣传走到了哪里：举行的场次、到过的乡镇、集市日按排定去了几次；没有记录是不详，不是零。
   * How far outreach came within a period: sessions held, townships reached, market days kept of those planned; without records unknown, not zero.
   */
  readonly outreachCoverage: Maybe<OutreachCoverage>;
  /**
   * 一场宣传。
   * One session.
   */
  readonly outreachSession: Maybe<OutreachSession>;
  /**
   * 宣传列表，缺省按编号排序，每页至多 100 场。
   * Outreach sessions, ordered by id by default, at most 100 a page.
   */
  readonly outreachSessions: Maybe<OutreachSessionConnection>;
  /**
   * 一份走访摸排报告。
   * One patrol report.
   */
  readonly patrolReport: Maybe<PatrolReport>;
  /**
   * 走访摸排报告列表，按编号排序，每页至多 100 份。
   * Patrol reports, ordered by id, at most 100 a page.
   */
  readonly patrolReports: Maybe<PatrolReportConnection>;
  /**
   * 积分列表，按编号排序，每页至多 100 笔。
   * Point entries, ordered by id, at most 100 a page.
   */
  readonly pointEntries: Maybe<PointEntryConnection>;
  /**
   * 一笔积分。
   * One point entry.
   */
  readonly pointEntry: Maybe<PointEntry>;
  /**
   * 一个派出所。
   * One police station.
   */
  readonly policeStation: Maybe<PoliceStation>;
  /**
   * 派出所列表，按编号排序，每页至多 100 个。
   * Police stations, ordered by id, at most 100 a page.
   */
  readonly policeStations: Maybe<PoliceStationConnection>;
  /**
   * 一项校核请求。
   * One request for correction.
   */
  readonly policingCorrection: Maybe<PolicingCorrectionRequest>;
  /**
   * 校核请求列表，缺省按编号排序，每页至多 100 项。
   * Requests for correction, ordered by id by default, at most 100 a page.
   */
  readonly policingCorrections: Maybe<PolicingCorrectionRequestConnection>;
  /**
   * 公安的一项时期合计：按指标、范围与期间；没有来源写明时为空，从不由明细行累加。
   * One stated total of the policing by metric, scope and period; null where no source states it, never added up from rows.
   */
  readonly policingPeriodTotal: Maybe<PolicingTotal>;
  /**
   * 对账：报道的合计与录入的合计是否矛盾，还有哪些校核没有结。
   * Reconciliation: whether stated and recorded totals contradict each other, and how many requests for correction are open.
   */
  readonly policingReconciliation: Maybe<PolicingReconciliation>;
  /**
   * 一项公安合计。
   * One policing total.
   */
  readonly policingTotal: Maybe<PolicingTotal>;
  /**
   * 一个警务室。
   * One police post.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 警务室列表，缺省按编号排序，每页至多 100 个。
   * Police posts, ordered by id by default, at most 100 a page.
   */
  readonly posts: Maybe<PolicePostConnection>;
  /**
   * 离一个乡镇近的警务室：在该乡镇的在前，辖区含该乡镇的派出所的在后；至多 100 个，一个也不知道时为空，距离不详。
   * Posts near a township: those in it first, then those of a station that serves it; at most 100, null where none is known. Distances are not known.
   */
  readonly postsNear: Maybe<ReadonlyArray<NearbyPost>>;
  /**
   * 提供某项服务的警务室，按所载服务的用词查找；缺省按编号排序，每页至多 100 个。
   * Posts that offer a service, found by the words of their stated services; ordered by id by default, at most 100 a page.
   */
  readonly postsOffering: Maybe<PolicePostConnection>;
  /**
   * 一项校核请求。
   * One request for correction.
   */
  readonly procuratorateCorrection: Maybe<ProcuratorateCorrectionRequest>;
  /**
   * 校核请求列表，缺省按编号排序，每页至多 100 项。
   * Requests for correction, ordered by id by default, at most 100 a page.
   */
  readonly procuratorateCorrections: Maybe<ProcuratorateCorrectionRequestConnection>;
  /**
   * 检察的一项时期合计：按指标、范围与期间；没有来源写明时为空，从不由明细行累加。
   * One stated total of the procuratorate by metric, scope and period; null where no source states it, never added up from rows.
   */
  readonly procuratoratePeriodTotal: Maybe<ProcuratorateTotal>;
  /**
   * 对账：报道的合计与录入的合计是否矛盾，还有哪些校核没有结。
   * Reconciliation: whether stated and recorded totals contradict each other, and how many requests for correction are open.
   */
  readonly procuratorateReconciliation: Maybe<ProcuratorateReconciliation>;
  /**
   * 一个护企项目。
   * One protected project.
   */
  readonly project: Maybe<EnterpriseProtection>;
  /**
   * 护企项目列表，按编号排序，每页至多 100 个。
   * Protected projects, ordered by id, at most 100 a page.
   */
  readonly projects: Maybe<EnterpriseProtectionConnection>;
  /**
   * 一份检察建议。
   * One recommendation.
   */
  readonly recommendation: Maybe<ProcuratorialRecommendation>;
  /**
   * 按文号查一份检察建议；没有这个文号时为空。
   * One recommendation by its document number; null where there is no such number.
   */
  readonly recommendationByNumber: Maybe<ProcuratorialRecommendation>;
  /**
   * 检察建议列表，缺省按编号排序，每页至多 100 份。
   * Recommendations, ordered by id by default, at most 100 a page.
   */
  readonly recommendations: Maybe<ProcuratorialRecommendationConnection>;
  /**
   * 出租房屋列表，缺省按编号排序，每页至多 100 处。
   * Rental properties, ordered by id by default, at most 100 a page.
   */
  readonly rentalProperties: Maybe<RentalPropertyConnection>;
  /**
   * 一处出租房屋。
   * One rental property.
   */
  readonly rentalProperty: Maybe<RentalProperty>;
  /**
   * 一条出租房管理办法。
   * One rule of managing rentals.
   */
  readonly rentalRule: Maybe<RentalRule>;
  /**
   * 出租房管理办法列表，按编号排序，每页至多 100 条。
   * Rules of managing rentals, ordered by id, at most 100 a page.
   */
  readonly rentalRules: Maybe<RentalRuleConnection>;
  /**
   * 被建议单位列表，按编号排序，每页至多 100 个。
   * Responding agencies, ordered by id, at most 100 a page.
   */
  readonly respondingAgencies: Maybe<RespondingAgencyConnection>;
  /**
   * 一个被建议单位。
   * One responding agency.
   */
  readonly respondingAgency: Maybe<RespondingAgency>;
  /**
   * 按关键词查找出租房屋：在社区、道路、设施里找，几个关键词以空白分开，须全部出现；缺省按编号排序，每页至多 100 处。
   * Rental properties by keyword, looked for in community, road and facilities; keywords are parted by white space and all
   * must be there; ordered by id by default, at most 100 a page.
   */
  readonly searchProperties: Maybe<RentalPropertyConnection>;
  /**
   * 可办事项列表，缺省按编号排序，每页至多 100 项。
   * Items that posts can do, ordered by id by default, at most 100 a page.
   */
  readonly serviceCapabilities: Maybe<ServiceCapabilityConnection>;
  /**
   * 一个警务室可办的一个事项。
   * One item that one post can do.
   */
  readonly serviceCapability: Maybe<ServiceCapability>;
  /**
   * 志愿服务记录证明所载：时数与参加的活动；两类时数不相加（志愿服务条例第十九条）；没有这名志愿者时为空。
   * What a certificate of voluntary service holds: hours and activities, the two kinds of hours never added (志愿服务条例, article 19); null where there is no such member.
   */
  readonly serviceCertificate: Maybe<ServiceCertificate>;
  /**
   * 一个流动人口服务总台。
   * One service desk for people on the move.
   */
  readonly serviceDesk: Maybe<ServiceDesk>;
  /**
   * 总台收到的一件请求。
   * One request filed at a service desk.
   */
  readonly serviceDeskRequest: Maybe<ServiceDeskRequest>;
  /**
   * 总台请求列表，缺省按编号排序，每页至多 100 件。
   * Requests filed at service desks, ordered by id by default, at most 100 a page.
   */
  readonly serviceDeskRequests: Maybe<ServiceDeskRequestConnection>;
  /**
   * 流动人口服务总台列表，缺省按编号排序，每页至多 100 个。
   * Service desks, ordered by id by default, at most 100 a page.
   */
  readonly serviceDesks: Maybe<ServiceDeskConnection>;
  /**
   * 一件家门口办事。
   * One request for a doorstep service.
   */
  readonly serviceRequest: Maybe<ServiceRequest>;
  /**
   * 家门口办事列表，缺省按编号排序，每页至多 100 件。
   * Requests for doorstep services, ordered by id by default, at most 100 a page.
   */
  readonly serviceRequests: Maybe<ServiceRequestConnection>;
  /**
   * 一起社会救助。
   * One case of social assistance.
   */
  readonly socialAssistance: Maybe<SocialAssistance>;
  /**
   * 社会救助列表，缺省按编号排序，每页至多 100 起。
   * Cases of social assistance, ordered by id by default, at most 100 a page.
   */
  readonly socialAssistances: Maybe<SocialAssistanceConnection>;
  /**
   * 一处房屋一个月的五星级管理评定。
   * The star rating of one property for one month.
   */
  readonly starRating: Maybe<StarRating>;
  /**
   * 五星级管理评定列表，缺省按编号排序，每页至多 100 条。
   * Star ratings, ordered by id by default, at most 100 a page.
   */
  readonly starRatings: Maybe<StarRatingConnection>;
  /**
   * 等派出所办的事：待认定的星级、待同意的展陈；没有这个派出所时为空。
   * What waits for a station: ratings to confirm, exhibits to approve; null where there is no such station.
   */
  readonly stationQueue: Maybe<StationQueue>;
  /**
   * 几项公安合计之和，按区间相加；期间不同或未载明的不能相加（PERIOD_MISMATCH）。
   * The sum of policing totals, as intervals; those of other or no stated periods are refused (PERIOD_MISMATCH).
   */
  readonly sumOfPolicingTotals: Maybe<TotalSum>;
  /**
   * 几项检察合计之和，按区间相加；期间不同或未载明的不能相加（PERIOD_MISMATCH）。
   * The sum of procuratorate totals, as intervals; those of other or no stated periods are refused (PERIOD_MISMATCH).
   */
  readonly sumOfProcuratorateTotals: Maybe<TotalSum>;
  /**
   * 几项志愿合计之和，按区间相加；期间不同或未载明的不能相加（PERIOD_MISMATCH）。
   * The sum of volunteer totals, as intervals; those of other or no stated periods are refused (PERIOD_MISMATCH).
   */
  readonly sumOfVolunteerTotals: Maybe<TotalSum>;
  /**
   * 租住登记列表，缺省按编号排序，每页至多 100 条。
   * Tenancies, ordered by id by default, at most 100 a page.
   */
  readonly tenancies: Maybe<TenancyConnection>;
  /**
   * 一次租住登记。
   * One tenancy.
   */
  readonly tenancy: Maybe<Tenancy>;
  /**
   * 一个反诈主题馆。
   * One theme hall.
   */
  readonly themeHall: Maybe<ThemeHall>;
  /**
   * 反诈主题馆列表，按编号排序，每页至多 100 个。
   * Theme halls, ordered by id, at most 100 a page.
   */
  readonly themeHalls: Maybe<ThemeHallConnection>;
  /**
   * 一个乡镇街道。
   * One township.
   */
  readonly township: Maybe<Township>;
  /**
   * 凭回执上的编号查办理经过：只答办到哪一步，不答是谁申请的；没有这个编号时为空。
   * What happened to a request, by the number on its receipt: how far it is, never whose it is; null where there is no such number.
   */
  readonly trackService: Maybe<ServiceTracking>;
  /**
   * 公开核验门口的奖牌：只答星级与月份，不答房东；没有这块奖牌时为空。
   * Checks a plaque at a door, for anybody: stars and month, never the landlord; null where there is no such plaque.
   */
  readonly verifyPlaque: Maybe<PlaqueCheck>;
  /**
   * 一项校核请求。
   * One request for correction.
   */
  readonly volunteerCorrection: Maybe<VolunteerCorrectionRequest>;
  /**
   * 校核请求列表，缺省按编号排序，每页至多 100 项。
   * Requests for correction, ordered by id by default, at most 100 a page.
   */
  readonly volunteerCorrections: Maybe<VolunteerCorrectionRequestConnection>;
  /**
   * 志愿服务的一项时期合计：按指标、范围与期间；没有来源写明时为空，从不由明细行累加。
   * One stated total of the volunteers by metric, scope and period; null where no source states it, never added up from rows.
   */
  readonly volunteerPeriodTotal: Maybe<VolunteerTotal>;
  /**
   * 对账：报道的合计与录入的合计是否矛盾，还有哪些校核没有结。
   * Reconciliation: whether stated and recorded totals contradict each other, and how many requests for correction are open.
   */
  readonly volunteerReconciliation: Maybe<VolunteerReconciliation>;
  /**
   * 某个事项可以到哪里办：本乡镇的警务室在前，自助机有故障的在后；至多 100 处，一处也不知道时为空。
   * Where an item can be done: posts of one’s own township first, broken kiosks last; at most 100 places, null where none is known.
   */
  readonly whereCanI: Maybe<ReadonlyArray<ServicePlace>>;
};


export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActivityOrder>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  status?: InputMaybe<ActivityStatus>;
  topic?: InputMaybe<ActivityTopic>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAntiFraudAllianceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAntiFraudAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  post?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAwardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AwardKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBrigadeDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  brigade?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<BrigadeDutyKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BrigadeDutyOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  site?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<BrigadeDutyStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryBrigadeDutyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignFunnelArgs = {
  campaign: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  domain?: InputMaybe<CaseDomain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SpecialCampaignOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  status?: InputMaybe<CampaignStatus>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseByNumberArgs = {
  no: Scalars['String']['input'];
};


export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  domain?: InputMaybe<CaseDomain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CaseKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicInterestCaseOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  status?: InputMaybe<CaseStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCivilNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCivilNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  case?: InputMaybe<Scalars['ID']['input']>;
  domain?: InputMaybe<CaseDomain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CivilNoticeOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<DisputeKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DisputeOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  post?: InputMaybe<Scalars['ID']['input']>;
  riskFlags?: InputMaybe<ReadonlyArray<DisputeRiskFlag>>;
  status?: InputMaybe<DisputeStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
  track?: InputMaybe<DisputeTrack>;
};


export type QueryEnterpriseIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterpriseIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<EnterpriseIssueKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EnterpriseIssueOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  project?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<EnterpriseIssueStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryExhibitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExhibitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hall?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExhibitOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  post?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ExhibitStatus>;
};


export type QueryExpertAssistanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpertAssistancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  case?: InputMaybe<Scalars['ID']['input']>;
  domain?: InputMaybe<CaseDomain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AssistanceKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExpertAssistanceOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFraudAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFraudAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  alliance?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FraudAlertOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  post?: InputMaybe<Scalars['ID']['input']>;
  scheme?: InputMaybe<FraudScheme>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryJointBrigadeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointBrigadesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  duty?: InputMaybe<BrigadeDutyKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  post?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryKeySiteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryKeySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  brigade?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  post?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  campaign?: InputMaybe<Scalars['ID']['input']>;
  domain?: InputMaybe<CaseDomain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadCallOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  status?: InputMaybe<LeadCallStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<LeadChannel>;
  domain?: InputMaybe<CaseDomain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['String']['input']>;
  origin?: InputMaybe<Origin>;
  status?: InputMaybe<LeadStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLectureRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLectureRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LectureRequestOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  status?: InputMaybe<LectureRequestStatus>;
  topic?: InputMaybe<OutreachTopic>;
  township?: InputMaybe<Scalars['ID']['input']>;
  troupe?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLectureTroupeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLectureTroupesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
};


export type QueryLitigationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLitigationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  case?: InputMaybe<Scalars['ID']['input']>;
  domain?: InputMaybe<CaseDomain>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CaseKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LitigationOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLiveStreamRoomArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLiveStreamRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  post?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMarketDayPatrolArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarketDayPatrolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MarketDayPatrolOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  station?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<PatrolStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMarketDayRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarketDayRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMediationTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMediationTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  post?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMyLeadArgs = {
  trackingNo: Scalars['String']['input'];
};


export type QueryObserverArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObserversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  batch?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  origin?: InputMaybe<Origin>;
  status?: InputMaybe<ObserverStatus>;
};


export type QueryOfficerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  post?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  township?: InputMaybe<Scalars['ID']['input']>;
  uscc?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOutreachCoverageArgs = {
  period: PeriodInput;
};


export type QueryOutreachSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOutreachSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<OutreachKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OutreachSessionOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  post?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<OutreachStatus>;
  topic?: InputMaybe<OutreachTopic>;
  township?: InputMaybe<Scalars['ID']['input']>;
  troupe?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPatrolReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatrolReportsArgs = {
  activity?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['String']['input']>;
  origin?: InputMaybe<Origin>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPointEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PointKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  member?: InputMaybe<Scalars['ID']['input']>;
  month?: InputMaybe<Scalars['String']['input']>;
  origin?: InputMaybe<Origin>;
};


export type QueryPointEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPoliceStationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPoliceStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPolicingCorrectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicingCorrectionsArgs = {
  aboutId?: InputMaybe<Scalars['ID']['input']>;
  aboutType?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PolicingCorrectionOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  status?: InputMaybe<PolicingCorrectionStatus>;
};


export type QueryPolicingPeriodTotalArgs = {
  metric: PolicingMetric;
  period?: InputMaybe<PeriodInput>;
  scope?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPolicingTotalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PolicePostOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  setting?: InputMaybe<PostSetting>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPostsNearArgs = {
  township: Scalars['ID']['input'];
};


export type QueryPostsOfferingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PolicePostOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  service: Scalars['String']['input'];
  setting?: InputMaybe<PostSetting>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProcuratorateCorrectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcuratorateCorrectionsArgs = {
  aboutId?: InputMaybe<Scalars['ID']['input']>;
  aboutType?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProcuratorateCorrectionOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  status?: InputMaybe<ProcuratorateCorrectionStatus>;
};


export type QueryProcuratoratePeriodTotalArgs = {
  metric: ProcuratorateMetric;
  period?: InputMaybe<PeriodInput>;
  scope?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  post?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecommendationByNumberArgs = {
  no: Scalars['String']['input'];
};


export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProcuratorialRecommendationOrder>;
  origin?: InputMaybe<Origin>;
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  period?: InputMaybe<PeriodInput>;
  respondent?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<RecommendationStatus>;
};


export type QueryRentalPropertiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RentalPropertyOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  post?: InputMaybe<Scalars['ID']['input']>;
  roadName?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<RentalPropertyStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRentalPropertyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRentalRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRentalRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<RentalRuleKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  post?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRespondingAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  township?: InputMaybe<Scalars['ID']['input']>;
  uscc?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRespondingAgencyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchPropertiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  keyword: Scalars['String']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RentalPropertyOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  status?: InputMaybe<RentalPropertyStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServiceCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  item?: InputMaybe<ServiceItem>;
  last?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<ServiceMode>;
  orderBy?: InputMaybe<ServiceCapabilityOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  post?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServiceCapabilityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceCertificateArgs = {
  member: Scalars['ID']['input'];
};


export type QueryServiceDeskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceDeskRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceDeskRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<DeskSide>;
  last?: InputMaybe<Scalars['Int']['input']>;
  need?: InputMaybe<DeskNeed>;
  orderBy?: InputMaybe<ServiceDeskRequestOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  status?: InputMaybe<DeskRequestStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServiceDesksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceDeskOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  post?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryServiceRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  item?: InputMaybe<ServiceItem>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRequestOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  post?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ServiceRequestStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySocialAssistanceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySocialAssistancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  need?: InputMaybe<AssistanceNeed>;
  orderBy?: InputMaybe<SocialAssistanceOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  post?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<AssistanceStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStarRatingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStarRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<StarRatingOrder>;
  origin?: InputMaybe<Origin>;
  property?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<StarRatingStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStationQueueArgs = {
  station: Scalars['ID']['input'];
};


export type QuerySumOfPolicingTotalsArgs = {
  totals: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySumOfProcuratorateTotalsArgs = {
  totals: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySumOfVolunteerTotalsArgs = {
  totals: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryTenanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenancyOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  property?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<TenancyStatus>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTenancyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThemeHallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThemeHallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  origin?: InputMaybe<Origin>;
  post?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTownshipArgs = {
  code: Scalars['ID']['input'];
};


export type QueryTrackServiceArgs = {
  no: Scalars['String']['input'];
};


export type QueryVerifyPlaqueArgs = {
  no: Scalars['String']['input'];
};


export type QueryVolunteerCorrectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerCorrectionsArgs = {
  aboutId?: InputMaybe<Scalars['ID']['input']>;
  aboutType?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VolunteerCorrectionOrder>;
  origin?: InputMaybe<Origin>;
  period?: InputMaybe<PeriodInput>;
  status?: InputMaybe<VolunteerCorrectionStatus>;
};


export type QueryVolunteerPeriodTotalArgs = {
  metric: VolunteerMetric;
  period?: InputMaybe<PeriodInput>;
  scope?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhereCanIArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
  item: ServiceItem;
};

/**
 * 对一条记录的一个字段提出校核。
 * Ask for the correction of one field of a record.
 */
export type RaisePolicingCorrectionInput = {
  /** 字段。The field. */
  readonly aboutField: Scalars['String']['input'];
  /** 记录的编号。Id of the record. */
  readonly aboutId: Scalars['ID']['input'];
  /** 记录的类型，例如 RentalProperty。Type of the record, for example RentalProperty. */
  readonly aboutType: Scalars['String']['input'];
  /** 理由。Why. */
  readonly grounds?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 认为正确的内容。What the record should say. */
  readonly proposed?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 对一条记录的一个字段提出校核。
 * Ask for the correction of one field of a record.
 */
export type RaiseProcuratorateCorrectionInput = {
  /** 字段。The field. */
  readonly aboutField: Scalars['String']['input'];
  /** 记录的编号。Id of the record. */
  readonly aboutId: Scalars['ID']['input'];
  /** 记录的类型，例如 PublicInterestCase。Type of the record, for example PublicInterestCase. */
  readonly aboutType: Scalars['String']['input'];
  /** 理由。Why. */
  readonly grounds?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 认为正确的内容。What the record should say. */
  readonly proposed?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 对一条记录的一个字段提出校核。
 * Ask for the correction of one field of a record.
 */
export type RaiseVolunteerCorrectionInput = {
  /** 字段。The field. */
  readonly aboutField: Scalars['String']['input'];
  /** 记录的编号。Id of the record. */
  readonly aboutId: Scalars['ID']['input'];
  /** 记录的类型，例如 Activity。Type of the record, for example Activity. */
  readonly aboutType: Scalars['String']['input'];
  /** 理由。Why. */
  readonly grounds?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 认为正确的内容。What the record should say. */
  readonly proposed?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 评分项目；报道没有写出标准。
 * An item scored; the source states no criteria.
 */
export type RatingItem = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 标准。
   * The criterion.
   */
  readonly criterion: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 是否达到；未评为空。
   * Whether it is met; null before it is scored.
   */
  readonly met: Maybe<Scalars['Boolean']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 检察建议的状态；已回复不等于已整改。
 * State of a recommendation; replied never means rectified.
 */
export type RecommendationStatus =
  /**
   * 回复经评估认可。
   * The reply was accepted.
   */
  | 'ACCEPTED'
  /**
   * 异议后修改。
   * Amended after objection.
   */
  | 'AMENDED'
  /**
   * 已批准。
   * Approved.
   */
  | 'APPROVED'
  /**
   * 已起草。
   * Drafted.
   */
  | 'DRAFTED'
  /**
   * 被建议单位提出异议。
   * The agency objected.
   */
  | 'OBJECTED'
  /**
   * 逾期未回复。
   * Overdue.
   */
  | 'OVERDUE'
  /**
   * 已部分回复。
   * Replied in part.
   */
  | 'PART_REPLIED'
  /**
   * 已回复。
   * Replied.
   */
  | 'REPLIED'
  /**
   * 已送达。
   * Served.
   */
  | 'SERVED'
  /**
   * 回复经评估不认可。
   * The reply was found unsatisfactory.
   */
  | 'UNSATISFACTORY'
  /**
   * 异议不成立。
   * Upheld after objection.
   */
  | 'UPHELD'
  /**
   * 已撤回。
   * Withdrawn.
   */
  | 'WITHDRAWN';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type RecommendationStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<RecommendationStatus>;
};

/**
 * 检察建议的缓急（解释第二十一条）。
 * Urgency of a recommendation (interpretation, article 21).
 */
export type RecommendationUrgency =
  /**
   * 一般，两个月。
   * Normal: two months.
   */
  | 'NORMAL'
  /**
   * 损害继续扩大等紧急情形，十五日。
   * Urgent, such as harm that is spreading: 15 days.
   */
  | 'URGENT';

/**
 * 记录一次评估。
 * Record an assessment.
 */
export type RecordAssessmentInput = {
  /** 评估日。Day of the assessment. */
  readonly assessedOn: Scalars['Date']['input'];
  /** 真实性。Authenticity. */
  readonly authenticity: LeadAuthenticity;
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 意见，保密。The opinion, confidential. */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 风险。Risk. */
  readonly risk: LeadRisk;
  /** 可查性。Verifiability. */
  readonly verifiability: LeadVerifiability;
};

/**
 * 记录协议未履行。
 * Record that the agreement was not performed.
 */
export type RecordBreachInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 记录法院确认有效。
 * Record that the court confirmed it.
 */
export type RecordJudicialConfirmationInput = {
  /** 确认日。Day of confirmation. */
  readonly confirmedOn: Scalars['Date']['input'];
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 记录协议已履行。
 * Record that the agreement was performed.
 */
export type RecordPerformanceInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 履行日。Day of performance. */
  readonly performedOn: Scalars['Date']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 记录一次实地核查。
 * Record a site verification.
 */
export type RecordSiteVerificationInput = {
  /** 随行的志愿观察员。The observer who came along. */
  readonly accompanyingObserver?: InputMaybe<Scalars['ID']['input']>;
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 发现，保密。Findings, confidential. */
  readonly findings?: InputMaybe<Scalars['String']['input']>;
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 到场检察人员数，至少两名。Officers on site, two at least. */
  readonly officerCount: Scalars['Int']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 到场时刻。When on site. */
  readonly visitedAt: Scalars['DateTime']['input'];
};

/**
 * 一行数据的一个版本：何时起这样记载，与前一版相比哪些字段不同，由哪一步引起。
 * One version of a row: since when it was recorded so, which fields differ from the version before, and what step caused it.
 */
export type RecordVersion = {
  /**
   * 与前一版不同的字段名；第一版为空列表。
   * Names of the fields that differ from the version before; empty for the first.
   */
  readonly changedFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 引起它的步骤；不是由办理步骤引起则为空。
   * The step that caused it; null where none did.
   */
  readonly event: Maybe<RecordedEvent>;
  /**
   * 自何时起；会指向举报人的只到月初。
   * Since when; where an instant could point at a reporter, the start of the month.
   */
  readonly since: Scalars['DateTime']['output'];
  /**
   * 到何时止；仍然有效为空。
   * Until when; null while it holds.
   */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/**
 * 记录一次上门。
 * Record a visit.
 */
export type RecordVisitInput = {
  /** 同去的联动单位。The agency that came along. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 记事，不写姓名。A note without names. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 民警。The officer. */
  readonly officer?: InputMaybe<Scalars['ID']['input']>;
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 上门日。Day of the visit. */
  readonly visitedOn: Scalars['Date']['input'];
};

/**
 * 办理中的一步：做了什么、以何种角色、为何。
 * One step of a proceeding: what was done, in which role, and why.
 */
export type RecordedEvent = {
  /**
   * 何时。
   * When.
   */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /**
   * 办理人，按身份签发方的代号；会指向举报人的不记。
   * Who did it, by the id of their issuer; not kept where it would name a reporter.
   */
  readonly by: Maybe<Scalars['String']['output']>;
  /**
   * 之前的状态；新建为空。
   * The state before; null where it made the row.
   */
  readonly fromState: Maybe<Scalars['String']['output']>;
  /**
   * 步骤名称，即 mutation 的名称。
   * Name of the step, which is the mutation's.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 理由；未写明为空。
   * Why; null where nothing was said.
   */
  readonly reason: Maybe<Scalars['String']['output']>;
  /**
   * 办理人的角色。
   * The role of whoever did it.
   */
  readonly role: Maybe<Scalars['String']['output']>;
  /**
   * 之后的状态。
   * The state after.
   */
  readonly toState: Scalars['String']['output'];
};

/**
 * 与报道合计并列的录入合计：本部门的行所数得的下限，以及两者能否比较。
 * What the rows of this department count, as a lower bound, beside a total that a source states; and whether they compare.
 */
export type RecordedTotal = {
  /**
   * 两者是否相容。
   * Whether the two can both be true.
   */
  readonly agreement: TotalAgreement;
  /**
   * 能否与报道的合计比较。
   * Whether it may be compared with the stated total.
   */
  readonly comparable: Scalars['Boolean']['output'];
  /**
   * 数得的数量；合成数据不计，一行也没有时不详，不是零。
   * The count; invented rows are left out, and none at all is unknown, not zero.
   */
  readonly quantity: Quantity;
  /**
   * 为何不能比较；能比较则为空。
   * Why it may not; null where it may.
   */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/**
 * 整改完成的声称；声称不是核实。
 * A claim that it is done; a claim is no verification.
 */
export type RectificationClaim = Provenanced & {
  /**
   * 是否声称全部完成；不详为空。
   * Whether it is claimed that all is done; null where unknown.
   */
  readonly assertsAll: Maybe<Scalars['Boolean']['output']>;
  /**
   * 谁声称。
   * Who claims.
   */
  readonly by: ClaimantKind;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 证据的 SHA-256；没有或不详为空。
   * SHA-256 of the evidence; null where there is none or it is not known.
   */
  readonly evidenceHash: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 所声称的事项。
   * What it is about.
   */
  readonly item: RectificationItem;
  /**
   * 何日；不详为空。
   * On which day; null where unknown.
   */
  readonly on: Maybe<Scalars['Date']['output']>;
  /**
   * 声称的志愿者联合会；不是或不详为空。
   * The organisation of volunteers that claims; null where it is none or not known.
   */
  readonly organisation: Maybe<VolunteerOrganisation>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 所声称的数量。
   * How much is claimed.
   */
  readonly quantity: Quantity;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 整改事项：声称与核实是不同的人说的不同的事实。
 * Something to be put right: claimed and verified are different facts, told by different witnesses.
 */
export type RectificationItem = Provenanced & {
  /**
   * 所属案件。
   * Its case.
   */
  readonly case: PublicInterestCase;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 声称；一次也不知道时为空。
   * Claims; null where none is known.
   */
  readonly claims: Maybe<ReadonlyArray<RectificationClaim>>;
  /**
   * 内容；不详为空。
   * What it is; null where unknown.
   */
  readonly description: Maybe<Scalars['String']['output']>;
  /**
   * 对它的跟进调查；一次也不知道时为空。
   * Follow-up visits to it; null where none is known.
   */
  readonly followUps: Maybe<ReadonlyArray<FollowUpVisit>>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 整改后的做法；不详为空。
   * How it is done afterwards; null where unknown.
   */
  readonly methodAfter: Maybe<Scalars['String']['output']>;
  /**
   * 整改前的做法；不详为空。
   * How it was done before; null where unknown.
   */
  readonly methodBefore: Maybe<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 由哪一份检察建议提出；不详为空。
   * The recommendation that asks for it; null where unknown.
   */
  readonly recommendation: Maybe<ProcuratorialRecommendation>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<RectificationStatus>;
  /**
   * 目标数量。
   * How much is to be put right.
   */
  readonly target: Quantity;
  /**
   * 数量的单位，例如棵；不详为空。
   * Unit of the figures, for example trees; null where unknown.
   */
  readonly unit: Maybe<Scalars['String']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 核实；有没有人核实过都不知道时为空。
   * Verifications; null where it is not known whether anybody verified it.
   */
  readonly verifications: Maybe<ReadonlyArray<RectificationVerification>>;
};

/**
 * 整改事项的状态。
 * State of what is to be put right.
 */
export type RectificationStatus =
  /**
   * 声称完成。
   * Claimed done.
   */
  | 'CLAIMED'
  /**
   * 回头看保持。
   * Held on looking back.
   */
  | 'HELD'
  /**
   * 未着手。
   * Open.
   */
  | 'OPEN'
  /**
   * 部分核实。
   * Verified in part.
   */
  | 'PARTLY_VERIFIED'
  /**
   * 已有方案。
   * Planned.
   */
  | 'PLANNED'
  /**
   * 待回头看。
   * To be looked at again.
   */
  | 'RECHECK'
  /**
   * 核实不符。
   * Refuted.
   */
  | 'REFUTED'
  /**
   * 回头看反弹。
   * Relapsed on looking back.
   */
  | 'RELAPSED'
  /**
   * 已核实。
   * Verified.
   */
  | 'VERIFIED';

/**
 * 整改的核实；核实者不得是声称者一方。
 * A verification of a rectification; never by the side that claims it.
 */
export type RectificationVerification = Provenanced & {
  /**
   * 谁核实。
   * Who verified.
   */
  readonly by: Verifier;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 证据的 SHA-256；没有或不详为空。
   * SHA-256 of the evidence; null where there is none or it is not known.
   */
  readonly evidenceHash: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 所核实的事项。
   * What it is about.
   */
  readonly item: RectificationItem;
  /**
   * 结论。
   * What it found.
   */
  readonly kind: VerificationKind;
  /**
   * 何日；不详为空。
   * On which day; null where unknown.
   */
  readonly on: Maybe<Scalars['Date']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 所核实的数量。
   * How much was verified.
   */
  readonly quantity: Quantity;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 将其中的公共风险移送检察院，不含当事人姓名。
 * Pass its hazard to the public on to the procuratorate, without the parties' names.
 */
export type ReferDisputeAsLeadInput = {
  /** 线索领域。Domain of the lead. */
  readonly domain: HazardDomain;
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 转送法院或其他机关。
 * Refer it to a court or another authority.
 */
export type ReferToCourtInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 是否已告知诉讼或人民调解等途径。Whether the parties were told of court or people's mediation. */
  readonly routesTold: Scalars['Boolean']['input'];
};

/**
 * 警务室转送线索合计。
 * Totals of leads that posts referred.
 */
export type ReferralStats = {
  /**
   * 总数。
   * The total.
   */
  readonly total: Quantity;
};

/**
 * 统一登记。
 * Register it.
 */
export type RegisterLeadInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 认定不成立。
 * Reject it.
 */
export type RejectPolicingCorrectionInput = {
  /** 决定的理由。Why. */
  readonly decision: Scalars['String']['input'];
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 认定不成立。
 * Reject it.
 */
export type RejectProcuratorateCorrectionInput = {
  /** 决定的理由。Why. */
  readonly decision: Scalars['String']['input'];
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 认定不成立。
 * Reject it.
 */
export type RejectVolunteerCorrectionInput = {
  /** 决定的理由。Why. */
  readonly decision: Scalars['String']['input'];
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 上门核实：民警与采集员一同到场。
 * An on-site check: an officer together with an information collector.
 */
export type RentalCheck = Provenanced & {
  /**
   * 到场日，不详为空。
   * Day of the check, null where unknown.
   */
  readonly checkedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 采集员是否到场；不详为空。
   * Whether an information collector was there; null where unknown.
   */
  readonly collectorPresent: Maybe<Scalars['Boolean']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 民警。
   * The officer.
   */
  readonly officer: Maybe<Officer>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 房屋。
   * The property.
   */
  readonly property: RentalProperty;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 结果；不详为空。
   * Result; null where unknown.
   */
  readonly result: Maybe<RentalCheckResult>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 上门核实的结果。
 * Result of an on-site check.
 */
export type RentalCheckResult =
  /**
   * 不符合规定。
   * Not within the rules.
   */
  | 'FAILED'
  /**
   * 发现隐患。
   * A hazard was found.
   */
  | 'HAZARD_FOUND'
  /**
   * 属实且符合规定。
   * True to the facts and within the rules.
   */
  | 'PASSED';

/**
 * 出租房屋：房东提交，民警与采集员上门核实后上平台（租赁房屋治安管理规定 5、6）。
 * Rental property: submitted by its landlord, checked on site, then listed (Rules on Public Security of Rented Houses 5, 6).
 */
export type RentalProperty = Provenanced & {
  /**
   * 上门核实；不详为空。
   * On-site checks; null where not known.
   */
  readonly checks: Maybe<ReadonlyArray<RentalCheck>>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 社区或村。
   * Community or village.
   */
  readonly community: Maybe<Scalars['String']['output']>;
  /**
   * 硬件设施；未载明为空。
   * Facilities; null where none is stated.
   */
  readonly facilities: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 因何隐患暂停。
   * The hazard for which it is suspended.
   */
  readonly hazard: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 房东姓名，只有脱敏的形式；未载明为空。
   * Name of the landlord, in masked form only; null where not stated.
   */
  readonly landlordName: Maybe<MaskedText>;
  /**
   * 上平台日，不详为空。
   * Day it was listed, null where unknown.
   */
  readonly listedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 核实并管理它的警务室。
   * The post that checks and manages it.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 逐月的五星级管理评定；不详为空。
   * Its star ratings month by month; null where not known.
   */
  readonly ratings: Maybe<ReadonlyArray<StarRating>>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 不予上架的理由。
   * Why it was rejected.
   */
  readonly rejectedReason: Maybe<Scalars['String']['output']>;
  /**
   * 租金，元每月；未载明则为“不详”。
   * Rent in yuan a month; unknown where not stated.
   */
  readonly rent: Maybe<Quantity>;
  /**
   * 路名，不含门牌号；未载明为空。
   * Name of the road without a house number; null where not stated.
   */
  readonly roadName: Maybe<Scalars['String']['output']>;
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<RentalPropertyStatus>;
  /**
   * 提交日，不详为空。
   * Day of submission, null where unknown.
   */
  readonly submittedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 怎样提交的；未载明为空。
   * How it was submitted; null where not stated.
   */
  readonly submittedVia: Maybe<SubmissionChannel>;
  /**
   * 租住登记；不详为空。
   * Tenancies; null where not known.
   */
  readonly tenancies: Maybe<ReadonlyArray<Tenancy>>;
  /**
   * 所在乡镇；未载明为空。
   * Its township; null where not stated.
   */
  readonly township: Maybe<Township>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 出租房屋的一页。
 * A page of rental properties.
 */
export type RentalPropertyConnection = {
  /**
   * 按提交日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was submitted, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<RentalPropertyStatusCount>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<RentalPropertyEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<RentalProperty>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type RentalPropertyEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 出租房屋。
   * The property.
   */
  readonly node: RentalProperty;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type RentalPropertyOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按提交日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was submitted, earliest first; the unknown come last, and ids break ties.
   */
  | 'SUBMITTED_ON_ASC'
  /**
   * 按提交日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was submitted, latest first; the unknown come last, and ids break ties.
   */
  | 'SUBMITTED_ON_DESC';

/**
 * 出租房屋的状态。
 * State of a rental property.
 */
export type RentalPropertyStatus =
  /**
   * 已下架。
   * Taken off the list.
   */
  | 'DELISTED'
  /**
   * 已出租。
   * Let.
   */
  | 'LET'
  /**
   * 已上平台。
   * Listed.
   */
  | 'LISTED'
  /**
   * 不予上架（租赁房屋治安管理规定 5、6）。
   * Rejected (Rules on Public Security of Rented Houses 5, 6).
   */
  | 'REJECTED'
  /**
   * 已提交。
   * Submitted.
   */
  | 'SUBMITTED'
  /**
   * 因隐患暂停。
   * Suspended for a hazard.
   */
  | 'SUSPENDED'
  /**
   * 空置。
   * Vacant.
   */
  | 'VACANT'
  /**
   * 已核实。
   * Checked.
   */
  | 'VERIFIED'
  /**
   * 核实中。
   * Being checked.
   */
  | 'VERIFYING';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type RentalPropertyStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<RentalPropertyStatus>;
};

/**
 * 出租房管理办法：谁、何时、做什么。
 * A rule of managing rentals: who does what, and when.
 */
export type RentalRule = Provenanced & {
  /**
   * 何时做；未载明为空。
   * When it is done; null where not stated.
   */
  readonly cadence: Maybe<RentalRuleCadence>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 由谁认定；无需或未载明为空。
   * Who confirms it; null where nobody need or where not stated.
   */
  readonly confirmedBy: Maybe<RentalRuleActor>;
  /**
   * 标准；报道没有写出，不详为空。
   * Criteria; null where not known, as in the source.
   */
  readonly criteria: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 由谁做；未载明为空。
   * Who does it; null where not stated.
   */
  readonly doneBy: Maybe<ReadonlyArray<RentalRuleActor>>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 哪一类。
   * Its kind.
   */
  readonly kind: RentalRuleKind;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 实行它的警务室；未载明为空。
   * The post that follows it; null where not stated.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 最高星级。
   * Most stars that can be given.
   */
  readonly starsMax: Maybe<Scalars['Int']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 办法中做事的人。
 * Who acts under a rule.
 */
export type RentalRuleActor =
  /**
   * 采集员。
   * Information collector.
   */
  | 'COLLECTOR'
  /**
   * 房东。
   * Landlord.
   */
  | 'LANDLORD'
  /**
   * 民警。
   * Officer.
   */
  | 'OFFICER'
  /**
   * 辖区派出所。
   * The station of the area.
   */
  | 'STATION';

/**
 * 何时做。
 * When a rule is carried out.
 */
export type RentalRuleCadence =
  /**
   * 每月。
   * Every month.
   */
  | 'MONTHLY'
  /**
   * 有了租客之后。
   * After a tenant is found.
   */
  | 'ON_LETTING'
  /**
   * 房屋提交之后。
   * After a property is submitted.
   */
  | 'ON_SUBMISSION';

/**
 * 出租房管理办法的一页。
 * A page of rules of managing rentals.
 */
export type RentalRuleConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<RentalRuleEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<RentalRule>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type RentalRuleEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 出租房管理办法。
   * The rule.
   */
  readonly node: RentalRule;
};

/**
 * 出租房管理办法的类别。
 * Kind of a rule of managing rentals.
 */
export type RentalRuleKind =
  /**
   * 上门核查（租赁房屋治安管理规定 5、6）。
   * Check on site (Rules on Public Security of Rented Houses 5, 6).
   */
  | 'ON_SITE_CHECK'
  /**
   * 五星级管理。
   * Star rating.
   */
  | 'STAR_RATING'
  /**
   * 报送租客信息（浙江省流动人口居住登记条例 9）。
   * Report of tenants (Zhejiang Residence Registration Regulations 9).
   */
  | 'TENANT_REPORT';

/**
 * 报告一起纠纷。
 * Report a dispute.
 */
export type ReportDisputeInput = {
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 类别。Kind. */
  readonly kind: DisputeKind;
  /** 发生日。Day it arose. */
  readonly occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** 当事各方。The parties. */
  readonly parties?: InputMaybe<ReadonlyArray<DisputePartyInput>>;
  /** 地点，最细到社区或村。Where, down to the community or village. */
  readonly place: Scalars['String']['input'];
  /** 经办警务室。The post that handles it. */
  readonly post?: InputMaybe<Scalars['ID']['input']>;
  /** 简要说明，不写姓名。A short summary without names. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** 乡镇（9 位代码）。Township (9-digit code). */
  readonly township?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * 对举报人的保护方式。
 * How a reporter is protected.
 */
export type ReporterProtection =
  /**
   * 匿名提交，没有身份可存。
   * Given without a name; there is no identity to keep.
   */
  | 'ANONYMOUS'
  /**
   * 身份密封保存。
   * The identity is kept sealed.
   */
  | 'SEALED';

/**
 * 请提交人补充。
 * Ask the submitter for more.
 */
export type RequestLeadInfoInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 需要补充什么；提交人会看到。What is wanted; the submitter reads it. */
  readonly wanted: Scalars['String']['input'];
};

/**
 * 被建议的行政机关（主管部门）。
 * Agency that a recommendation or a case is directed to.
 */
export type RespondingAgency = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 收件箱：已送达而尚待全部回复的检察建议，先到期的在前；一份也不知道时为空。
   * Its inbox: recommendations served to it and not yet wholly replied to, the first due first; null where none is known.
   */
  readonly inbox: Maybe<ReadonlyArray<ProcuratorialRecommendation>>;
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 这个单位参与调解的矛盾纠纷；一起也不知道时为空。
   * Disputes it helped to mediate; null where none is known.
   */
  readonly jointMediations: Maybe<ReadonlyArray<Dispute>>;
  /**
   * 名称；未载明为空。
   * Name; null where not stated.
   */
  readonly name: Maybe<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 管辖的乡镇；未载明为空。
   * Townships it is in charge of; null where not stated.
   */
  readonly townships: Maybe<ReadonlyArray<Township>>;
  /**
   * 统一社会信用代码（GB 32100）；不详为空。
   * Unified social credit code (GB 32100); null where unknown.
   */
  readonly uscc: Maybe<Scalars['String']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 被建议单位的一页。
 * A page of responding agencies.
 */
export type RespondingAgencyConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<RespondingAgencyEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<RespondingAgency>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type RespondingAgencyEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 单位。
   * The agency.
   */
  readonly node: RespondingAgency;
};

/**
 * 转给记录的所有者。
 * Route it to the owner of the record.
 */
export type RoutePolicingCorrectionInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 由谁核实。Who is to verify it. */
  readonly routedTo?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 转给记录的所有者。
 * Route it to the owner of the record.
 */
export type RouteProcuratorateCorrectionInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 由谁核实。Who is to verify it. */
  readonly routedTo?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 转给记录的所有者。
 * Route it to the owner of the record.
 */
export type RouteVolunteerCorrectionInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 由谁核实。Who is to verify it. */
  readonly routedTo?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 可办事项：一个警务室能办的一个事项，人工或自助机。
 * An item that a post can do, by staff or at a kiosk.
 */
export type ServiceCapability = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 设备；未载明为空。
   * The device; null where not stated.
   */
  readonly device: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 事项。
   * The item.
   */
  readonly item: ServiceItem;
  /**
   * 人工或自助机；未载明为空。
   * By staff or at a kiosk; null where not stated.
   */
  readonly mode: Maybe<ServiceMode>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 设备自何日起有故障；无故障或不详为空。
   * Day since which the device is broken; null where it is not, or unknown.
   */
  readonly outOfOrderSince: Maybe<Scalars['Date']['output']>;
  /**
   * 警务室。
   * The post.
   */
  readonly post: PolicePost;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 自何日起可办，不详为空。
   * Day since which it can be done, null where unknown.
   */
  readonly since: Maybe<Scalars['Date']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 可办事项的一页。
 * A page of items that posts can do.
 */
export type ServiceCapabilityConnection = {
  /**
   * 按开办日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day since which it can be done, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按所在警务室的乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township of its post, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ServiceCapabilityEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<ServiceCapability>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ServiceCapabilityEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 可办事项。
   * The item.
   */
  readonly node: ServiceCapability;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type ServiceCapabilityOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按开办日由早到晚；不详的列在最后，相同的按编号。
   * By the day since which it can be done, earliest first; the unknown come last, and ids break ties.
   */
  | 'SINCE_ASC'
  /**
   * 按开办日由晚到早；不详的列在最后，相同的按编号。
   * By the day since which it can be done, latest first; the unknown come last, and ids break ties.
   */
  | 'SINCE_DESC';

/**
 * 志愿服务记录证明；出具证明不收费（志愿服务条例第十九条）。
 * Certificate of voluntary service; it is issued free of charge (志愿服务条例, article 19).
 */
export type ServiceCertificate = {
  /**
   * 记有时数的公益活动；不详为空。
   * Activities that hours are credited for; null where none is known.
   */
  readonly activities: Maybe<ReadonlyArray<Activity>>;
  /**
   * 信用时数合计。
   * Credit hours in all.
   */
  readonly creditHours: Maybe<Quantity>;
  /**
   * 荣誉时数合计。
   * Honour hours in all.
   */
  readonly honourHours: Maybe<Quantity>;
  /**
   * 志愿者。
   * The member.
   */
  readonly member: Maybe<VolunteerMember>;
};

/**
 * 流动人口服务总台：务工人员、房东、用工单位三方之间的桥梁。
 * Service desk for people on the move: a bridge between workers, landlords and employers.
 */
export type ServiceDesk = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 设立日，不详为空。
   * Day it opened, null where unknown.
   */
  readonly openedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 设在哪个警务室；未载明为空。
   * The post it stands at; null where not stated.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 它收到的请求；行数不是报道中的总数，不详为空。
   * Requests filed here; null where none is known.
   */
  readonly requests: Maybe<ServiceDeskRequestConnection>;
  /**
   * 为哪几方服务；未载明为空。
   * The sides it serves; null where none is stated.
   */
  readonly sides: Maybe<ReadonlyArray<DeskSide>>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};


/**
 * 流动人口服务总台：务工人员、房东、用工单位三方之间的桥梁。
 * Service desk for people on the move: a bridge between workers, landlords and employers.
 */
export type ServiceDeskRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 流动人口服务总台的一页。
 * A page of service desks.
 */
export type ServiceDeskConnection = {
  /**
   * 按开设日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it opened, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按所在警务室的乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township of its post, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ServiceDeskEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<ServiceDesk>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ServiceDeskEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 流动人口服务总台。
   * The desk.
   */
  readonly node: ServiceDesk;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type ServiceDeskOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按开设日由早到晚；不详的列在最后，相同的按编号。
   * By the day it opened, earliest first; the unknown come last, and ids break ties.
   */
  | 'OPENED_ON_ASC'
  /**
   * 按开设日由晚到早；不详的列在最后，相同的按编号。
   * By the day it opened, latest first; the unknown come last, and ids break ties.
   */
  | 'OPENED_ON_DESC';

/**
 * 总台收到的请求，可与另一方的请求或一处房屋对上。
 * A request filed at a service desk; it may be matched with another side’s request or with a property.
 */
export type ServiceDeskRequest = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 总台。
   * The desk.
   */
  readonly desk: ServiceDesk;
  /**
   * 具体说明。
   * Details.
   */
  readonly details: Maybe<Scalars['String']['output']>;
  /**
   * 提出日，不详为空。
   * Day it was filed, null where unknown.
   */
  readonly filedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 由哪一方提出；不详为空。
   * The side that filed it; null where unknown.
   */
  readonly from: Maybe<DeskSide>;
  /**
   * 帮忙的志愿者组织；不详为空。
   * Volunteer organisation that helped; null where unknown.
   */
  readonly helperOrganisation: Maybe<VolunteerOrganisation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 对上的另一方；尚无或不详为空。
   * What it was matched with; null where nothing or unknown.
   */
  readonly match: Maybe<DeskMatch>;
  /**
   * 需要；不详为空。
   * The need; null where unknown.
   */
  readonly need: Maybe<DeskNeed>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 提出者姓名，只有脱敏的形式；不详为空。
   * Name of who filed it, in masked form only; null where unknown.
   */
  readonly requesterName: Maybe<MaskedText>;
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<DeskRequestStatus>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 总台请求的一页。
 * A page of requests.
 */
export type ServiceDeskRequestConnection = {
  /**
   * 按提出日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was filed, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<DeskRequestStatusCount>;
  /**
   * 按总台所在警务室的乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township of the desk's post, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ServiceDeskRequestEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<ServiceDeskRequest>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ServiceDeskRequestEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 总台请求。
   * The request.
   */
  readonly node: ServiceDeskRequest;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type ServiceDeskRequestOrder =
  /**
   * 按提出日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was filed, earliest first; the unknown come last, and ids break ties.
   */
  | 'FILED_ON_ASC'
  /**
   * 按提出日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was filed, latest first; the unknown come last, and ids break ties.
   */
  | 'FILED_ON_DESC'
  /**
   * 按编号。
   * By id.
   */
  | 'ID';

/**
 * 家门口可办的事项。
 * An item of doorstep service.
 */
export type ServiceItem =
  /**
   * 出入境。
   * Exit and entry.
   */
  | 'EXIT_ENTRY'
  /**
   * 户籍。
   * Household registration.
   */
  | 'HOUSEHOLD'
  /**
   * 居民身份证换领（居民身份证法 11）。
   * Renewal of an identity card (Resident Identity Card Law 11).
   */
  | 'ID_RENEWAL'
  /**
   * 交管。
   * Traffic administration.
   */
  | 'TRAFFIC'
  /**
   * 交通违章处理。
   * Traffic violations.
   */
  | 'TRAFFIC_VIOLATION';

/**
 * 办理方式。
 * How an item is done.
 */
export type ServiceMode =
  /**
   * 自助机。
   * At a kiosk.
   */
  | 'KIOSK'
  /**
   * 人工。
   * By staff.
   */
  | 'STAFFED';

/**
 * 可以去办的一处。
 * A place where an item can be done.
 */
export type ServicePlace = {
  /**
   * 那里的可办事项。
   * What can be done there.
   */
  readonly capability: ServiceCapability;
  /**
   * 是否在出发的乡镇；未给出发地或警务室所在不详为空。
   * Whether it is in the township one comes from; null where none is given or where the post is, is unknown.
   */
  readonly inTownship: Maybe<Scalars['Boolean']['output']>;
};

/**
 * 家门口办事。受理用时与证件办结是两个不同的量（居民身份证法 12）。
 * A request for a doorstep service. Minutes at the counter and days until issue are two different measures (Resident Identity Card Law 12).
 */
export type ServiceRequest = Provenanced & {
  /**
   * 申请人姓名，只有脱敏的形式；不详为空。
   * Name of the applicant, in masked form only; null where unknown.
   */
  readonly applicantName: Maybe<MaskedText>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 交付日，未交付或不详为空。
   * Day it was delivered, null where it is not or unknown.
   */
  readonly deliveredOn: Maybe<Scalars['Date']['output']>;
  /**
   * 应办结之日（居民身份证法 12）；不详为空。
   * Day by which it is to be done (Resident Identity Card Law 12); null where unknown.
   */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 受理用时，分钟；不是办结用时。
   * Minutes at the counter; not the time until issue.
   */
  readonly intakeMinutes: Quantity;
  /**
   * 事项。
   * The item.
   */
  readonly item: ServiceItem;
  /**
   * 一次告知的缺件（居住证暂行条例 9）；不详为空。
   * Papers missing, all told at once (Interim Regulations on Residence Permits 9); null where not known.
   */
  readonly missingPapers: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 受理的警务室；不详为空。
   * The post that took it in; null where unknown.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 转往的警务室；未转或不详为空。
   * The post it was sent on to; null where it was not or unknown.
   */
  readonly redirectedTo: Maybe<PolicePost>;
  /**
   * 查询编号，未编为空。
   * Tracking number, null where it has none.
   */
  readonly requestNo: Maybe<Scalars['String']['output']>;
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<ServiceRequestStatus>;
  /**
   * 提交日，不详为空。
   * Day it was submitted, null where unknown.
   */
  readonly submittedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 办理经过；不详为空。
   * What happened to it; null where not known.
   */
  readonly timeline: Maybe<ReadonlyArray<ServiceStep>>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 申请人所在的村；未载明为空。
   * Village of the applicant; null where not stated.
   */
  readonly village: Maybe<Scalars['String']['output']>;
  /**
   * 从家走到警务室，分钟。
   * Minutes on foot from home to the post.
   */
  readonly walkMinutes: Quantity;
};

/**
 * 家门口办事的一页。
 * A page of requests for doorstep services.
 */
export type ServiceRequestConnection = {
  /**
   * 按提交日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was submitted, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<ServiceRequestStatusCount>;
  /**
   * 按受理警务室的乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township of the post it was made at, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ServiceRequestEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<ServiceRequest>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ServiceRequestEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 家门口办事。
   * The request.
   */
  readonly node: ServiceRequest;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type ServiceRequestOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按提交日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was submitted, earliest first; the unknown come last, and ids break ties.
   */
  | 'SUBMITTED_ON_ASC'
  /**
   * 按提交日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was submitted, latest first; the unknown come last, and ids break ties.
   */
  | 'SUBMITTED_ON_DESC';

/**
 * 家门口办事的状态。
 * State of a request for a doorstep service.
 */
export type ServiceRequestStatus =
  /**
   * 已受理。
   * Accepted.
   */
  | 'ACCEPTED'
  /**
   * 已核对。
   * Checked.
   */
  | 'CHECKED'
  /**
   * 已交付。
   * Delivered.
   */
  | 'DELIVERED'
  /**
   * 办理中。
   * Being processed.
   */
  | 'PROCESSING'
  /**
   * 可领取。
   * Ready.
   */
  | 'READY'
  /**
   * 已转往别的警务室。
   * Sent on to another post.
   */
  | 'REDIRECTED'
  /**
   * 一次告知缺件后退回（居住证暂行条例 9）。
   * Returned with all missing papers named (Interim Regulations on Residence Permits 9).
   */
  | 'RETURNED_ONCE'
  /**
   * 已提交。
   * Submitted.
   */
  | 'SUBMITTED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type ServiceRequestStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<ServiceRequestStatus>;
};

/**
 * 办理经过的一步。
 * One step of a request.
 */
export type ServiceStep = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 到达之日，不详为空。
   * Day it was reached, null where unknown.
   */
  readonly reachedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 到达的状态。
   * The state reached.
   */
  readonly status: ServiceRequestStatus;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 凭编号所能查到的：办到哪一步，不含申请人。
 * What the number of a request tells: how far it is, nothing of the applicant.
 */
export type ServiceTracking = {
  /**
   * 交付日，未交付或不详为空。
   * Day it was delivered, null where it is not or unknown.
   */
  readonly deliveredOn: Maybe<Scalars['Date']['output']>;
  /**
   * 应办结之日（居民身份证法 12）；不详为空。
   * Day by which it is to be done (Resident Identity Card Law 12); null where unknown.
   */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /**
   * 事项。
   * The item.
   */
  readonly item: ServiceItem;
  /**
   * 一次告知的缺件（居住证暂行条例 9）；不详为空。
   * Papers missing, all told at once (Interim Regulations on Residence Permits 9); null where not known.
   */
  readonly missingPapers: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 受理的警务室；不详为空。
   * The post that took it in; null where unknown.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 转往的警务室；未转或不详为空。
   * The post it was sent on to; null where it was not or unknown.
   */
  readonly redirectedTo: Maybe<PolicePost>;
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<ServiceRequestStatus>;
  /**
   * 提交日，不详为空。
   * Day it was submitted, null where unknown.
   */
  readonly submittedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 办理经过；不详为空。
   * What happened to it; null where not known.
   */
  readonly timeline: Maybe<ReadonlyArray<ServiceStep>>;
};

/**
 * 签订调解协议。
 * Sign the agreement.
 */
export type SignAgreementInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 形式。Form. */
  readonly form: AgreementForm;
  /** 是否已通知未成年当事人的监护人到场。Whether the guardians of minor parties were told to attend. */
  readonly guardiansTold?: InputMaybe<Scalars['Boolean']['input']>;
  /** 矛盾纠纷的编号。Id of the dispute. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 签名的当事人，须为全部。The parties that sign, which must be all. */
  readonly signedBy: ReadonlyArray<Scalars['ID']['input']>;
  /** 签订日。Day of signing. */
  readonly signedOn: Scalars['Date']['input'];
};

/**
 * 报名。报名前须告知风险（志愿服务条例第十五条）。
 * A sign-up. Risks are told before (志愿服务条例, article 15).
 */
export type SignUp = Provenanced & {
  /**
   * 公益活动。
   * The activity.
   */
  readonly activity: Maybe<Activity>;
  /**
   * 报名日期，不详为空。
   * Day of signing up, null where unknown.
   */
  readonly appliedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 打卡；一次也不知道时为空。
   * Check-ins; null where none is known.
   */
  readonly checkIns: Maybe<ReadonlyArray<CheckIn>>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 志愿者。
   * The member.
   */
  readonly member: Maybe<VolunteerMember>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 状态，不详为空。
   * State, null where unknown.
   */
  readonly status: Maybe<SignUpStatus>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 报名的一页。
 * A page of sign-ups.
 */
export type SignUpConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<SignUpEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<SignUp>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type SignUpEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 报名。
   * The sign-up.
   */
  readonly node: SignUp;
};

/**
 * 报名的状态。
 * State of a sign-up.
 */
export type SignUpStatus =
  /**
   * 已接受。
   * Accepted.
   */
  | 'ACCEPTED'
  /**
   * 已报名。
   * Applied.
   */
  | 'APPLIED'
  /**
   * 已签到。
   * Checked in.
   */
  | 'CHECKED_IN'
  /**
   * 已签退。
   * Checked out.
   */
  | 'CHECKED_OUT'
  /**
   * 时数已记。
   * Hours have been credited.
   */
  | 'CREDITED'
  /**
   * 未接受。
   * Declined.
   */
  | 'DECLINED'
  /**
   * 未到场。
   * Did not come.
   */
  | 'NO_SHOW'
  /**
   * 候补。
   * On the waiting list.
   */
  | 'WAITLISTED';

/**
 * 实地核查。所见不在图中，只有照片的哈希。
 * Verification on site. What was found is not in the graph, of the photographs only the hash.
 */
export type SiteVerification = Provenanced & {
  /**
   * 陪同的志愿观察员；没有或不详为空。
   * The observer who came along; null where there was none or it is not known.
   */
  readonly accompanyingObserver: Maybe<Observer>;
  /**
   * 为哪一个案件；立案之前为空。
   * The case it was for; null before filing.
   */
  readonly case: Maybe<PublicInterestCase>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 为哪一条线索；不详为空。
   * The lead it was for; null where unknown.
   */
  readonly lead: Maybe<Lead>;
  /**
   * 到场检察人员的人数。
   * Number of staff of the procuratorate on site.
   */
  readonly officerCount: Quantity;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 照片的 SHA-256；没有或不详为空。
   * SHA-256 of the photographs; null where there are none or it is not known.
   */
  readonly photosHash: Maybe<Scalars['String']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 到场时刻；不详为空。
   * When it took place; null where unknown.
   */
  readonly visitedAt: Maybe<Scalars['DateTime']['output']>;
};

/**
 * 社会救助：警务室联动各方帮助；法定救助向乡镇（街道）申请，警务室转介而不审批（浙江省社会救助条例第四十条）。
 * Social assistance: a post helps together with others; statutory aid is applied for at the township, so a post refers and grants nothing (Zhejiang Social Assistance Regulations, art. 40).
 */
export type SocialAssistance = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 参与帮助的志愿者组织；一个也不知道时为空。
   * Volunteer organisations that help; null where none is known.
   */
  readonly helperOrganisations: Maybe<ReadonlyArray<VolunteerOrganisation>>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 需求；不详为空。
   * The need; null where not known.
   */
  readonly need: Maybe<AssistanceNeed>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 结果。
   * Outcome.
   */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /**
   * 联动的单位；一个也不知道时为空。
   * Agencies that take part; null where none is known.
   */
  readonly partners: Maybe<ReadonlyArray<JointAgency>>;
  /**
   * 联动的警务室；不详为空。
   * The post that takes it up; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 提出之日；不详为空。
   * Day it was raised; null where not known.
   */
  readonly raisedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 转出的弱势群体公益诉讼线索；没有或不详为空。
   * The public-interest lead on vulnerable groups it was passed on as; null where there is none or it is not known.
   */
  readonly referredLead: Maybe<Lead>;
  /**
   * 转介乡镇之日；未转介或不详为空。
   * Day it was referred to the township; null before it or where not known.
   */
  readonly referredOn: Maybe<Scalars['Date']['output']>;
  /**
   * 状态；不详为空。
   * State; null where not known.
   */
  readonly status: Maybe<AssistanceStatus>;
  /**
   * 所在乡镇；不详为空。
   * Its township; null where not known.
   */
  readonly township: Maybe<Township>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 社会救助的一页。
 * A page of cases of social assistance.
 */
export type SocialAssistanceConnection = {
  /**
   * 按提出日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it was raised, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: Maybe<ReadonlyArray<MonthCount>>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<AssistanceStatusCount>;
  /**
   * 按所在乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<SocialAssistanceEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<SocialAssistance>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type SocialAssistanceEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 社会救助。
   * The case of social assistance.
   */
  readonly node: SocialAssistance;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type SocialAssistanceOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按提出日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was raised, earliest first; the unknown come last, and ids break ties.
   */
  | 'RAISED_ON_ASC'
  /**
   * 按提出日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was raised, latest first; the unknown come last, and ids break ties.
   */
  | 'RAISED_ON_DESC';

/**
 * 专项监督活动。
 * Special campaign of supervision.
 */
export type SpecialCampaign = Provenanced & {
  /**
   * 属于这次专项的公益活动；一次也不知道时为空。
   * Activities within this campaign; null where none is known.
   */
  readonly activities: Maybe<ReadonlyArray<Activity>>;
  /**
   * 由这些线索立的案件数；一件也不知道时不详，不是零。
   * Cases filed on those leads; unknown, not zero, where none is known.
   */
  readonly cases: Maybe<CaseStats>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 领域；不详为空。
   * Domain; null where unknown.
   */
  readonly domain: Maybe<CaseDomain>;
  /**
   * 首日；只知月份时为空，见 within。
   * First day; null where only the month is known, see within.
   */
  readonly from: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 其中的线索需求发布；一次也不知道时为空。
   * Calls for leads within it; null where none is known.
   */
  readonly leadCalls: Maybe<ReadonlyArray<LeadCall>>;
  /**
   * 由它而来的线索数；一条也不知道时不详，不是零。
   * Leads that came of it; unknown, not zero, where none is known.
   */
  readonly leads: Maybe<LeadStats>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<CampaignStatus>;
  /**
   * 主题，例如安全生产；不详为空。
   * Theme, for example 安全生产; null where unknown.
   */
  readonly theme: Maybe<Scalars['String']['output']>;
  /**
   * 末日；只知月份时为空，见 within。
   * Last day; null where only the month is known, see within.
   */
  readonly to: Maybe<Scalars['Date']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 活动落在这段期间之内；首末两日已知时即为该两日。
   * The campaign lies within this period; it is the days themselves where both are known.
   */
  readonly within: Maybe<Period>;
};

/**
 * 专项监督活动的一页。
 * A page of special campaigns.
 */
export type SpecialCampaignConnection = {
  /**
   * 按首日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of its first day, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<CampaignStatusCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<SpecialCampaignEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<SpecialCampaign>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type SpecialCampaignEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 专项监督活动。
   * The campaign.
   */
  readonly node: SpecialCampaign;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type SpecialCampaignOrder =
  /**
   * 按首日由早到晚；不详的列在最后，相同的按编号。
   * By its first day, earliest first; the unknown come last, and ids break ties.
   */
  | 'FROM_ASC'
  /**
   * 按首日由晚到早；不详的列在最后，相同的按编号。
   * By its first day, latest first; the unknown come last, and ids break ties.
   */
  | 'FROM_DESC'
  /**
   * 按编号。
   * By id.
   */
  | 'ID';

/**
 * 五星级管理评定，一处房屋一个月一次：警务室评分，派出所认定，然后发奖牌。
 * Star rating, once a month for a property: scored by the post, confirmed by the station, then a plaque is issued.
 */
export type StarRating = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 认定的派出所。
   * The station that confirmed it.
   */
  readonly confirmedBy: Maybe<PoliceStation>;
  /**
   * 认定日，不详为空。
   * Day it was confirmed, null where unknown.
   */
  readonly confirmedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 评分项目；不详为空。
   * Items scored; null where not known.
   */
  readonly items: Maybe<ReadonlyArray<RatingItem>>;
  /**
   * 月份，例如 2022-03。
   * The month, for example 2022-03.
   */
  readonly month: Scalars['String']['output'];
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 发牌日，不详为空。
   * Day the plaque was issued, null where unknown.
   */
  readonly plaqueIssuedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 奖牌编号，未发为空。
   * Number of the plaque, null where none is issued.
   */
  readonly plaqueNo: Maybe<Scalars['String']['output']>;
  /**
   * 房屋。
   * The property.
   */
  readonly property: RentalProperty;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 评分日，不详为空。
   * Day it was scored, null where unknown.
   */
  readonly scoredOn: Maybe<Scalars['Date']['output']>;
  /**
   * 星级，1 至 5；未评为空。
   * Stars, 1 to 5; null before it is scored.
   */
  readonly stars: Maybe<Scalars['Int']['output']>;
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<StarRatingStatus>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 五星级管理评定的一页。
 * A page of star ratings.
 */
export type StarRatingConnection = {
  /**
   * 按评定的月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month rated, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<StarRatingStatusCount>;
  /**
   * 按所评房屋的乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township of the property, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<StarRatingEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<StarRating>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type StarRatingEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 五星级管理评定。
   * The rating.
   */
  readonly node: StarRating;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type StarRatingOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按评定的月份由早到晚；不详的列在最后，相同的按编号。
   * By the month rated, earliest first; the unknown come last, and ids break ties.
   */
  | 'MONTH_ASC'
  /**
   * 按评定的月份由晚到早；不详的列在最后，相同的按编号。
   * By the month rated, latest first; the unknown come last, and ids break ties.
   */
  | 'MONTH_DESC';

/**
 * 五星级管理评定的状态。
 * State of a star rating.
 */
export type StarRatingStatus =
  /**
   * 派出所已认定。
   * Confirmed by the station.
   */
  | 'CONFIRMED'
  /**
   * 待评。
   * Open.
   */
  | 'OPEN'
  /**
   * 已发奖牌。
   * Plaque issued.
   */
  | 'PLAQUE_ISSUED'
  /**
   * 已撤销。
   * Revoked.
   */
  | 'REVOKED'
  /**
   * 警务室已评分。
   * Scored by the post.
   */
  | 'SCORED'
  /**
   * 已由下一月代替。
   * Superseded by a later month.
   */
  | 'SUPERSEDED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type StarRatingStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<StarRatingStatus>;
};

/**
 * 等派出所办的事，先来的在前，每类至多 100 件。
 * What waits for a station, the oldest first, at most 100 of each kind.
 */
export type StationQueue = {
  /**
   * 已提出、待同意的展陈；有没有都不知道时为空。
   * Exhibits proposed and not yet approved; null where it is not known whether there are any.
   */
  readonly exhibits: Maybe<ReadonlyArray<Exhibit>>;
  /**
   * 警务室已评分、待派出所认定的星级；有没有都不知道时为空。
   * Star ratings scored by its posts that it has not confirmed; null where it is not known whether there are any.
   */
  readonly ratings: Maybe<ReadonlyArray<StarRating>>;
  /**
   * 派出所。
   * The station.
   */
  readonly station: PoliceStation;
};

/**
 * 房东怎样提交房屋。
 * How a landlord submits a property.
 */
export type SubmissionChannel =
  /**
   * 到警务室。
   * At the post.
   */
  | 'AT_POST'
  /**
   * 表单。
   * A form.
   */
  | 'FORM'
  /**
   * 社区出租房微信群。
   * The community's group chat for rentals.
   */
  | 'GROUP_CHAT';

/**
 * 提交一条线索，可以匿名；凭得到的查询号查询进展。
 * Submit a lead, without a name; the tracking number it gives answers how far it has come.
 */
export type SubmitLeadInput = {
  /** 情况，保密。What is the matter, confidential. */
  readonly description: Scalars['String']['input'];
  /** 领域。Domain. */
  readonly domain?: InputMaybe<CaseDomain>;
  /** 证据的 SHA-256（64 位十六进制）。SHA-256 of each piece of evidence (64 hexadecimal digits). */
  readonly evidenceHashes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 所涉重点场所。The key site it concerns. */
  readonly keySite?: InputMaybe<Scalars['ID']['input']>;
  /** 地点。Where. */
  readonly place: Scalars['String']['input'];
  /** 乡镇（9 位代码）。Township (9-digit code). */
  readonly township?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * 提交的回执：只有查询号，不指向线索。
 * The receipt of a submission: a tracking number and nothing that leads to the lead.
 */
export type SubmitLeadPayload = {
  /**
   * 查询号，请自行保管，遗失不补。
   * The tracking number; keep it, it is not given a second time.
   */
  readonly trackingNo: Maybe<Scalars['String']['output']>;
};

/**
 * 凭查询号补充自己的线索。
 * Add to one's own lead, by its tracking number.
 */
export type SupplementLeadInput = {
  /** 补充的情况，保密。What is added, confidential. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** 证据的 SHA-256（64 位十六进制）。SHA-256 of each piece of evidence (64 hexadecimal digits). */
  readonly evidenceHashes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 查询号。The tracking number. */
  readonly trackingNo: Scalars['String']['input'];
};

/**
 * 租住登记：起租与退租后三个工作日内由房东报送（浙江省流动人口居住登记条例 9）。
 * Tenancy: reported by the landlord within three working days of its start and of its end (Zhejiang Residence Registration Regulations 9).
 */
export type Tenancy = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 起租日，不详为空。
   * First day, null where unknown.
   */
  readonly from: Maybe<Scalars['Date']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 房屋。
   * The property.
   */
  readonly property: RentalProperty;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 房东报送起租的末日：起租后三个工作日（浙江省流动人口居住登记条例 9）；不详为空。
   * Last day for the landlord to report its start: three working days (Zhejiang Residence Registration Regulations 9); null where unknown.
   */
  readonly reportDueOn: Maybe<Scalars['Date']['output']>;
  /**
   * 算出它的规定；记录在案的末日不是算出的，为空。
   * The rule it is computed by; null where the last day is on record rather than computed, or unknown.
   */
  readonly reportRule: Maybe<DeadlineRule>;
  /**
   * 由谁报送（浙江省流动人口居住登记条例 8 至 11）；不详为空。
   * Who reported it (Zhejiang Residence Registration Regulations 8 to 11); null where unknown.
   */
  readonly reportedBy: Maybe<TenancyReporter>;
  /**
   * 报送日，不详为空。
   * Day it was reported, null where unknown.
   */
  readonly reportedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 状态；不详为空。
   * State; null where unknown.
   */
  readonly status: Maybe<TenancyStatus>;
  /**
   * 租客姓名，只有脱敏的形式；未满 14 周岁或年龄不详者不示。
   * Name of the tenant, in masked form only; not shown under 14 or where the age is unknown.
   */
  readonly tenantName: Maybe<MaskedText>;
  /**
   * 退租日，在租或不详为空。
   * Last day, null while it lasts or where unknown.
   */
  readonly to: Maybe<Scalars['Date']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 租住登记的一页。
 * A page of tenancies.
 */
export type TenancyConnection = {
  /**
   * 按起租日所在月份分组的行数，由早到晚，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of the day it began, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: Maybe<ReadonlyArray<MonthCount>>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<TenancyStatusCount>;
  /**
   * 按所租房屋的乡镇分组的行数，按代码排列，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by township of the property, by code, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byTownship: ReadonlyArray<TownshipCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<TenancyEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<Tenancy>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type TenancyEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 租住登记。
   * The tenancy.
   */
  readonly node: Tenancy;
};

/**
 * 列表的排列次序。
 * The order of a list.
 */
export type TenancyOrder =
  /**
   * 按起租日由早到晚；不详的列在最后，相同的按编号。
   * By the day it began, earliest first; the unknown come last, and ids break ties.
   */
  | 'FROM_ASC'
  /**
   * 按起租日由晚到早；不详的列在最后，相同的按编号。
   * By the day it began, latest first; the unknown come last, and ids break ties.
   */
  | 'FROM_DESC'
  /**
   * 按编号。
   * By id.
   */
  | 'ID';

/**
 * 报送租住的人（浙江省流动人口居住登记条例 8 至 11）。
 * Who reports a tenancy (Zhejiang Residence Registration Regulations 8 to 11).
 */
export type TenancyReporter =
  /**
   * 中介（11）。
   * Agent (11).
   */
  | 'AGENT'
  /**
   * 用人单位（8）。
   * Employer (8).
   */
  | 'EMPLOYER'
  /**
   * 房东（9）。
   * Landlord (9).
   */
  | 'LANDLORD'
  /**
   * 物业服务单位（10）。
   * Property service (10).
   */
  | 'PROPERTY_SERVICE'
  /**
   * 租客本人（13）。
   * The tenant (13).
   */
  | 'TENANT';

/**
 * 租住登记的状态。
 * State of a tenancy.
 */
export type TenancyStatus =
  /**
   * 已变更。
   * Changed.
   */
  | 'CHANGED'
  /**
   * 已退租。
   * Ended.
   */
  | 'ENDED'
  /**
   * 已报送。
   * Reported.
   */
  | 'NOTIFIED'
  /**
   * 已登记。
   * Registered.
   */
  | 'REGISTERED';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type TenancyStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<TenancyStatus>;
};

/**
 * 反诈主题馆。
 * Theme hall against fraud.
 */
export type ThemeHall = Provenanced & {
  /**
   * 面积，平方米。
   * Floor area, square metres.
   */
  readonly areaSqm: Quantity;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 展陈；一项也不知道时为空。
   * Its exhibits; null where none is known.
   */
  readonly exhibits: Maybe<ReadonlyArray<Exhibit>>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 投资，元。
   * Investment, yuan.
   */
  readonly investmentYuan: Quantity;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 所在警务室；不详为空。
   * The post it belongs to; null where not known.
   */
  readonly post: Maybe<PolicePost>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 电子互动屏，块。
   * Interactive screens.
   */
  readonly screens: Quantity;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/**
 * 反诈主题馆的一页。
 * A page of theme halls.
 */
export type ThemeHallConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<ThemeHallEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<ThemeHall>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type ThemeHallEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 反诈主题馆。
   * The theme hall.
   */
  readonly node: ThemeHall;
};

/**
 * 报道的合计与录入的合计是否相容。
 * Whether a stated and a recorded total can both be true.
 */
export type TotalAgreement =
  /**
   * 矛盾：录入的超过了报道的。
   * They cannot: more is recorded than was stated.
   */
  | 'CONTRADICTED'
  /**
   * 不能比较。
   * They are not comparable.
   */
  | 'NOT_COMPARABLE'
  /**
   * 相容：录入的没有超过报道的。
   * They can: no more is recorded than was stated.
   */
  | 'NOT_CONTRADICTED';

/**
 * 几项报道合计之和；只有期间相同且已载明的才能相加。
 * The sum of stated totals; only those of one stated period can be added.
 */
export type TotalSum = {
  /**
   * 共同的期间。
   * Their period.
   */
  readonly period: Period;
  /**
   * 和，按区间相加。
   * The sum, of intervals.
   */
  readonly total: Quantity;
};

/**
 * 乡、镇、街道；代码表为三部门共用的参考数据。
 * Township, town or subdistrict; reference data that all three departments share.
 */
export type Township = {
  /**
   * 已知在本乡镇进行的公益活动；一次也不知道时为空，不是没有。
   * Activities known to take place in this township; null where none is known, which does not mean none.
   */
  readonly activities: Maybe<ReadonlyArray<Activity>>;
  /**
   * 本乡镇的案件。
   * Cases in this township.
   */
  readonly cases: Maybe<CaseStats>;
  /**
   * 乡级区划代码（GB/T 10114，9 位）。
   * Township code (GB/T 10114, 9 digits).
   */
  readonly code: Scalars['ID']['output'];
  /**
   * 本乡镇化解矛盾纠纷数。
   * Disputes resolved in this township.
   */
  readonly disputes: Maybe<DisputeStats>;
  /**
   * 在本乡镇能帮忙的志愿组织；一个也不知道时为空。
   * Volunteer organisations that help in this township; null where none is known.
   */
  readonly helpers: Maybe<ReadonlyArray<TownshipHelper>>;
  /**
   * 人口与地理概况。
   * Households and geography.
   */
  readonly households: Maybe<HouseholdFigures>;
  /**
   * 类别。
   * Kind.
   */
  readonly kind: TownshipKind;
  /**
   * 本乡镇的线索；来源没有分领域的合计，所以给出领域则不详。
   * Leads from this township; no source states a total by domain, so with a domain it is unknown.
   */
  readonly leads: Maybe<LeadStats>;
  /**
   * 这里的集市日规则，含停用的；一条也不知道时为空。
   * Its rules of market days, those switched off included; null where none is known.
   */
  readonly marketDayRules: Maybe<ReadonlyArray<MarketDayRule>>;
  /**
   * 期间内按启用的规则推算的集市日；规则适用以前的不知；期间内无规则可依时为空。
   * Market days within a period by the rules in force; days before a rule applies are not known; null where no rule applies in the period.
   */
  readonly marketDays: Maybe<ReadonlyArray<MarketDay>>;
  /**
   * 本乡镇的成员。
   * Members in this township.
   */
  readonly members: Maybe<MemberStats>;
  /**
   * 名称。
   * Name.
   */
  readonly name: Scalars['String']['output'];
  /**
   * 此日起的第一个集市日；此日无规则可依时为空。
   * The first market day from this day on; null where no rule applies on it.
   */
  readonly nextMarketDay: Maybe<MarketDay>;
  /**
   * 已知服务本乡镇的志愿者联合会；一个也不知道时为空。
   * Volunteer organisations known to serve this township; null where none is known.
   */
  readonly organisations: Maybe<ReadonlyArray<VolunteerOrganisation>>;
  /**
   * 已知在此的警务室。
   * Police posts known to be here.
   */
  readonly posts: Maybe<TownshipPosts>;
  /**
   * 在此可办的事项；一项也不知道时为空。
   * Items that can be done here; null where none is known.
   */
  readonly services: Maybe<ReadonlyArray<ServiceCapability>>;
};


/**
 * 乡、镇、街道；代码表为三部门共用的参考数据。
 * Township, town or subdistrict; reference data that all three departments share.
 */
export type TownshipActivitiesArgs = {
  origin?: InputMaybe<Origin>;
};


/**
 * 乡、镇、街道；代码表为三部门共用的参考数据。
 * Township, town or subdistrict; reference data that all three departments share.
 */
export type TownshipCasesArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 乡、镇、街道；代码表为三部门共用的参考数据。
 * Township, town or subdistrict; reference data that all three departments share.
 */
export type TownshipDisputesArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 乡、镇、街道；代码表为三部门共用的参考数据。
 * Township, town or subdistrict; reference data that all three departments share.
 */
export type TownshipHelpersArgs = {
  origin?: InputMaybe<Origin>;
};


/**
 * 乡、镇、街道；代码表为三部门共用的参考数据。
 * Township, town or subdistrict; reference data that all three departments share.
 */
export type TownshipLeadsArgs = {
  domain?: InputMaybe<CaseDomain>;
  period?: InputMaybe<PeriodInput>;
};


/**
 * 乡、镇、街道；代码表为三部门共用的参考数据。
 * Township, town or subdistrict; reference data that all three departments share.
 */
export type TownshipMarketDaysArgs = {
  period: PeriodInput;
};


/**
 * 乡、镇、街道；代码表为三部门共用的参考数据。
 * Township, town or subdistrict; reference data that all three departments share.
 */
export type TownshipMembersArgs = {
  period?: InputMaybe<PeriodInput>;
};


/**
 * 乡、镇、街道；代码表为三部门共用的参考数据。
 * Township, town or subdistrict; reference data that all three departments share.
 */
export type TownshipNextMarketDayArgs = {
  on: Scalars['Date']['input'];
};


/**
 * 乡、镇、街道；代码表为三部门共用的参考数据。
 * Township, town or subdistrict; reference data that all three departments share.
 */
export type TownshipOrganisationsArgs = {
  origin?: InputMaybe<Origin>;
};

/**
 * 一个乡镇的行数。
 * Number of rows of one township.
 */
export type TownshipCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 乡镇；不详为空。
   * The township; null for the rows of which it is unknown.
   */
  readonly township: Maybe<Township>;
};

/**
 * 在某个乡镇能帮忙的志愿组织。
 * A volunteer organisation that helps in a township.
 */
export type TownshipHelper = {
  /**
   * 它在本乡镇的活动；一次也不知道时为空。
   * Its activities in this township; null where none is known.
   */
  readonly activities: Maybe<ReadonlyArray<Activity>>;
  /**
   * 志愿者联合会。
   * The organisation.
   */
  readonly organisation: Maybe<VolunteerOrganisation>;
};

/**
 * 乡级区划的类别。
 * Kind of a township-level division.
 */
export type TownshipKind =
  /**
   * 街道。
   * Subdistrict.
   */
  | 'SUBDISTRICT'
  /**
   * 镇。
   * Town.
   */
  | 'TOWN'
  /**
   * 乡。
   * Township.
   */
  | 'TOWNSHIP';

/**
 * 一个乡镇的宣传场次。
 * Sessions in one township.
 */
export type TownshipOutreach = {
  /**
   * 已知的场次；没有记录是不详，不是零。
   * Sessions known; without records unknown, not zero.
   */
  readonly sessions: Quantity;
  /**
   * 乡镇。
   * The township.
   */
  readonly township: Township;
};

/**
 * 一个乡镇已知的警务室：数量是下限，因为十六个占位警务室所在不详。
 * The posts known in a township: the count is a lower bound, because where the sixteen placeholder posts are is unknown.
 */
export type TownshipPosts = {
  /**
   * 数量；没有已知的警务室时不详，不是零。
   * The count; unknown, not zero, where no post is known.
   */
  readonly count: Quantity;
  /**
   * 已知的警务室；一个也不知道时为空。
   * The posts known; null where none is known.
   */
  readonly nodes: Maybe<ReadonlyArray<PolicePost>>;
};

/**
 * 移送有管辖权的机关。
 * Transfer it to whom it belongs.
 */
export type TransferLeadInput = {
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 线索的编号。Id of the lead. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 移送给哪个机关；提交人会看到。To whom it goes; the submitter reads it. */
  readonly to: Scalars['String']['input'];
};

/**
 * 宣讲团成员的类别。
 * Category of a troupe’s members.
 */
export type TroupeMemberCategory =
  /**
   * 爱心人士。
   * Kind-hearted citizens.
   */
  | 'KIND_CITIZEN'
  /**
   * 其他。
   * Others.
   */
  | 'OTHER'
  /**
   * 民警。
   * Police officers.
   */
  | 'POLICE';

/**
 * 认定成立。
 * Uphold it.
 */
export type UpholdPolicingCorrectionInput = {
  /** 决定的理由。Why. */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 更正为这个值；已经更正则不填。Correct the field to this; leave out where it is corrected already. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 认定成立。
 * Uphold it.
 */
export type UpholdProcuratorateCorrectionInput = {
  /** 决定的理由。Why. */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 更正为这个值；已经更正则不填。Correct the field to this; leave out where it is corrected already. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 认定成立。
 * Uphold it.
 */
export type UpholdVolunteerCorrectionInput = {
  /** 决定的理由。Why. */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
  /** 所见的版本；他人已先行修改时不办理。The version seen; nothing is done where somebody changed it first. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 校核请求的编号。Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** 幂等键，每件事用一个新的随机值；同一请求重发只办一次。A new random value for each thing; the same request sent again is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 理由。Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 更正为这个值；已经更正则不填。Correct the field to this; leave out where it is corrected already. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/**
 * 核实的结论。
 * What a verification found.
 */
export type VerificationKind =
  /**
   * 志愿观察员确认；单凭它不算核实。
   * Confirmed by an observer; alone it is no verification.
   */
  | 'OBSERVER_CONFIRMED'
  /**
   * 部分属实。
   * True in part.
   */
  | 'PARTLY_VERIFIED'
  /**
   * 不符。
   * Refuted.
   */
  | 'REFUTED'
  /**
   * 检察官核实。
   * Verified by the prosecutor.
   */
  | 'VERIFIED';

/**
 * 核实者。
 * Who verified.
 */
export type Verifier = {
  /**
   * 志愿观察员；不是或不详为空。
   * The observer; null where it is none or not known.
   */
  readonly observer: Maybe<Observer>;
  /**
   * 所属志愿者联合会；不是或不详为空。
   * The organisation of volunteers; null where it is none or not known.
   */
  readonly organisation: Maybe<VolunteerOrganisation>;
  /**
   * 以何身份。
   * In which role.
   */
  readonly role: VerifierRole;
};

/**
 * 核实者的身份。
 * Role of a verifier.
 */
export type VerifierRole =
  /**
   * 受邀的志愿观察员。
   * An observer invited to it.
   */
  | 'OBSERVER'
  /**
   * 检察官。
   * A prosecutor.
   */
  | 'PROSECUTOR';

/**
 * 列表的排列次序。
 * The order a list stands in.
 */
export type VolunteerCorrectionOrder =
  /**
   * 按编号。
   * By id.
   */
  | 'ID'
  /**
   * 按提出日由早到晚；不详的列在最后，相同的按编号。
   * By the day it was raised, earliest first; the unknown come last, and ids break ties.
   */
  | 'RAISED_ON_ASC'
  /**
   * 按提出日由晚到早；不详的列在最后，相同的按编号。
   * By the day it was raised, latest first; the unknown come last, and ids break ties.
   */
  | 'RAISED_ON_DESC';

/**
 * 办理一步的结果：这一步之后的样子，重发时不变。
 * What a step led to: the request as the step left it, the same however often it is sent.
 */
export type VolunteerCorrectionPayload = {
  /**
   * 这一步之后的校核请求。
   * The request as the step left it.
   */
  readonly correction: Maybe<VolunteerCorrectionRequest>;
  /**
   * 办理的步骤。
   * The step.
   */
  readonly event: Maybe<Scalars['String']['output']>;
  /**
   * 这一步之后的版本号。
   * The version since.
   */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/**
 * 校核请求（个人信息保护法第四十六条）。
 * A request to correct a record (Personal Information Protection Law, art. 46).
 */
export type VolunteerCorrectionRequest = Provenanced & {
  /**
   * 所指的字段。
   * The field it is about.
   */
  readonly aboutField: Scalars['String']['output'];
  /**
   * 所指记录的编号。
   * Id of the record it is about.
   */
  readonly aboutId: Scalars['ID']['output'];
  /**
   * 所指记录的类型。
   * Type of the record it is about.
   */
  readonly aboutType: Scalars['String']['output'];
  /**
   * 提问者此刻可以办的事；对过去提问时为空列表。
   * What the one who asks could do now; empty when the past is asked about.
   */
  readonly availableActions: Maybe<ReadonlyArray<AvailableAction>>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 决定日；尚未决定为空。
   * Day of the decision; null while undecided.
   */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 决定的理由。
   * Why it was decided so.
   */
  readonly decision: Maybe<Scalars['String']['output']>;
  /**
   * 理由。
   * Why.
   */
  readonly grounds: Maybe<Scalars['String']['output']>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 认为正确的内容。
   * What the record should say.
   */
  readonly proposed: Maybe<Scalars['String']['output']>;
  /**
   * 提出人的角色。
   * Role of who raised it.
   */
  readonly raisedByRole: Maybe<Scalars['String']['output']>;
  /**
   * 提出日。
   * Day it was raised.
   */
  readonly raisedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 转给了谁核实。
   * Who is to verify it.
   */
  readonly routedTo: Maybe<Scalars['String']['output']>;
  /**
   * 状态。
   * State.
   */
  readonly status: Maybe<VolunteerCorrectionStatus>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /**
   * 版本号，每办一步加一。
   * Version, one more with each step.
   */
  readonly version: Scalars['Int']['output'];
};

/**
 * 校核请求的一页。
 * A page of requests for correction.
 */
export type VolunteerCorrectionRequestConnection = {
  /**
   * 按提出的月份分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by month of raising, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byMonth: ReadonlyArray<MonthCount>;
  /**
   * 按状态分组的行数，不详的自成一组列在最后；行数不是报道中的总数。
   * Matching rows by state, the unknown as one group at the end; not the totals that the source states.
   */
  readonly byStatus: ReadonlyArray<VolunteerCorrectionStatusCount>;
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<VolunteerCorrectionRequestEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<VolunteerCorrectionRequest>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type VolunteerCorrectionRequestEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 校核请求。
   * The request.
   */
  readonly node: VolunteerCorrectionRequest;
};

/**
 * 校核请求的状态。
 * State of a request for correction.
 */
export type VolunteerCorrectionStatus =
  /**
   * 已结。
   * Closed.
   */
  | 'CLOSED'
  /**
   * 已提出。
   * Raised.
   */
  | 'RAISED'
  /**
   * 不成立。
   * Rejected.
   */
  | 'REJECTED'
  /**
   * 已转给记录的所有者。
   * Routed to the owner of the record.
   */
  | 'ROUTED'
  /**
   * 成立，记录已更正。
   * Upheld, and the record corrected.
   */
  | 'UPHELD';

/**
 * 处于一种状态的行数。
 * Number of rows in one state.
 */
export type VolunteerCorrectionStatusCount = {
  /**
   * 行数。
   * Number of rows.
   */
  readonly count: Scalars['Int']['output'];
  /**
   * 状态；不详为空。
   * The state; null for the rows of which it is unknown.
   */
  readonly status: Maybe<VolunteerCorrectionStatus>;
};

/**
 * 志愿者。只在本部门内有编号，不跨部门。
 * Volunteer. The id is local to this department and never crosses.
 */
export type VolunteerMember = Provenanced & {
  /**
   * 授予该志愿者的公开表彰，按年份；一项也不知道时为空。
   * Public awards given to this member, by year; null where none is known.
   */
  readonly awards: Maybe<ReadonlyArray<Award>>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 本部门内的编号。
   * Id within this department.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 加入日期，不详为空。
   * Day of joining, null where unknown.
   */
  readonly joinedOn: Maybe<Scalars['Date']['output']>;
  /**
   * 姓名，只有脱敏的形式；不详为空。
   * Name, in masked form only; null where unknown.
   */
  readonly name: Maybe<MaskedText>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 时数合计。
   * What the hours add up to.
   */
  readonly pointBalance: Maybe<PointBalance>;
  /**
   * 积分，按编号排序，每页至多 100 笔。
   * Point entries, ordered by id, at most 100 a page.
   */
  readonly pointEntries: Maybe<PointEntryConnection>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 技能；不详为空。
   * Skills; null where unknown.
   */
  readonly skills: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 在册状态，不详为空。
   * Whether still a member, null where unknown.
   */
  readonly status: Maybe<VolunteerMemberStatus>;
  /**
   * 所在乡镇。
   * Township the member lives in.
   */
  readonly township: Maybe<Township>;
  /**
   * 从事的行业；不详为空。
   * Trades; null where unknown.
   */
  readonly trades: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};


/**
 * 志愿者。只在本部门内有编号，不跨部门。
 * Volunteer. The id is local to this department and never crosses.
 */
export type VolunteerMemberPointEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 志愿者的一页。
 * A page of volunteers.
 */
export type VolunteerMemberConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<VolunteerMemberEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<VolunteerMember>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type VolunteerMemberEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 志愿者。
   * The member.
   */
  readonly node: VolunteerMember;
};

/**
 * 志愿者的在册状态。
 * Whether a volunteer is still a member.
 */
export type VolunteerMemberStatus =
  /**
   * 在册。
   * Is a member.
   */
  | 'ACTIVE'
  /**
   * 已退出。
   * Has left.
   */
  | 'LEFT';

/**
 * 志愿服务指标。
 * Metrics of the department.
 */
export type VolunteerMetric =
  /**
   * 志愿者联合会成员，人。
   * Members of the organisations.
   */
  | 'MEMBERS'
  /**
   * 志愿观察员，名。
   * Public-interest observers.
   */
  | 'OBSERVERS'
  /**
   * 社会志愿者联合会，个。
   * Volunteer organisations.
   */
  | 'ORGANISATIONS'
  /**
   * 成员分布的乡镇，个。
   * Townships the members live in.
   */
  | 'TOWNSHIPS_COVERED';

/**
 * 志愿者联合会，由志愿部门所有；这里只凭编号添加它响应过的线索需求发布。
 * Organisation of volunteers, owned by the volunteers department; by its key alone, the calls it answered are added here.
 */
export type VolunteerOrganisation = Provenanced & {
  /**
   * 本联合会组织动员的公益活动；一次也不知道时为空。
   * Activities this organisation mobilises for; null where none is known.
   */
  readonly activities: Maybe<ReadonlyArray<Activity>>;
  /**
   * 加入的反诈联盟；一个也不知道时为空。
   * Anti-fraud alliances it belongs to; null where none is known.
   */
  readonly alliances: Maybe<ReadonlyArray<AntiFraudAlliance>>;
  /**
   * 由它派人的专业协助；一次也不知道时为空。
   * Assistances given by people it sent; null where none is known.
   */
  readonly assistances: Maybe<ReadonlyArray<ExpertAssistance>>;
  /**
   * 授予本联合会的公开表彰，按年份；一项也不知道时为空。
   * Public awards given to this organisation, by year; null where none is known.
   */
  readonly awards: Maybe<ReadonlyArray<Award>>;
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 供显示的名称；不含人名。
   * Name for display; it holds no person's name.
   */
  readonly displayName: Scalars['String']['output'];
  /**
   * 它帮过忙的总台请求；一件也不知道时为空。
   * Requests at service desks it helped with; null where none is known.
   */
  readonly helpedDeskRequests: Maybe<ServiceDeskRequestConnection>;
  /**
   * 它一同前往的集市日巡逻；一次也不知道时为空。
   * Patrols on market days it came along to; null where none is known.
   */
  readonly helpedPatrols: Maybe<MarketDayPatrolConnection>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 其成员参加的联动大队；一个也不知道时为空。
   * Joint brigades its members serve in; null where none is known.
   */
  readonly jointBrigades: Maybe<ReadonlyArray<JointBrigade>>;
  /**
   * 响应过的线索需求发布；一次也不知道时为空。
   * Calls for leads it answered; null where none is known.
   */
  readonly leadCallsAnswered: Maybe<ReadonlyArray<LeadCall>>;
  /**
   * 负责人，按公开报道所称，例如老程。
   * Who leads it, as published, for example 老程.
   */
  readonly leader: Maybe<Scalars['String']['output']>;
  /**
   * 其成员参加的宣讲团；一个也不知道时为空。
   * Lecture troupes its members serve in; null where none is known.
   */
  readonly lectureTroupes: Maybe<ReadonlyArray<LectureTroupe>>;
  /**
   * 其成员参与的调解团队；一个也不知道时为空。
   * Mediation teams its members serve in; null where none is known.
   */
  readonly mediationTeams: Maybe<ReadonlyArray<MediationTeam>>;
  /**
   * 成员数；只知四个联合会合计，单个的不详，不是零。
   * Number of members; only the sum over the four is known, so one alone is unknown, not zero.
   */
  readonly memberCount: Quantity;
  /**
   * 成员登记，按编号排序，每页至多 100 人；登记行数不是成员数。
   * Member records, ordered by id, at most 100 a page; the number of records is not the number of members.
   */
  readonly members: Maybe<VolunteerMemberConnection>;
  /**
   * 名称，未载明为空。
   * Name, null where not stated.
   */
  readonly name: Maybe<Scalars['String']['output']>;
  /**
   * 已知出自本联合会的观察员；一个也不知道时为空。
   * Observers known to come from this organisation; null where none is known.
   */
  readonly observers: Maybe<ReadonlyArray<Observer>>;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 协助的宣传；一场也不知道时为空。
   * Outreach sessions it helps with; null where none is known.
   */
  readonly outreachSessions: Maybe<ReadonlyArray<OutreachSession>>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 参与帮助的社会救助；一起也不知道时为空。
   * Cases of social assistance it helps in; null where none is known.
   */
  readonly socialAssistances: Maybe<ReadonlyArray<SocialAssistance>>;
  /**
   * 服务的乡镇；未载明为空。
   * Townships it serves; null where not stated.
   */
  readonly townships: Maybe<ReadonlyArray<Township>>;
  /**
   * 统一社会信用代码（GB 32100），未载明为空。
   * Unified social credit code (GB 32100), null where not stated.
   */
  readonly uscc: Maybe<Scalars['String']['output']>;
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};


/**
 * 志愿者联合会，由志愿部门所有；这里只凭编号添加它响应过的线索需求发布。
 * Organisation of volunteers, owned by the volunteers department; by its key alone, the calls it answered are added here.
 */
export type VolunteerOrganisationHelpedDeskRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 志愿者联合会，由志愿部门所有；这里只凭编号添加它响应过的线索需求发布。
 * Organisation of volunteers, owned by the volunteers department; by its key alone, the calls it answered are added here.
 */
export type VolunteerOrganisationHelpedPatrolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 志愿者联合会，由志愿部门所有；这里只凭编号添加它响应过的线索需求发布。
 * Organisation of volunteers, owned by the volunteers department; by its key alone, the calls it answered are added here.
 */
export type VolunteerOrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 志愿者联合会的一页。
 * A page of volunteer organisations.
 */
export type VolunteerOrganisationConnection = {
  /**
   * 带游标的项。
   * Items with their cursors.
   */
  readonly edges: ReadonlyArray<VolunteerOrganisationEdge>;
  /**
   * 项。
   * Items.
   */
  readonly nodes: ReadonlyArray<VolunteerOrganisation>;
  /**
   * 分页信息。
   * Page information.
   */
  readonly pageInfo: PageInfo;
  /**
   * 符合条件的行数；行数不是报道中的总数。
   * Number of matching rows; it is not the total that the source states.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * 一项与它的游标。
 * An item and its cursor.
 */
export type VolunteerOrganisationEdge = {
  /**
   * 游标。
   * Cursor.
   */
  readonly cursor: Scalars['String']['output'];
  /**
   * 志愿者联合会。
   * The organisation.
   */
  readonly node: VolunteerOrganisation;
};

/**
 * 对账。
 * Reconciliation.
 */
export type VolunteerReconciliation = {
  /**
   * 其中与录入的合计矛盾的项数。
   * How many of them the recorded ones contradict.
   */
  readonly contradictionCount: Maybe<Scalars['Int']['output']>;
  /**
   * 尚未结的校核请求数。
   * Requests for correction that are still open.
   */
  readonly openCorrectionCount: Maybe<Scalars['Int']['output']>;
  /**
   * 报道的合计，各与录入的合计并列。
   * The stated totals, each beside the recorded one.
   */
  readonly totals: Maybe<ReadonlyArray<VolunteerTotal>>;
};

/**
 * 志愿服务的时期合计：来源怎么写就怎么存，从不由明细行累加。
 * A total of the volunteers for a period: held as its source states it, never added up from rows.
 */
export type VolunteerTotal = Provenanced & {
  /**
   * 出处。
   * Citations.
   */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * 本行的各个版本，由旧到新；首次启动前的没有。
   * The versions of this row, oldest first; none from before the first start.
   */
  readonly history: Maybe<ReadonlyArray<RecordVersion>>;
  /**
   * 编号。
   * Id.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * 本行中由推断得出（而非来源写明）的字段名。
   * Names of the fields of this row that are inferred rather than stated.
   */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /**
   * 指标。
   * Metric.
   */
  readonly metric: VolunteerMetric;
  /**
   * 从何而来。
   * Where the row comes from.
   */
  readonly origin: Origin;
  /**
   * 期间。
   * Period.
   */
  readonly period: Period;
  /**
   * 数量。
   * Quantity.
   */
  readonly quantity: Quantity;
  /**
   * 本部门的行所数得的合计，与上面报道的数并列。
   * What the rows of this department count, beside the stated figure above.
   */
  readonly recorded: Maybe<RecordedTotal>;
  /**
   * 记录时刻。
   * When the row was recorded.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /**
   * 范围，例如 county:331122。
   * Scope, for example county:331122.
   */
  readonly scope: Scalars['String']['output'];
  /**
   * 生效日。
   * First day on which it holds.
   */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * 失效日。
   * Last day on which it holds.
   */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};
