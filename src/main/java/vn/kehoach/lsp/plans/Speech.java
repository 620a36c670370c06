package vn.kehoach.lsp.plans;

/** What the server itself says, in the language of its user. */
public interface Speech {
    /** The words of a key, with {0}, {1} replaced. */
    String of(String key, Object... values);
}
