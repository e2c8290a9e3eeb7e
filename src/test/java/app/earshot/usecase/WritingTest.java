package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Member;
import app.earshot.store.Notebook;
import app.earshot.testkit.Desk;
import app.earshot.testkit.FixedClock;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {

    @TempDir
    Path home;

    @Test
    void anEngineThatHasClosedTheFileIsToldInASentenceAndOpenedAnew() throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, FixedClock.NOW)) {
            Writing writing = new Writing(notebook, new Changes(), FixedClock.clock(), UUID::randomUUID);
            try (Connection keeper = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("notebook"), "KEEPER", "");
                    Statement statement = keeper.createStatement()) {
                statement.execute("shutdown immediately");
            }
            Refused reading = catchThrowableOfType(Refused.class, () -> writing.read(session -> session.accounts().find(UUID.randomUUID())));
            assertThat(reading.refusal().sentence().key()).isEqualTo("refused.notebook-closed");
            assertThat(reading.refusal().passing()).as("may be tried again").isTrue();
            writing.keepQuietly(session -> session.settings().put("again", "open"));
            assertThat(writing.<Optional<String>>read(session -> session.settings().get("again"))).contains("open");
        }
    }

    @Test
    void aNulInAContactIsNoReasonToLoseThePerson() {
        try (Desk desk = new Desk()) {
            NewPerson ana = new NewPerson("Ana", Set.of(), List.of(new ContactPoint(ContactKind.EMAIL, "ana\0@example.com")), "");
            UUID account = new BeginEnquiry(desk.writing)
                    .run(new NewEnquiry("", AccountKind.COUPLE, List.of(ana), null, List.of(), "", "", "", "", null));
            assertThat(desk.writing.<List<Member>>read(session -> session.people().members(account)))
                    .singleElement()
                    .satisfies(it -> assertThat(it.person().contacts().getFirst().text()).isEqualTo("ana @example.com"));
        }
    }
}
