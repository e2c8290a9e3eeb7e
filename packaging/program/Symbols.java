import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Takes from native programs and libraries what only somebody who debugs those would read. Done on Linux, where Debian asks for it. */
final class Symbols {

    /** How every native program and library begins there. */
    private static final byte[] ELF = {0x7f, 'E', 'L', 'F'};

    private Symbols() {}

    static void strip(Path image) throws IOException {
        for (Path each : Folders.everything(image)) {
            if (Files.isRegularFile(each) && isNative(each)) {
                Commands.run(image, List.of("strip", "--strip-unneeded", each.toString()));
            }
        }
    }

    private static boolean isNative(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ELF.length), ELF);
        }
    }
}
