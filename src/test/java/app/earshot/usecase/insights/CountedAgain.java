package app.earshot.usecase.insights;

import static app.earshot.exchange.json.JsonRead.list;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of enquiries, counted from the file that is taken out, as another program would do it. */
final class CountedAgain {

    private static final Set<String> BOOKED = Set.of("booked", "delivered", "staying-in-touch");
    private static final Set<String> PARTNERS = Set.of("bride", "groom", "partner");

    private final Map<String, Object> notebook;
    private final Map<Object, List<Map<String, Object>>> entries;
    private final List<Map<String, Object>> enquiries;

    CountedAgain(Map<String, Object> notebook) {
        this.notebook = notebook;
        Set<Object> there = list(notebook, "accounts").stream().filter(account -> isEmpty(account.get("removedAt"))).map(it -> it.get("id")).collect(Collectors.toSet());
        enquiries = list(notebook, "enquiries").stream().filter(enquiry -> there.contains(enquiry.get("account"))).toList();
        entries = list(notebook, "entries").stream()
                .filter(entry -> isEmpty(entry.get("removedAt")))
                .sorted(Comparator.comparing((Map<String, Object> entry) -> moment(entry.get("at"))))
                .collect(Collectors.groupingBy(entry -> entry.get("account")));
    }

    int all() {
        return enquiries.size();
    }

    /** By the id of the enquiry: "booked", "lost", "declined" or "open". */
    Map<String, String> outcomes() {
        return enquiries.stream().collect(Collectors.toMap(enquiry -> (String) enquiry.get("id"), CountedAgain::outcome));
    }

    /** Booked and decided, by the words of the source in small letters; of those that nobody known sent. */
    Map<String, List<Integer>> sources() {
        Map<String, List<Integer>> sources = new TreeMap<>();
        enquiries.stream().filter(enquiry -> isEmpty(enquiry.get("referredBy"))).forEach(enquiry -> {
            boolean booked = outcome(enquiry).equals("booked");
            boolean decided = booked || outcome(enquiry).equals("lost");
            sources.merge(
                    String.valueOf(enquiry.get("source")).strip().toLowerCase(), List.of(booked ? 1 : 0, decided ? 1 : 0),
                    (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1)));
        });
        return sources;
    }

    /** By the enquiry, whether each of two partners had been heard when the offer was made; only of couples whose decision is made. */
    Map<String, Boolean> bothHeard() {
        Map<String, Boolean> both = new HashMap<>();
        for (Map<String, Object> enquiry : enquiries) {
            List<Object> partners = list(notebook, "members").stream()
                    .filter(member -> member.get("account").equals(enquiry.get("account")) && isEmpty(member.get("removedAt")))
                    .filter(member -> ((List<?>) member.get("roles")).stream().anyMatch(PARTNERS::contains))
                    .map(member -> member.get("person"))
                    .toList();
            if (partners.size() == 2 && Set.of("booked", "lost").contains(outcome(enquiry))) {
                Instant offered = offered(enquiry);
                both.put((String) enquiry.get("id"), partners.stream().allMatch(partner -> entries.getOrDefault(enquiry.get("account"), List.of()).stream()
                        .flatMap(entry -> list(entry, "heard").stream())
                        .anyMatch(heard -> partner.equals(heard.get("person")) && !moment(heard.get("heardAt")).isAfter(offered))));
            }
        }
        return both;
    }

    /** The rules behind a no, and to how many accounts they were said whose newest enquiry is lost. */
    Map<String, Long> lostByRule() {
        Map<Object, String> outcomes = enquiries.stream().collect(Collectors.toMap(enquiry -> enquiry.get("account"), CountedAgain::outcome, (one, other) -> one));
        Map<String, Set<Object>> said = new TreeMap<>();
        entries.forEach((account, all) -> all.stream().flatMap(entry -> list(entry, "requests").stream())
                .filter(request -> "no".equals(request.get("answer")) && !isEmpty(request.get("rule")))
                .forEach(request -> said.computeIfAbsent(request.get("rule").toString().toLowerCase(), any -> new java.util.HashSet<>()).add(account)));
        Map<String, Long> lost = new TreeMap<>();
        said.forEach((rule, accounts) -> lost.put(rule, accounts.stream().filter(account -> "lost".equals(outcomes.get(account))).count()));
        lost.values().removeIf(count -> count == 0);
        return lost;
    }

    private static Instant offered(Map<String, Object> enquiry) {
        Instant offer = first(enquiry, Set.of("offer-made"));
        Instant booked = offer == null ? first(enquiry, BOOKED) : offer;
        return booked == null ? moment(stages(enquiry).getLast().get("at")) : booked;
    }

    private static Instant first(Map<String, Object> enquiry, Set<String> codes) {
        return stages(enquiry).stream().filter(stage -> codes.contains(stage.get("stage"))).map(stage -> moment(stage.get("at"))).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private static String outcome(Map<String, Object> enquiry) {
        if (stages(enquiry).stream().anyMatch(stage -> BOOKED.contains(stage.get("stage")))) {
            return "booked";
        }
        String last = (String) stages(enquiry).getLast().get("stage");
        return Set.of("lost", "declined").contains(last) ? last : "open";
    }

    private static List<Map<String, Object>> stages(Map<String, Object> enquiry) {
        return list(enquiry, "stages");
    }

    private static Instant moment(Object written) {
        return Instant.parse((String) written);
    }

    private static boolean isEmpty(Object value) {
        return value == null || value.toString().isEmpty();
    }
}
