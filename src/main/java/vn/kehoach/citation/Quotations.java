package vn.kehoach.citation;

/** Which letters stand between quotation marks. */
final class Quotations {
    private final boolean[] quoted;

    Quotations(String letters) {
        quoted = new boolean[letters.length()];
        int curly = 0;
        boolean straight = false;
        for (int i = 0; i < letters.length(); i++) {
            switch (letters.charAt(i)) {
                case '“' -> curly++;
                case '”' -> curly = Math.max(0, curly - 1);
                case '"' -> straight = !straight;
                default -> {}
            }
            quoted[i] = curly > 0 || straight;
        }
    }

    boolean cover(int at) {
        return at < quoted.length && quoted[at];
    }
}
