package vn.kehoach.incremental;

import vn.kehoach.source.LoadedBytes;
import vn.kehoach.source.Look;
import vn.kehoach.source.Looks;

import java.nio.file.Path;
import java.util.List;

/** Makes a line of each answer of the file system: equal answers, equal lines. */
interface Answers extends Looks {
    void answered(Look look, String answer);

    @Override
    default void content(Look look, LoadedBytes seen) {
        answered(look, of(seen));
    }

    static String of(LoadedBytes seen) {
        return switch (seen) {
            case LoadedBytes.Content content -> Sha256.of(content.bytes());
            case LoadedBytes.None(var why) -> why.getClass().getSimpleName();
        };
    }

    @Override
    default void presence(Look look, boolean seen) {
        answered(look, Boolean.toString(seen));
    }

    @Override
    default void files(Look look, List<Path> seen, boolean readable) {
        StringBuilder names = new StringBuilder();
        for (Path file : seen) {
            names.append(file.getFileName()).append('\0');
        }
        answered(look, readable ? Sha256.of(names.toString()) : "unreadable");
    }
}
