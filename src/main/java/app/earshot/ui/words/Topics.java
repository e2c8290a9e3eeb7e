package app.earshot.ui.words;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What words on one account can be about.
 *
 * @param offered those to choose from, in their order
 * @param names what each is called by its code, also those that are not offered any more
 */
public record Topics(List<Topic> offered, Map<String, Sentence> names) {

    public static final Topics NONE = new Topics(List.of(), Map.of());

    public Topics {
        offered = List.copyOf(offered);
        names = Map.copyOf(names);
    }

    public static Topics of(AccountPage page) {
        return of(page.catalogue(), page.enquiry() == null ? Occasion.WEDDING : page.enquiry().occasion());
    }

    public static Topics of(Catalogue catalogue, Occasion occasion) {
        return new Topics(
                catalogue.topics(occasion),
                catalogue.all().stream()
                        .collect(Collectors.toMap(CatalogueTopic::code, topic -> topic.topic().name())));
    }

    /** What a topic is called, or the text of the other key where there is none. */
    public String name(@Nullable String code, String otherwise, Messages messages) {
        Sentence name = code == null ? null : names.get(code);
        return name == null ? messages.text(otherwise) : messages.text(name);
    }
}
