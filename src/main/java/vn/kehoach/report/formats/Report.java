package vn.kehoach.report.formats;

import java.io.IOException;

/** A way to show diagnostics. */
public interface Report {
    /**
     * What people read says nothing if there is nothing to say; what programs read is then a valid
     * document without entries.
     */
    void write(Findings findings, Appendable output) throws IOException;
}
