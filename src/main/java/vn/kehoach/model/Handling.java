package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/** How those who get the document have to treat it, as marks on its first page say. */
public record Handling(
        @Nullable Secrecy secrecy, @Nullable Urgency urgency, @Nullable Circulation circulation) {}
