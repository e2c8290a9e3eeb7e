package app.earshot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "app.earshot", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String DOMAIN = "app.earshot.domain..";
    private static final String LISTENING = "app.earshot.listening..";
    private static final String STORE = "app.earshot.store..";
    private static final String EXCHANGE = "app.earshot.exchange..";
    private static final String PLATFORM = "app.earshot.platform..";
    private static final String PLATFORM_FX = "app.earshot.platform.fx..";
    private static final String USECASE = "app.earshot.usecase..";
    private static final String UI = "app.earshot.ui..";
    private static final String[] ROOT = {"app.earshot", "app.earshot.tour.."};

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN, "java.lang..", "java.util..", "java.time..", "java.text..", "org.jspecify..")
            .because("what is true about a customer must hold without a screen, a database, a file or a clock");

    @ArchTest
    static final ArchRule DOMAIN_HAS_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN, LISTENING)
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.random.RandomGenerator.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .because("today is an argument: advice must come out the same tomorrow for the same facts and the same day");

    @ArchTest
    static final ArchRule LISTENING_KNOWS_ONLY_THE_DOMAIN = classes()
            .that()
            .resideInAPackage(LISTENING)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN, LISTENING, "java..", "org.jspecify..")
            .because("what is worth asking follows from what is true, and from nothing else");

    @ArchTest
    static final ArchRule STORE_SEES_NO_SCREEN = noClasses()
            .that()
            .resideInAPackage(STORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(UI, USECASE, LISTENING, EXCHANGE, "javafx..")
            .allowEmptyShould(true)
            .because("how it is kept must not depend on who asks for it");

    @ArchTest
    static final ArchRule EXCHANGE_KNOWS_FORMATS = noClasses()
            .that()
            .resideInAPackage(EXCHANGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STORE, UI, USECASE, "javafx..")
            .allowEmptyShould(true)
            .because("how others write it has nothing to do with how we keep or show it");

    @ArchTest
    static final ArchRule PLATFORM_IS_AN_EDGE = noClasses()
            .that()
            .resideInAPackage(PLATFORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STORE, UI, USECASE, LISTENING, EXCHANGE)
            .because("the computer does not know what a notebook is for");

    @ArchTest
    static final ArchRule ONLY_PLATFORM_FX_KNOWS_THE_TOOLKIT = noClasses()
            .that()
            .resideInAPackage(PLATFORM)
            .and()
            .resideOutsideOfPackage(PLATFORM_FX)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("what stands in platform runs in tests and without a display");

    @ArchTest
    static final ArchRule VERBS_HAVE_NO_SCREEN_AND_NO_SQL = noClasses()
            .that()
            .resideInAPackage(USECASE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(UI, "javafx..", "org.jdbi..", "java.sql..", "javax.sql..")
            .because("a verb says what a person may do; how it is shown and kept are other rooms");

    @ArchTest
    static final ArchRule SCREENS_SEE_NO_STORE = noClasses()
            .that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STORE, EXCHANGE, "java.sql..", "org.jdbi..", "org.h2..", "org.apache.lucene..")
            .because("a screen asks verbs; it never reaches into the notebook itself");

    @ArchTest
    static final ArchRule MODELS_NEED_NO_TOOLKIT = noClasses()
            .that()
            .resideInAPackage(UI)
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..", "javafx.css..")
            .because("the state of a screen is tested without a window");

    @ArchTest
    static final ArchRule VIEWS_HAVE_NO_THREADS = noClasses()
            .that()
            .resideInAPackage(UI)
            .and()
            .resideOutsideOfPackage("app.earshot.ui.work..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.Thread|java\\.util\\.concurrent\\.(Executor.*|CompletableFuture|Future)")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.concurrent.Task")
            .because("one place hops threads: ui.work");

    @ArchTest
    static final ArchRule NOBODY_SEES_THE_ROOT = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT)
            .because("how it is wired is nobody's business but the root's");

    @ArchTest
    static final ArchRule NO_SECOND_TOOLKIT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed..", "javafx.fxml..", "javafx.scene.web..")
            .because("one toolkit is enough, and the other one's start costs a second");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection|DatagramSocket|http\\..*)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.InetSocketAddress|java\\.nio\\.channels\\.DatagramChannel")
            .because("no network connection is ever opened");

    @ArchTest
    static final ArchRule NO_JAVA_SERIALISATION = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.Object(Input|Output)Stream")
            .because("nothing in a file of ours may bring code along");

    @ArchTest
    static final ArchRule SCREENS_WITHOUT_CIRCLES = slices().matching("app.earshot.ui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("having read one screen, you should not have to read them all");

    @ArchTest
    static final ArchRule ROOMS_WITHOUT_CIRCLES = slices().matching("app.earshot.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two rooms in a circle are one room with a wall in it");

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data|Info|Base)")
            .because("these names say nothing about the question that a class answers");
}
