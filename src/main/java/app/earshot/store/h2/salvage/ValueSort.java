package app.earshot.store.h2.salvage;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;

/** The sorts of values that tables of ours have, by the byte with which the engine begins each. */
enum ValueSort {
    UUID(20),
    TEXT(13) {
        @Override
        boolean begins(int tag) {
            return super.begins(tag) || tag >= SHORT_TEXT && tag < SHORT_TEXT + SHORT_TEXTS;
        }

        /** A text says how many signs it has, each of which takes a byte at least. */
        @Override
        boolean fits(ByteBuffer after, int tag) {
            int signs = tag >= SHORT_TEXT ? tag - SHORT_TEXT : DataUtils.readVarInt(after);
            return signs >= 0 && signs <= after.remaining();
        }
    },
    INTEGER(4) {
        @Override
        boolean begins(int tag) {
            return super.begins(tag) || tag == NEGATIVE_INTEGER || tag >= SMALL_INTEGER && tag < SMALL_INTEGER + SMALL_INTEGERS;
        }
    },
    BIGINT(5) {
        @Override
        boolean begins(int tag) {
            return super.begins(tag) || tag == NEGATIVE_BIGINT || tag >= SMALL_BIGINT && tag < SMALL_BIGINT + SMALL_BIGINTS;
        }
    },
    BOOLEAN(64) {
        @Override
        boolean begins(int tag) {
            return super.begins(tag) || tag == TRUE;
        }
    },
    DATE(10),
    TIME(9),
    MOMENT(135);

    private static final int EMPTY = 0;
    private static final int SHORT_TEXT = 68;
    private static final int SHORT_TEXTS = 32;
    private static final int NEGATIVE_INTEGER = 66;
    private static final int SMALL_INTEGER = 32;
    private static final int SMALL_INTEGERS = 16;
    private static final int NEGATIVE_BIGINT = 67;
    private static final int SMALL_BIGINT = 48;
    private static final int SMALL_BIGINTS = 8;
    private static final int TRUE = 65;
    private static final int UNSIGNED = 0xff;

    private final int tag;

    ValueSort(int tag) {
        this.tag = tag;
    }

    /** The sort of a column, as the catalogue calls it. */
    static ValueSort of(String type) {
        return switch (type) {
            case "CHARACTER VARYING" -> TEXT;
            case "TIMESTAMP WITH TIME ZONE" -> MOMENT;
            default -> valueOf(type);
        };
    }

    /** Whether a value of this sort, or none where that may be, stands next. */
    boolean isNext(ByteBuffer bytes, boolean mayBeEmpty) {
        ByteBuffer ahead = bytes.duplicate();
        int next = ahead.get() & UNSIGNED;
        return next == EMPTY ? mayBeEmpty : begins(next) && fits(ahead, next);
    }

    boolean begins(int next) {
        return next == tag;
    }

    boolean fits(ByteBuffer after, int next) {
        return true;
    }
}
