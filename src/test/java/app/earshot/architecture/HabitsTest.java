package app.earshot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.WritableValue;

/** What holds in a room, or in all of them, whoever its neighbours are. */
@AnalyzeClasses(packages = "app.earshot", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    private static final String UI = "app.earshot.ui..";

    @ArchTest
    static final ArchRule THINKING_HAS_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage("app.earshot.domain..", "app.earshot.listening..")
            .should()
            .callMethodWhere(calls("java.time", "now|system.*"))
            .orShould()
            .callMethodWhere(calls("java.", "currentTimeMillis|nanoTime|random|randomUUID"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.random.RandomGenerator.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .because("today is an argument: advice must come out the same tomorrow for the same facts and the same day");

    @ArchTest
    static final ArchRule TIME_IS_ASKED_OF_A_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("app.earshot")
            .should()
            .callMethodWhere(asksThisComputer())
            .because("a test, and the tour, give the program a day that never passes");

    @ArchTest
    static final ArchRule MODELS_NEED_NO_TOOLKIT = noClasses()
            .that()
            .resideInAPackage(UI)
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("javafx..").and(not(resideInAnyPackage("javafx.beans..", "javafx.collections.."))))
            .because("the state of a screen is tested without a window");

    @ArchTest
    static final ArchRule SCREENS_COME_IN_THREES = classes()
            .that()
            .resideInAPackage(UI)
            .and()
            .haveSimpleNameEndingWith("View")
            .should(haveItsModelAndItsActionsBesideIt())
            .because("having read one screen, you have read them all");

    @ArchTest
    static final ArchRule ACTIONS_ARE_GIVEN_THEIR_MODEL_FIRST = constructors()
            .that()
            .areDeclaredInClassesThat(resideInAPackage(UI).and(simpleNameEndingWith("Actions")))
            .should(begin(actions -> having("Model", actions), Set.of("Tools", "Frame")))
            .because("with one order of what is given, nobody has to look it up");

    @ArchTest
    static final ArchRule VIEWS_ARE_GIVEN_THEIR_MODEL_AND_THEIR_ACTIONS_FIRST = constructors()
            .that()
            .areDeclaredInClassesThat(resideInAPackage(UI).and(simpleNameEndingWith("View")))
            .should(begin(
                    view -> Stream.concat(having("Model", view).stream(), having("Actions", view).stream()).toList(),
                    Set.of("Frame")))
            .because("with one order of what is given, nobody has to look it up");

    /** The frame round all screens is left out: its actions are among the tools that every other screen is given. */
    @ArchTest
    static final ArchRule SCREENS_ARE_PUT_TOGETHER_IN_ONE_WAY = classes()
            .that()
            .resideInAPackage(UI)
            .and()
            .haveSimpleNameEndingWith("View")
            .and()
            .doNotHaveSimpleName("ShellView")
            .should(bePutTogetherByThemselves())
            .because("whoever needs a screen asks for it, and need not know of what it is made");

    @ArchTest
    static final ArchRule ONLY_ACTIONS_WRITE_A_MODEL = classes()
            .that()
            .resideInAPackage(UI)
            .and(readAModel())
            .should(leaveWritingToActions())
            .because("what a screen says changes in one place: typed text comes to the actions by ui.parts.field.TypedText");

    @ArchTest
    static final ArchRule VIEWS_HAVE_NO_THREADS = noClasses()
            .that()
            .resideInAPackage(UI)
            .and()
            .resideOutsideOfPackage("app.earshot.ui.work..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.Thread|java\\.util\\.(Timer|concurrent\\.(Executor.*|CompletableFuture|Future))")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("javafx.concurrent..")
            .because("one place hops threads: ui.work");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("what changes belongs to one window or one notebook, and goes with it");

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
            .haveNameMatching("java\\.net\\.(.*Socket|.*URLConnection|Inet.*|http\\..*)|javax\\.net\\..*")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\.(Datagram|Asynchronous.*Socket).*")
            .orShould()
            .callMethodWhere(calls("java.net.URL", "openStream|openConnection|getContent"))
            .because("no network connection is ever opened");

    @ArchTest
    static final ArchRule SOCKETS_OF_THIS_COMPUTER_ONLY = noClasses()
            .that()
            .doNotHaveSimpleName("SingleInstance")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\.(Server)?SocketChannel")
            .because("a second start finds the first through a socket in a folder, and nothing else needs one");

    @ArchTest
    static final ArchRule NO_JAVA_SERIALISATION = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.Object(Input|Output)Stream")
            .because("nothing in a file of ours may bring code along");

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data|Info|Base)")
            .because("these names say nothing about the question that a class answers");

    private static DescribedPredicate<JavaMethodCall> calls(String ownerBegins, String names) {
        return describe("calls " + ownerBegins + "…." + names, call ->
                call.getTargetOwner().getName().startsWith(ownerBegins) && call.getName().matches(names));
    }

    private static DescribedPredicate<JavaMethodCall> asksThisComputer() {
        return describe("asks this computer what time it is", call -> calls("java.time", "now").test(call)
                && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static ArchCondition<JavaClass> bePutTogetherByThemselves() {
        return new ArchCondition<>("have a static method of(Tools or Frame, ...), and nobody else who makes them") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                boolean hasOne = view.getMethods().stream()
                        .filter(method -> method.getName().equals("of") && method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> method.getRawReturnType().equals(view))
                        .flatMap(method -> method.getRawParameterTypes().stream().limit(1))
                        .anyMatch(first -> Set.of("Tools", "Frame").contains(first.getSimpleName()));
                if (!hasOne) {
                    events.add(SimpleConditionEvent.violated(view, view.getName() + " is not put together by itself"));
                }
                view.getConstructors().stream()
                        .flatMap(made -> made.getAccessesToSelf().stream())
                        .filter(made -> !made.getOriginOwner().equals(view))
                        .forEach(made -> events.add(SimpleConditionEvent.violated(view, made.getDescription())));
            }
        };
    }

    private static boolean isModel(JavaClass one) {
        return one.getPackageName().startsWith("app.earshot.ui") && one.getSimpleName().endsWith("Model");
    }

    private static boolean isOfActions(JavaClass one) {
        JavaClass top = one.getEnclosingClass().orElse(one);
        return top.getSimpleName().endsWith("Actions") || isModel(top);
    }

    /** Everything but models and actions that has to do with a model. */
    private static DescribedPredicate<JavaClass> readAModel() {
        return describe("see a model and are no actions", one -> !isOfActions(one)
                && one.getCodeUnitAccessesFromSelf().stream().anyMatch(access -> isModel(access.getTargetOwner())));
    }

    private static ArchCondition<JavaClass> leaveWritingToActions() {
        return new ArchCondition<>("leave writing to actions") {
            @Override
            public void check(JavaClass reader, ConditionEvents events) {
                reader.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> setsAValue(access) || changesAModel(access))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(reader, access.getDescription())));
            }
        };
    }

    private static boolean setsAValue(JavaCodeUnitAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(WritableValue.class)
                && access.getName().matches("set|setValue|bindBidirectional");
    }

    private static boolean changesAModel(JavaCodeUnitAccess<?> access) {
        return isModel(access.getTargetOwner())
                && !access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && access.getTarget().getRawReturnType().isEquivalentTo(void.class);
    }

    /** The other class of the same screen, if there is one beside it: a few actions stand for themselves. */
    private static List<String> having(String ending, JavaClass one) {
        String other = one.getSimpleName().replaceAll("(View|Actions)$", "") + ending;
        return one.getPackage().containsClassWithSimpleName(other) ? List.of(other) : List.of();
    }

    private static ArchCondition<JavaConstructor> begin(Function<JavaClass, List<String>> own, Set<String> then) {
        return new ArchCondition<>("begin with their own, and go on with one of " + then) {
            @Override
            public void check(JavaConstructor made, ConditionEvents events) {
                List<String> given = made.getRawParameterTypes().stream().map(JavaClass::getSimpleName).toList();
                List<String> first = own.apply(made.getOwner());
                boolean inOrder = given.size() > first.size()
                        && given.subList(0, first.size()).equals(first)
                        && then.contains(given.get(first.size()));
                if (!inOrder) {
                    events.add(SimpleConditionEvent.violated(made, made.getOwner().getName() + " is given " + given));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveItsModelAndItsActionsBesideIt() {
        return new ArchCondition<>("have its model and its actions beside it") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                String screen = view.getSimpleName().replaceAll("View$", "");
                for (String other : new String[] {screen + "Model", screen + "Actions"}) {
                    if (!view.getPackage().containsClassWithSimpleName(other)) {
                        events.add(SimpleConditionEvent.violated(view, view.getName() + " has no " + other));
                    }
                }
            }
        };
    }
}
