package app.earshot.store;

import org.jdbi.v3.core.Handle;

/**
 * One visit to the notebook, handed to the work of {@link Notebook#read} or {@link Notebook#write} and not to be kept
 * beyond it. DAOs cost nothing and are made on demand.
 */
public final class Session {

    private final Handle handle;

    Session(Handle handle) {
        this.handle = handle;
    }

    Handle handle() {
        return handle;
    }

    public AccountDao accounts() {
        return new AccountDao(handle);
    }

    public PersonDao people() {
        return new PersonDao(handle);
    }

    public TeammateDao teammates() {
        return new TeammateDao(handle);
    }

    public EnquiryDao enquiries() {
        return new EnquiryDao(handle);
    }

    public EntryDao entries() {
        return new EntryDao(handle);
    }

    public HeardDao heard() {
        return new HeardDao(handle);
    }

    public PairDao pairs() {
        return new PairDao(handle);
    }

    public PromiseDao promises() {
        return new PromiseDao(handle);
    }

    public RequestDao requests() {
        return new RequestDao(handle);
    }

    public GoalDao goals() {
        return new GoalDao(handle);
    }

    public DisagreementDao disagreements() {
        return new DisagreementDao(handle);
    }

    public DecisionDao decisions() {
        return new DecisionDao(handle);
    }

    public QuestionChangeDao questionChanges() {
        return new QuestionChangeDao(handle);
    }

    public TopicChangeDao topicChanges() {
        return new TopicChangeDao(handle);
    }

    public OccasionChangeDao occasionChanges() {
        return new OccasionChangeDao(handle);
    }

    public StageNameDao stageNames() {
        return new StageNameDao(handle);
    }

    public SnoozeDao snoozes() {
        return new SnoozeDao(handle);
    }

    public ConnectionDao connections() {
        return new ConnectionDao(handle);
    }

    public DraftDao drafts() {
        return new DraftDao(handle);
    }

    public ReplyDao replies() {
        return new ReplyDao(handle);
    }

    public SheetDao sheets() {
        return new SheetDao(handle);
    }

    public CallDao calls() {
        return new CallDao(handle);
    }

    public AttachmentDao attachments() {
        return new AttachmentDao(handle);
    }

    public BriefDao briefs() {
        return new BriefDao(handle);
    }

    public FactsDao facts() {
        return new FactsDao(handle);
    }

    public OutlookDao outlooks() {
        return new OutlookDao(handle);
    }

    public SearchPendingDao searchPending() {
        return new SearchPendingDao(handle);
    }

    public SettingDao settings() {
        return new SettingDao(handle);
    }

    public WalkDao walk() {
        return new WalkDao(handle);
    }
}
