package app.earshot.usecase.verbs;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.search.SearchIndex;
import app.earshot.usecase.Changes;
import app.earshot.usecase.UndoChanges;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.AgreeGoal;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.ChangeAccount;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.ChangePeople;
import app.earshot.usecase.account.CheckGoal;
import app.earshot.usecase.account.Disagree;
import app.earshot.usecase.account.FindPeople;
import app.earshot.usecase.account.ReadAccount;
import app.earshot.usecase.account.ReadAccounts;
import app.earshot.usecase.account.ReadBetweenUs;
import app.earshot.usecase.account.ReadMail;
import app.earshot.usecase.account.ReadPerson;
import app.earshot.usecase.backup.FetchFromBackup;
import app.earshot.usecase.backup.KeepBackups;
import app.earshot.usecase.backup.KeepSecondPlace;
import app.earshot.usecase.bin.EmptyBin;
import app.earshot.usecase.bin.PutBack;
import app.earshot.usecase.brief.KeepBrief;
import app.earshot.usecase.brief.PrepareBrief;
import app.earshot.usecase.brief.PrepareDaySheet;
import app.earshot.usecase.brief.SetPage;
import app.earshot.usecase.business.FindBegun;
import app.earshot.usecase.business.KeepSheet;
import app.earshot.usecase.business.KeepTeam;
import app.earshot.usecase.business.NameBusiness;
import app.earshot.usecase.business.NameStages;
import app.earshot.usecase.business.ReadNames;
import app.earshot.usecase.business.TakeOut;
import app.earshot.usecase.calendar.AskDate;
import app.earshot.usecase.calendar.HoldDate;
import app.earshot.usecase.calendar.KeepHolidays;
import app.earshot.usecase.calendar.KeepWorkingTime;
import app.earshot.usecase.calendar.MoveDay;
import app.earshot.usecase.calendar.ReadCalendar;
import app.earshot.usecase.calendar.ReadClashes;
import app.earshot.usecase.calendar.TakeDaysOff;
import app.earshot.usecase.calendarfile.WriteCalendarFile;
import app.earshot.usecase.erasure.ErasePerson;
import app.earshot.usecase.insights.ReadInsights;
import app.earshot.usecase.insights.SaveCounted;
import app.earshot.usecase.ledger.ReadLedger;
import app.earshot.usecase.listen.DecideSuggestion;
import app.earshot.usecase.listen.FindWords;
import app.earshot.usecase.listen.ReadAdvice;
import app.earshot.usecase.listen.ReadBehind;
import app.earshot.usecase.listen.ReadConnection;
import app.earshot.usecase.listen.RefreshOutlooks;
import app.earshot.usecase.listen.RuleOn;
import app.earshot.usecase.listen.SnoozeBlindSpot;
import app.earshot.usecase.message.FitMessages;
import app.earshot.usecase.message.KeepMessages;
import app.earshot.usecase.message.ReadDropped;
import app.earshot.usecase.message.ReadOffers;
import app.earshot.usecase.message.TakeOffers;
import app.earshot.usecase.password.KeepPassword;
import app.earshot.usecase.questions.ChangeOccasion;
import app.earshot.usecase.questions.ChangeQuestion;
import app.earshot.usecase.questions.ChangeTopic;
import app.earshot.usecase.questions.ReadOccasions;
import app.earshot.usecase.questions.ReadQuestions;
import app.earshot.usecase.timeline.AnswerRequest;
import app.earshot.usecase.timeline.FinishEntry;
import app.earshot.usecase.timeline.HearWords;
import app.earshot.usecase.timeline.HoldCall;
import app.earshot.usecase.timeline.JudgePair;
import app.earshot.usecase.timeline.KeepDraft;
import app.earshot.usecase.timeline.KeepFiles;
import app.earshot.usecase.timeline.KeepPrivate;
import app.earshot.usecase.timeline.KeepPromise;
import app.earshot.usecase.timeline.ReadHeard;
import app.earshot.usecase.timeline.ReadReply;
import app.earshot.usecase.timeline.ReadTimeline;
import app.earshot.usecase.timeline.SaveEntry;
import app.earshot.usecase.timeline.SendReply;
import app.earshot.usecase.today.PutOffLine;
import app.earshot.usecase.today.ReadToday;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;

