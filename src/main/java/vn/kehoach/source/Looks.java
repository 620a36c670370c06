package vn.kehoach.source;

import java.nio.file.Path;
import java.util.List;

/** Hears of each look at the file system, and what was seen. */
public interface Looks {
    /** Of who does not care. */
    Looks UNHEARD =
            new Looks() {
                @Override
                public void content(Look look, LoadedBytes seen) {}

                @Override
                public void presence(Look look, boolean seen) {}

                @Override
                public void files(Look look, List<Path> seen, boolean readable) {}
            };

    void content(Look look, LoadedBytes seen);

    void presence(Look look, boolean seen);

    /**
     * @param readable whether it could be listed; a folder that is missing is empty
     */
    void files(Look look, List<Path> seen, boolean readable);
}
