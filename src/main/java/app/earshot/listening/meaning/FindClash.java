package app.earshot.listening.meaning;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.HeardItem;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Finds two things that different people said on one topic and that can't both be so: different days, numbers or times, one wants what
 * the other does not, or each wants another of two things. What somebody said later about the same thing takes the place of the earlier.
 */
public final class FindClash {

    private final ZoneId zone;
    private final Predicate<UUID> isTheirs;
    private final BiPredicate<UUID, UUID> isJudged;

    /**
     * @param isTheirs who still belongs to the account
     * @param isJudged two items of which a person has said whether they differ: nothing is left to be found
     */
    public FindClash(ZoneId zone, Predicate<UUID> isTheirs, BiPredicate<UUID, UUID> isJudged) {
        this.zone = zone;
        this.isTheirs = isTheirs;
        this.isJudged = isJudged;
    }

    private record Said(HeardItem item, UUID person, List<Claim> claims) {}

    /** The newest clash on a topic among items that still stand, which come newest first. */
    public Optional<Clash> on(Topic topic, List<HeardItem> items) {
        List<HeardItem> accountStage = items.stream()
                .filter(item -> topic.code().equals(item.topic()) && item.replacedBy() == null)
                .filter(item -> item.personId() != null && isTheirs.test(item.personId()))
                .toList();
        if (accountStage.stream().map(HeardItem::personId).distinct().count() < 2) {
            return Optional.empty();
        }
        List<Said> said = accountStage.stream().map(item -> said(item, topic)).toList();
        Duration holds = Duration.ofDays(topic.staleAfterDays());
        for (int newer = 0; newer < said.size(); newer++) {
            for (int older = newer + 1; older < said.size(); older++) {
                Said later = said.get(newer);
                Said earlier = said.get(older);
                boolean stillHeld = Duration.between(earlier.item().heardAt(), later.item().heardAt()).compareTo(holds) <= 0;
                boolean open = stillHeld && !isJudged.test(earlier.item().id(), later.item().id());
                if (open && !later.person().equals(earlier.person()) && clash(later, earlier, said)) {
                    return Optional.of(Clash.found(earlier.item(), later.item(), topic));
                }
            }
        }
        return Optional.empty();
    }

    private Said said(HeardItem item, Topic topic) {
        var day = item.heardAt().atZone(zone).toLocalDate();
        return new Said(item, Objects.requireNonNull(item.personId()), ReadClaims.in(item.words(), topic.code(), day));
    }

    private static boolean clash(Said one, Said other, List<Said> all) {
        return standing(one, all).stream()
                .anyMatch(claim -> standing(other, all).stream().anyMatch(claim::excludes));
    }

    /** The claims of an item about which the same person said nothing newer. */
    private static List<Claim> standing(Said said, List<Said> newestFirst) {
        List<Claim> accountStage = new ArrayList<>(said.claims());
        newestFirst.stream()
                .takeWhile(newer -> newer != said)
                .filter(newer -> newer.person().equals(said.person()))
                .forEach(newer -> accountStage.removeIf(claim -> newer.claims().stream().anyMatch(claim::isLike)));
        return accountStage;
    }
}
