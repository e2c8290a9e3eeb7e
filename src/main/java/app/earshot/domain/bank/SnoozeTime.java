package app.earshot.domain.bank;

/** For how long a blind spot is put aside. */
public enum SnoozeTime {
    ONE_WEEK,
    ONE_MONTH,
    UNTIL_NEXT_ENTRY,
    FOR_GOOD
}
