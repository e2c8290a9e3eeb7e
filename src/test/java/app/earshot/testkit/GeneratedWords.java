package app.earshot.testkit;

import java.util.List;

/** Names and sentences for a {@link GeneratedNotebook}, in several alphabets. */
final class GeneratedWords {

    static final List<String> TOPICS = List.of("hopes", "worries", "must-haves", "must-nots", "family-culture", "moment", "past-experience",
            "who-decides", "budget", "results", "how-to-reach", "size-shape", "hours", "tensions", "who-else");

    private static final List<String> FIRST = List.of("Ana", "Luis", "Priya", "Tom", "Ewa", "Daniel", "Κατερίνα", "Γιώργος", "Leila", "حمید", "美", "Jonas",
            "Оксана", "Петро", "Siobhán", "Raj", "Nkechi", "Obi", "דנה", "Shira", "Björk", "Magnús", "Thủy", "An", "Zoë", "Łukasz");
    private static final List<String> LAST = List.of("Petrova", "Moreno", "Kapoor", "O'Neill", "Zielińska", "Roth", "Νικολάου", "Παππάς", "Rezaei", "رضایی", "陈",
            "Lindqvist", "Бондар", "Мельник", "Daly", "Malhotra", "Eze", "Nwosu", "לוי", "Klein", "Þórsdóttir", "Jónsson", "Nguyễn", "Trần", "Adler",
            "Featherstone-Montgomery");
    private static final List<String> WHO = List.of("her nan", "his brother", "the caterer", "the priest", "Mark", "the band", "their neighbour", "the twins",
            "the bridesmaid", "an uncle", "the dog", "the registrar");
    private static final List<String> DID = List.of("wants a chair near", "will not sit beside", "asked twice about", "pays for", "is afraid of", "sings about",
            "forgot", "loves", "can't hear", "brings", "measures", "paints");
    private static final List<String> WHAT = List.of("the long table", "the sparklers", "the limiter", "the door", "the third song", "the ferry", "the marquee",
            "the cake", "the speeches", "the piano", "the barn", "the last hour", "the veil", "the photographs");
    private static final List<String> WHEN = List.of("before nine", "at midnight", "all evening", "since the spring", "when it rains", "on the second day",
            "after the soup", "with the lights off", "in the old hall");
    private static final List<String> PLACES = List.of("The Old Mill", "Kiln Farm", "Withy Barn", "The Boat Shed", "Linden Hall", "The Lido");

    private GeneratedWords() {}

    static String name(GeneratedNotebook.Chance chance) {
        return chance.oneOf(FIRST) + " " + chance.oneOf(LAST);
    }

    static String place(GeneratedNotebook.Chance chance) {
        return chance.oneOf(PLACES);
    }

    static String thing(GeneratedNotebook.Chance chance) {
        return chance.oneOf(WHAT).substring("the ".length());
    }

    /** What somebody of theirs said. */
    static String said(GeneratedNotebook.Chance chance) {
        String sentence = chance.oneOf(WHO) + " " + chance.oneOf(DID) + " " + chance.oneOf(WHAT) + " " + chance.oneOf(WHEN) + ".";
        return "I think " + sentence + (chance.upTo(3) == 0 ? " And " + chance.oneOf(WHO) + " " + chance.oneOf(DID) + " " + chance.oneOf(WHAT) + "." : "");
    }

    /** What we wrote down ourselves. */
    static String note(GeneratedNotebook.Chance chance) {
        return "Spoke about how " + chance.oneOf(WHO) + " " + chance.oneOf(DID) + " " + chance.oneOf(WHAT) + ", " + chance.oneOf(WHEN) + ".";
    }
}
