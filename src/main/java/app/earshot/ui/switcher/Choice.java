package app.earshot.ui.switcher;

import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.timeline.Hit;
import app.earshot.ui.command.Command;

/** One place to go to, or one thing to do. */
sealed interface Choice {

    /** The key of what it stands under. */
    String group();

    /** An account or a person. */
    record Name(Hit hit) implements Choice {
        @Override
        public String group() {
            return "switcher.names";
        }
    }

    /** An account that was open a moment ago. */
    record Recent(Hit hit) implements Choice {
        @Override
        public String group() {
            return "switcher.recent";
        }
    }

    /** Something that was said. */
    record Words(Hit hit) implements Choice {
        @Override
        public String group() {
            return "switcher.words";
        }
    }

    /** A day, and who is free on it. */
    record Day(DayPlan plan) implements Choice {
        @Override
        public String group() {
            return "switcher.days";
        }
    }

    /** Something that has a key of its own. */
    record Act(Command command) implements Choice {
        @Override
        public String group() {
            return "switcher.commands";
        }
    }
}
