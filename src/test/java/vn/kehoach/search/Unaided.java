package vn.kehoach.search;

/** What patterns find when nothing is passed over. */
public final class Unaided {
    private Unaided() {}

    public static boolean finds(Search search, String text) {
        return search.pattern().matcher(text).find();
    }
}
