package app.earshot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The walls between the rooms: who may know whom, and why. */
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
    private static final String TOUR = "app.earshot.tour..";
    private static final String ROOT = "app.earshot";

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .and()
            .doNotHaveFullyQualifiedName("app.earshot.domain.text.words.WordTable")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN, "java.lang..", "java.util..", "java.time..", "java.text..", "org.jspecify..")
            .because("what is true about a customer must hold without a screen, a database, a file or a clock");

    @ArchTest
    static final ArchRule ONE_CLASS_OF_THE_DOMAIN_READS_ITS_TABLES = classes()
            .that()
            .haveFullyQualifiedName("app.earshot.domain.text.words.WordTable")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN, "java.lang..", "java.util..", "java.io..", "java.nio.charset..", "org.jspecify..")
            .because("what is known of a language is a table that is packed with the program, and no file of anybody's");

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
            .because("how it is kept must not depend on who asks for it");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_SEES_HOW_IT_KEEPS = noClasses()
            .that()
            .resideOutsideOfPackage(STORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "app.earshot.store.engine..", "app.earshot.store.h2..", "app.earshot.store.opening..", "app.earshot.store.row..",
                    "app.earshot.store.folder..")
            .because("an engine, a column and a path can change only where nobody else knows them");

    @ArchTest
    static final ArchRule ONLY_ONE_ROOM_KNOWS_H2 = noClasses()
            .that()
            .resideOutsideOfPackage("app.earshot.store.h2..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.h2..", "org.flywaydb..")
            .because("a second engine needs a place to stand, and nobody else should notice it");

    @ArchTest
    static final ArchRule ONE_CLASS_CHOOSES_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("app.earshot.store.h2..")
            .and()
            .doNotHaveFullyQualifiedName("app.earshot.store.opening.StandardEngine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.earshot.store.h2..")
            .because("who opens, mends and reads a notebook must not notice which engine keeps it");

    @ArchTest
    static final ArchRule THE_ENGINES_CONTRACT_KNOWS_NO_ENGINE_AND_NO_FOLDER = classes()
            .that()
            .resideInAPackage("app.earshot.store.engine..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("app.earshot.store.engine..", "app.earshot.store.failure..", "java..", "org.jspecify..")
            .because("a second engine fulfils it with nothing of the first");

    @ArchTest
    static final ArchRule EXCHANGE_KNOWS_FORMATS = noClasses()
            .that()
            .resideInAPackage(EXCHANGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STORE, UI, USECASE, LISTENING, PLATFORM, "javafx..")
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
            .resideInAnyPackage(UI, "javafx..", "java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb..", "org.apache.lucene..")
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
    static final ArchRule NOBODY_SEES_THE_ROOT = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT)
            .because("how it is wired is nobody's business but the root's");

    @ArchTest
    static final ArchRule ONLY_THE_ROOT_SEES_THE_TOUR = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, TOUR)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(TOUR)
            .because("whoever draws the screens sees them, and they don't see who draws");

    @ArchTest
    static final ArchRule NO_SCREEN_KNOWS_THE_WINDOW = noClasses()
            .that()
            .resideInAPackage(UI)
            .and()
            .resideOutsideOfPackage("app.earshot.ui.window")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.earshot.ui.window")
            .because("the window puts the screens together, and each is used without it in its tests");

    @ArchTest
    static final ArchRule ROOMS_WITHOUT_CIRCLES = slices().matching("app.earshot.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two rooms in a circle are one room with a wall in it");

    /** Every package for itself, the root among them, which a pattern of slices leaves out. */
    @ArchTest
    static final ArchRule NO_TWO_PACKAGES_IN_A_CIRCLE = slices().assignedFrom(new EachPackage())
            .should()
            .beFreeOfCycles()
            .because("having read one room, you should not have to read its neighbours");

    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.startsWith(ROOT) ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "every package";
        }
    }
}
