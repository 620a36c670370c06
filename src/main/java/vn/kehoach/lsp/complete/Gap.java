package vn.kehoach.lsp.complete;

/**
 * What stands around a caret and is to be replaced by what is chosen.
 *
 * @param from offset of its first letter
 * @param typed its letters before the caret
 * @param to offset behind its last letter, behind the caret too
 */
record Gap(int from, String typed, int to) {
    static Gap of(String text, int from, int caret) {
        int to = caret;
        while (to < text.length() && isOfAnId(text.charAt(to))) {
            to++;
        }
        return new Gap(from, text.substring(from, caret), to);
    }

    private static boolean isOfAnId(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
}
