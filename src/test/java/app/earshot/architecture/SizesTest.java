package app.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.classfile.attribute.LineNumberTableAttribute;
import java.lang.classfile.Attributes;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measured on the compiled classes, which know where a method begins and ends and how many things it is given. */
class SizesTest {

    private static final int ALARM = 300;
    private static final int VIEW_ALARM = 400;
    private static final int PLEASANT = 180;
    private static final int METHOD = 40;
    private static final int ARGUMENTS = 6;

    @Test
    void filesAreShort() {
        List<Sources.Source> files = new ArrayList<>(Sources.under(Sources.MAIN, ".java"));
        files.addAll(Sources.under(Sources.TESTS, ".java"));
        assertThat(files.stream()
                        .filter(file -> file.lines().size() > (file.name().endsWith("View.java") ? VIEW_ALARM : ALARM))
                        .map(file -> file.path() + ": " + file.lines().size()))
                .as("files that are too long")
                .isEmpty();
        long pleasant = files.stream().filter(file -> file.lines().size() < PLEASANT).count();
        assertThat(pleasant * 10).as("nine files in ten are under 180 lines").isGreaterThanOrEqualTo(files.size() * 9L);
    }

    @Test
    void methodsAreShortAndAreGivenLittle() throws IOException {
        List<String> tooMuch = new ArrayList<>();
        try (Stream<Path> classes = Files.walk(Path.of("target/classes/app/earshot"))) {
            for (Path file : classes.filter(it -> it.toString().endsWith(".class")).toList()) {
                ClassModel type = ClassFile.of().parse(file);
                type.methods().stream().filter(method -> !isMade(method)).forEach(method -> check(type, method, tooMuch));
            }
        }
        assertThat(tooMuch).isEmpty();
    }

    private static void check(ClassModel type, MethodModel method, List<String> tooMuch) {
        String name = type.thisClass().asInternalName() + "." + method.methodName().stringValue();
        List<Integer> lines = lines(method);
        if (!lines.isEmpty()) {
            int first = lines.getFirst();
            int length = lines.stream().mapToInt(line -> line).max().orElse(first) - first + 2;
            if (length > METHOD) {
                tooMuch.add(name + " has " + length + " lines");
            }
        }
        boolean ofRecord = type.superclass().map(it -> it.asInternalName().equals("java/lang/Record")).orElse(false);
        int arguments = method.methodTypeSymbol().parameterCount();
        if (!ofRecord && !isOfEnum(type) && arguments > ARGUMENTS) {
            tooMuch.add(name + " has " + arguments + " arguments");
        }
    }

    private static List<Integer> lines(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.findAttribute(Attributes.lineNumberTable()).stream())
                .map(LineNumberTableAttribute::lineNumbers)
                .flatMap(List::stream)
                .map(LineNumberInfo::lineNumber)
                .toList();
    }

    private static boolean isOfEnum(ClassModel type) {
        return type.flags().has(AccessFlag.ENUM);
    }

    /** Made by the compiler: bodies of lambdas are counted with the method they stand in. */
    private static boolean isMade(MethodModel method) {
        return method.flags().has(AccessFlag.SYNTHETIC) || method.methodName().equalsString("<clinit>");
    }

    @Test
    void everyRoomSaysItsQuestion() throws IOException {
        List<Path> silent = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(Sources.MAIN)) {
            for (Path folder : folders.filter(Files::isDirectory).filter(SizesTest::hasClasses).toList()) {
                Path words = folder.resolve("package-info.java");
                boolean asks = Files.exists(words)
                        && Files.readString(words).contains("?")
                        && Files.readString(words).contains("NullMarked");
                if (!asks) {
                    silent.add(folder);
                }
            }
        }
        assertThat(silent).as("packages without a question").isEmpty();
    }

    private static boolean hasClasses(Path folder) {
        String[] names = folder.toFile().list((directory, name) -> name.endsWith(".java"));
        return names != null && IntStream.range(0, names.length).anyMatch(i -> !names[i].equals("package-info.java"));
    }
}
