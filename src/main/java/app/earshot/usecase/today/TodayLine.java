package app.earshot.usecase.today;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.today.DuePromise;
import app.earshot.domain.today.NeedOfAccount;
import app.earshot.domain.today.TodaySection;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of Today. */
public sealed interface TodayLine {

    /** What it is about: with its section, what it is put off by and known again by. */
    UUID about();

    TodaySection section();

    /** Whose it is, or null if it is not one account's alone. */
    @Nullable UUID accountId();

    /** Something that an account needs. */
    record Needed(AccountRow account, NeedOfAccount need) implements TodayLine {

        @Override
        public UUID about() {
            return need.need().about();
        }

        @Override
        public TodaySection section() {
            return need.need().section().orElseThrow();
        }

        @Override
        public UUID accountId() {
            return need.accountId();
        }
    }

    /** A promise of ours. */
    record Promised(AccountRow account, DuePromise due) implements TodayLine {

        @Override
        public UUID about() {
            return due.promise().id();
        }

        @Override
        public TodaySection section() {
            return TodaySection.PROMISED;
        }

        @Override
        public UUID accountId() {
            return due.promise().accountId();
        }
    }

    /** A day on which more is booked than can be done. */
    record Clash(DayPlan plan) implements TodayLine {

        /** Always the same for the same day. */
        @Override
        public UUID about() {
            return UUID.nameUUIDFromBytes(plan.day().toString().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public TodaySection section() {
            return TodaySection.CLASH;
        }

        @Override
        public @Nullable UUID accountId() {
            return null;
        }
    }

    /**
     * An account whose day comes next. It stands beside the lines and is nothing to be done.
     *
     * @param enquiry the newest one that has the day
     * @param crew the name of who of ours will go, or null while nobody said
     */
    record Coming(AccountRow account, LocalDate day, Enquiry enquiry, @Nullable String crew) {}
}
