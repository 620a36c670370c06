package vn.kehoach.citation;

import org.jspecify.annotations.Nullable;

/** A law cited by name: {@code Luật Thủ đô số 39/2024/QH15 ngày 28/6/2024}. */
public record Law(Piece name, @Nullable Piece code, @Nullable CitedDay day) {}
