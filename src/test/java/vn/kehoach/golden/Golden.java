package vn.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was made with a file of what is expected.
 *
 * <p>A missing file is written, and the test fails all the same: someone has to read it first.
 * {@code mvn test -Dgolden=update} rewrites the files that differ, and fails too, so that no build
 * can pass by writing what it should have compared.
 */
public final class Golden {
    /** What may be written. */
    enum Writing {
        /** Under CI: there nobody reads what was written. */
        NOTHING,
        MISSING,
        DIFFERING
    }

    private final Writing writing;

    Golden(Writing writing) {
        this.writing = writing;
    }

    /** As asked for on the command line of this run. */
    public static Golden ofThisRun() {
        return of(System.getProperty("golden"), System.getenv("CI"));
    }

    static Golden of(String asked, String ci) {
        boolean update = "update".equals(asked);
        boolean underCi = ci != null && !ci.isEmpty() && !ci.equals("false");
        if (asked != null && !update) {
            throw new IllegalStateException("-Dgolden=update is all there is, not: " + asked);
        }
        if (update && underCi) {
            throw new IllegalStateException("-Dgolden=update is refused where CI is set");
        }
        return new Golden(underCi ? Writing.NOTHING : update ? Writing.DIFFERING : Writing.MISSING);
    }

    /**
     * @param expectation below {@code src/test/resources}, not {@code target}: it may be written
     */
    public void assertMatches(Path expectation, String actual) {
        try {
            if (Files.exists(expectation)) {
                compare(expectation, actual);
            } else {
                writeMissing(expectation, actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(Path expectation, String actual) throws IOException {
        // Git may have checked the file out with the line endings of Windows.
        String expected = Files.readString(expectation).replace("\r\n", "\n");
        if (writing == Writing.DIFFERING && !actual.equals(expected)) {
            Files.writeString(expectation, actual);
            fail("Rewrote %s. Read the difference, then run again without -Dgolden.", expectation);
        }
        assertThat(actual)
                .as("Differs from %s; if rightly so: mvn test -Dgolden=update", expectation)
                .isEqualTo(expected);
    }

    private void writeMissing(Path expectation, String actual) throws IOException {
        switch (writing) {
            case NOTHING -> fail("There is no %s, and under CI none is written.", expectation);
            case MISSING, DIFFERING -> {
                Files.createDirectories(expectation.toAbsolutePath().getParent());
                Files.writeString(expectation, actual);
                fail("Wrote %s, which was missing. Read it, then run again.", expectation);
            }
        }
    }
}
