package vn.kehoach.policy;

import java.util.BitSet;

/**
 * A pattern of paths: {@code *} and {@code ?} stand within a name, {@code **} for anything.
 *
 * <p>All readings are followed at once: whoever writes many stars must not make it slow.
 */
record Glob(String pattern) {
    static Glob of(String written) {
        return new Glob(
                written.endsWith("/") ? written.substring(0, written.length() - 1) : written);
    }

    boolean matches(String path) {
        BitSet reached = new BitSet(pattern.length() + 1);
        reach(0, reached);
        for (int i = 0; i < path.length() && !reached.isEmpty(); i++) {
            reached = after(path.charAt(i), reached);
        }
        return reached.get(pattern.length());
    }

    /** A star may stand for nothing: what follows it is reached as well. */
    private void reach(int from, BitSet reached) {
        int at = from;
        reached.set(at);
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at += stars(at);
            reached.set(at);
        }
    }

    private BitSet after(char c, BitSet before) {
        BitSet reached = new BitSet(pattern.length() + 1);
        for (int at = before.nextSetBit(0); at >= 0; at = before.nextSetBit(at + 1)) {
            if (at == pattern.length()) {
                continue;
            }
            switch (pattern.charAt(at)) {
                case '*' -> {
                    if (c != '/' || stars(at) == 2) {
                        reach(at, reached);
                    }
                }
                case '?' -> {
                    if (c != '/') {
                        reach(at + 1, reached);
                    }
                }
                default -> {
                    if (pattern.charAt(at) == c) {
                        reach(at + 1, reached);
                    }
                }
            }
        }
        return reached;
    }

    private int stars(int at) {
        return pattern.startsWith("**", at) ? 2 : 1;
    }
}
