package app.easeback.storage.backup;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/// What can happen to the file of a database. The same seed does the same.
enum Damage {
    /// A few bits are others, anywhere: nothing in SQLite's file would tell, where it is a number that was recorded.
    BITS {
        @Override
        byte[] of(byte[] file, Random random) {
            for (int i = random.nextInt(20); i >= 0; i--) {
                flip(file, random.nextInt(file.length), random);
            }
            return file;
        }
    },
    /// The end is gone.
    CUT {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    /// Pages are empty, as after a write that the disk forgot.
    EMPTY_PAGES {
        @Override
        byte[] of(byte[] file, Random random) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                int page = page(file, random);
                Arrays.fill(file, page, page + PAGE, (byte) 0);
            }
            return file;
        }
    },
    /// Pages hold what was never in them.
    WILD_PAGES {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] wild = new byte[PAGE];
            random.nextBytes(wild);
            ByteBuffer.wrap(file).put(page(file, random), wild);
            return file;
        }
    },
    /// Two pages stand in each other's place.
    SWAPPED_PAGES {
        @Override
        byte[] of(byte[] file, Random random) {
            int one = page(file, random);
            int other = page(file, random);
            byte[] kept = Arrays.copyOfRange(file, one, one + PAGE);
            ByteBuffer.wrap(file).put(one, file, other, PAGE).put(other, kept);
            return file;
        }
    },
    /// A page stands there twice.
    DOUBLED_PAGE {
        @Override
        byte[] of(byte[] file, Random random) {
            int at = page(file, random);
            byte[] page = Arrays.copyOfRange(file, at, at + PAGE);
            ByteBuffer.wrap(file).put(page(file, random), page);
            return file;
        }
    },
    /// The first bytes of a page, which say what is where in it, are others.
    PAGE_START {
        @Override
        byte[] of(byte[] file, Random random) {
            int page = page(file, random);
            for (int i = random.nextInt(4); i >= 0; i--) {
                flip(file, page + random.nextInt(24), random);
            }
            return file;
        }
    },
    /// The first bytes of the file are others.
    HEADER {
        @Override
        byte[] of(byte[] file, Random random) {
            for (int i = random.nextInt(8); i >= 0; i--) {
                file[random.nextInt(100)] = (byte) random.nextInt(256);
            }
            return file;
        }
    },
    /// Something else stands at the end.
    GARBAGE {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] garbage = new byte[1 + random.nextInt(3 * PAGE)];
            random.nextBytes(garbage);
            byte[] longer = Arrays.copyOf(file, file.length + garbage.length);
            ByteBuffer.wrap(longer).put(file.length, garbage);
            return longer;
        }
    };

    static final int PAGE = 4096;

    /// @param file whole pages, at least one; may be changed
    abstract byte[] of(byte[] file, Random random);

    private static int page(byte[] file, Random random) {
        return PAGE * random.nextInt(Math.max(1, file.length / PAGE));
    }

    private static void flip(byte[] file, int at, Random random) {
        file[Math.min(at, file.length - 1)] ^= (byte) (1 << random.nextInt(8));
    }
}
