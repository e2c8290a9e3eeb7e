package app.earshot.ui.accounts.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.earshot.domain.draft.SheetKey;
import app.earshot.testkit.Talk;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountRegistryTest {

    @TempDir
    Path home;

    private final List<String> told = new ArrayList<>();
    private final AccountRegistry registry = new AccountRegistry();
    private Talk talk;
    private AccountPage page;

    @BeforeEach
    void open() {
        talk = new Talk(home);
        page = talk.page();
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void whatStandsRoundTheTabsIsToldOfEveryAccountAndATabOnlyInFront() {
        registry.part(opened -> told.add("header"));
        registry.tab(AccountTab.HEARD, opened -> told.add("heard"));
        registry.tab(AccountTab.FILES, opened -> told.add("files"));

        registry.open(page, AccountTab.HEARD);
        registry.openTab(page, AccountTab.FILES);

        assertThat(told).containsExactly("heard", "header", "files");
    }

    @Test
    void aVisitComesToThePartThatEnteredIt() {
        UUID goal = new UUID(1, 2);
        Visit.ToGoal visit = new Visit.ToGoal(page.account().id(), goal);
        assertThat(registry.tabOf(visit)).isEmpty();

        registry.visit(Visit.ToGoal.class, AccountTab.BETWEEN_US, (opened, to) -> told.add("goal " + to.goalId()));
        registry.arrive(page, visit);

        assertThat(registry.tabOf(visit)).contains(AccountTab.BETWEEN_US);
        assertThat(told).containsExactly("goal " + goal);
    }

    @Test
    void aSheetIsOpenedAgainByThePartThatHasItAndASheetOfNobodyIsGone() {
        registry.sheet("accounts/person", AccountTab.PEOPLE, (opened, key, gone) -> told.add("person"));

        registry.open(page, SheetKey.of("accounts/person", page.account().id()), () -> told.add("gone"));
        registry.open(page, SheetKey.of("accounts/once-there", page.account().id()), () -> told.add("gone"));

        assertThat(told).containsExactly("person", "gone");
    }

    @Test
    void twoPartsCannotEnterTheSame() {
        registry.sheet("accounts/person", AccountTab.PEOPLE, (opened, key, gone) -> {});
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.sheet("accounts/person", AccountTab.HEARD, (opened, key, gone) -> {}));
    }
}
