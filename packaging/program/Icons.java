import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The program's icon as each system wants it: all hold the same pictures, drawn from {@code assets/icons}. */
final class Icons {

    /** In pixels. */
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private static final int LARGEST = 512;
    /** Windows writes 256 as 0, and takes no larger one. */
    private static final int LARGEST_IN_ICO = 256;
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;
    /** Apple's four letters for a PNG of that size. */
    private static final Map<Integer, String> ICNS = new TreeMap<>(Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));

    private final Tree tree;

    Icons(Tree tree) {
        this.tree = tree;
    }

    Path png(int size) {
        return tree.icons().resolve("earshot-" + size + ".png");
    }

    Path forThisSystem() throws IOException {
        return switch (Target.here()) {
            case LINUX -> png(LARGEST);
            case WINDOWS -> Files.write(tree.work().resolve("earshot.ico"), ico());
            case MACOS -> Files.write(tree.work().resolve("earshot.icns"), icns());
        };
    }

    private byte[] ico() throws IOException {
        List<Integer> sizes = SIZES.stream().filter(size -> size <= LARGEST_IN_ICO).toList();
        ByteBuffer head = ByteBuffer.allocate(ICO_HEAD + ICO_ENTRY * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : sizes) {
            byte[] picture = Files.readAllBytes(png(size));
            byte side = (byte) (size % LARGEST_IN_ICO);
            head.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            head.putInt(picture.length).putInt(head.capacity() + pictures.size());
            pictures.write(picture);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head.array());
        pictures.writeTo(whole);
        return whole.toByteArray();
    }

    private byte[] icns() throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(entries);
        for (Map.Entry<Integer, String> each : ICNS.entrySet()) {
            byte[] picture = Files.readAllBytes(png(each.getKey()));
            out.write(each.getValue().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(whole);
        head.write("icns".getBytes(StandardCharsets.US_ASCII));
        head.writeInt(entries.size() + 8);
        entries.writeTo(whole);
        return whole.toByteArray();
    }
}
