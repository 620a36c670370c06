package vn.kehoach.compiler;

/** Why a file of licensed fonts cannot be used. */
public enum FontDefect {
    UNREADABLE,
    EMBEDDING_FORBIDDEN,
    OTHER_STYLE,
    OTHER_FAMILY
}
