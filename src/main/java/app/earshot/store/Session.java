package app.earshot.store;

import app.earshot.domain.timeline.Entry;
import app.earshot.store.account.AccountDao;
import app.earshot.store.account.EnquiryDao;
import app.earshot.store.account.FoldedNames;
import app.earshot.store.account.OutlookDao;
import app.earshot.store.account.PersonDao;
import app.earshot.store.account.TeammateDao;
import app.earshot.store.bank.OccasionChangeDao;
import app.earshot.store.bank.QuestionChangeDao;
import app.earshot.store.bank.SettingDao;
import app.earshot.store.bank.StageNameDao;
import app.earshot.store.bank.TopicChangeDao;
import app.earshot.store.bin.BinDao;
import app.earshot.store.calendar.CalendarDao;
import app.earshot.store.calendar.DayOffDao;
import app.earshot.store.calendar.HoldDao;
import app.earshot.store.calendar.DatedEnquiryDao;
import app.earshot.store.calendar.WorkingTimeDao;
import app.earshot.store.draft.CallDao;
import app.earshot.store.draft.DraftDao;
import app.earshot.store.draft.ReplyDao;
import app.earshot.store.draft.SheetDao;
import app.earshot.store.insights.InsightsDao;
import app.earshot.store.ledger.LedgerDao;
import app.earshot.store.listening.AbsenceDao;
import app.earshot.store.listening.ConnectionDao;
import app.earshot.store.listening.DecisionDao;
import app.earshot.store.listening.FactsDao;
import app.earshot.store.listening.RulingDao;
import app.earshot.store.listening.SnoozeDao;
import app.earshot.store.row.SearchPendingDao;
import app.earshot.store.timeline.BriefDao;
import app.earshot.store.timeline.DisagreementDao;
import app.earshot.store.timeline.EntryDao;
import app.earshot.store.timeline.EntryMomentDao;
import app.earshot.store.timeline.GoalDao;
import app.earshot.store.timeline.HeardDao;
import app.earshot.store.timeline.LetGoDao;
import app.earshot.store.timeline.PairDao;
import app.earshot.store.timeline.PrivateDao;
import app.earshot.store.timeline.PromiseDao;
import app.earshot.store.timeline.ReadingDao;
import app.earshot.store.timeline.RequestDao;
import app.earshot.store.today.OpenNeedDao;
import app.earshot.store.today.PutOffDao;
import app.earshot.store.today.TodayDao;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * One visit to the notebook, handed to the work of {@link Notebook#read} or {@link Notebook#write} and not to be kept
 * beyond it. DAOs cost nothing and are made on demand.
 */
public final class Session {

    private final Handle handle;
    private final List<Entry> touched = new ArrayList<>();

    public Session(Handle handle) {
        this.handle = handle;
    }

    public Handle handle() {
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

    public CalendarDao calendar() {
        return new CalendarDao(handle);
    }

    public HoldDao holds() {
        return new HoldDao(handle);
    }

    public DayOffDao daysOff() {
        return new DayOffDao(handle);
    }

    public WorkingTimeDao workingTime() {
        return new WorkingTimeDao(handle);
    }

    public AbsenceDao absence() {
        return new AbsenceDao(handle);
    }

    public DatedEnquiryDao datedEnquiries() {
        return new DatedEnquiryDao(handle);
    }

    public BinDao bin() {
        return new BinDao(handle);
    }

    public EntryDao entries() {
        return new EntryDao(handle, touched::addAll);
    }

    /** The entries that were saved, changed, removed or put back on this visit, each as it was left; the last of two is how it is. */
    public List<Entry> touched() {
        return List.copyOf(touched);
    }

    public EntryMomentDao moments() {
        return new EntryMomentDao(handle);
    }

    public ReadingDao readings() {
        return new ReadingDao(handle);
    }

    public HeardDao heard() {
        return new HeardDao(handle);
    }

    public LetGoDao letGo() {
        return new LetGoDao(handle);
    }

    public PrivateDao privateOnes() {
        return new PrivateDao(handle);
    }

    public PairDao pairs() {
        return new PairDao(handle);
    }

    public PromiseDao promises() {
        return new PromiseDao(handle);
    }

    public LedgerDao ledger() {
        return new LedgerDao(handle);
    }

    /** @param from of enquiries that began then or later, and before {@code until} */
    public InsightsDao insights(Instant from, Instant until) {
        return new InsightsDao(handle, from, until);
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

    public RulingDao rulings() {
        return new RulingDao(handle);
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

    public FoldedNames foldedNames() {
        return new FoldedNames(handle);
    }

    public OutlookDao outlooks() {
        return new OutlookDao(handle);
    }

    public OpenNeedDao openNeeds() {
        return new OpenNeedDao(handle);
    }

    public PutOffDao putOffs() {
        return new PutOffDao(handle);
    }

    public TodayDao today() {
        return new TodayDao(handle);
    }

    public SearchPendingDao searchPending() {
        return new SearchPendingDao(handle);
    }

    public SettingDao settings() {
        return new SettingDao(handle);
    }

    public ExportDao walk() {
        return new ExportDao(handle);
    }
}