/** Everything a person may do with one open notebook. Every verb blocks on the store: call them through the work lanes. */
public record Verbs(
        BeginEnquiry beginEnquiry,
        ReadMail readMail,
        ReadAccounts readAccounts,
        ReadAccount readAccount,
        ChangeAccount changeAccount,
        ChangeEnquiry changeEnquiry,
        ChangePeople changePeople,
        AskDate askDate,
        HoldDate holdDate,
        TakeDaysOff takeDaysOff,
        MoveDay moveDay,
        ReadClashes readClashes,
        ReadCalendar readCalendar,
        KeepHolidays keepHolidays,
        KeepWorkingTime keepWorkingTime,
        ReadToday readToday,
        PutOffLine putOffLine,
        ReadLedger readLedger,
        ReadInsights readInsights,
        SaveCounted saveCounted,
        PutBack putBack,
        EmptyBin emptyBin,
        WriteCalendarFile writeCalendarFile,
        FindPeople findPeople,
        ReadPerson readPerson,
        AgreeGoal agreeGoal,
        CheckGoal checkGoal,
        Disagree disagree,
        ReadBetweenUs readBetweenUs,
        ReadTimeline readTimeline,
        ReadOffers readOffers,
        TakeOffers takeOffers,
        ReadDropped readDropped,
        FitMessages fitMessages,
        KeepMessages keepMessages,
        SaveEntry saveEntry,
        SendReply sendReply,
        ReadReply readReply,
        KeepDraft keepDraft,
        KeepSheet keepSheet,
        FindBegun findBegun,
        HoldCall holdCall,
        FinishEntry finishEntry,
        HearWords hearWords,
        JudgePair judgePair,
        ReadHeard readHeard,
        KeepPromise keepPromise,
        KeepPrivate keepPrivate,
        AnswerRequest answerRequest,
        KeepFiles keepFiles,
        ReadAdvice readAdvice,
        ReadBehind readBehind,
        RefreshOutlooks refreshOutlooks,
        RuleOn ruleOn,
        DecideSuggestion decideSuggestion,
        PrepareBrief prepareBrief,
        PrepareDaySheet prepareDaySheet,
        SetPage setPage,
        KeepBrief keepBrief,
        ReadQuestions readQuestions,
        ChangeQuestion changeQuestion,
        ChangeTopic changeTopic,
        ChangeOccasion changeOccasion,
        ReadOccasions readOccasions,
        ReadNames readNames,
        NameStages nameStages,
        SnoozeBlindSpot snoozeBlindSpot,
        ReadConnection readConnection,
        FindWords findWords,
        KeepTeam keepTeam,
        NameBusiness nameBusiness,
        TakeOut takeOut,
        KeepBackups keepBackups,
        ErasePerson erasePerson,
        KeepSecondPlace keepSecondPlace,
        FetchFromBackup fetchFromBackup,
        KeepPassword keepPassword,
        UndoChanges undoChanges,
        Changes changes) {

    /**
     * All verbs over one notebook.
     *
     * @param files the notebook's kept files
     * @param index the notebook's search index, which may be opened only when it is asked for
     * @param locale how figures in days are ordered, and which country's telephone numbers are meant
     */
    public static Verbs over(
            Writing writing, Supplier<SearchIndex> index, AttachmentFiles files, ZoneId zone, Locale locale, Changes changes) {
        ReadOffers offers = new ReadOffers(writing, zone);
        KeepBackups backups = new KeepBackups(writing, zone);
        return new Verbs(
                new BeginEnquiry(writing),
                new ReadMail(writing, zone, locale),
                new ReadAccounts(writing),
                new ReadAccount(writing),
                new ChangeAccount(writing),
                new ChangeEnquiry(writing),
                new ChangePeople(writing),
                new AskDate(writing, zone, locale),
                new HoldDate(writing, zone),
                new TakeDaysOff(writing),
                new MoveDay(writing, zone),
                new ReadClashes(writing, zone),
                new ReadCalendar(writing, zone),
                new KeepHolidays(writing, locale),
                new KeepWorkingTime(writing),
                new ReadToday(writing, zone),
                new PutOffLine(writing, zone),
                new ReadLedger(writing, zone),
                new ReadInsights(writing, zone),
                new SaveCounted(),
                new PutBack(writing),
                new EmptyBin(writing, backups, files),
                new WriteCalendarFile(writing, zone),
                new FindPeople(writing),
                new ReadPerson(writing),
                new AgreeGoal(writing),
                new CheckGoal(writing, zone),
                new Disagree(writing, zone),
                new ReadBetweenUs(writing),
                new ReadTimeline(writing),
                offers,
                new TakeOffers(writing, offers),
                new ReadDropped(writing, zone, locale),
                new FitMessages(writing),
                new KeepMessages(writing),
                new SaveEntry(writing, zone, locale),
                new SendReply(writing, new SaveEntry(writing, zone, locale)),
                new ReadReply(writing),
                new KeepDraft(writing),
                new KeepSheet(writing),
                new FindBegun(writing),
                new HoldCall(writing, new SaveEntry(writing, zone, locale)),
                new FinishEntry(writing, new SaveEntry(writing, zone, locale)),
                new HearWords(writing),
                new JudgePair(writing),
                new ReadHeard(writing),
                new KeepPromise(writing, zone),
                new KeepPrivate(writing),
                new AnswerRequest(writing),
                new KeepFiles(writing, files),
                new ReadAdvice(writing, zone),
                new ReadBehind(writing),
                new RefreshOutlooks(writing, zone),
                new RuleOn(writing, zone),
                new DecideSuggestion(writing),
                new PrepareBrief(writing, zone),
                new PrepareDaySheet(writing, zone),
                new SetPage(writing, locale),
                new KeepBrief(writing),
                new ReadQuestions(writing),
                new ChangeQuestion(writing),
                new ChangeTopic(writing),
                new ChangeOccasion(writing),
                new ReadOccasions(writing),
                new ReadNames(writing),
                new NameStages(writing),
                new SnoozeBlindSpot(writing, zone),
                new ReadConnection(writing, zone),
                new FindWords(writing, index),
                new KeepTeam(writing),
                new NameBusiness(writing),
                new TakeOut(writing, files, zone),
                backups,
                new ErasePerson(writing, backups),
                new KeepSecondPlace(writing, zone),
                new FetchFromBackup(writing, files),
                new KeepPassword(writing),
                new UndoChanges(writing),
                changes);
    }
}
