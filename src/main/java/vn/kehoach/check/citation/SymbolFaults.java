package vn.kehoach.check.citation;

import vn.kehoach.citation.Symbol;
import vn.kehoach.citation.Symbol.Malformed;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Span;

import java.util.Optional;

/** What is wrong with a số, ký hiệu alone. */
final class SymbolFaults {
    private SymbolFaults() {}

    static Optional<Diagnostic> of(Symbol symbol, Span place) {
        return switch (symbol) {
            case Symbol.Sound sound -> Optional.empty();
            case Malformed malformed -> Optional.of(fault(malformed, place));
        };
    }

    private static Diagnostic fault(Malformed symbol, Span place) {
        Diagnostic fault = Diagnostic.of(problem(symbol), place);
        boolean unheard =
                switch (symbol.slip()) {
                    case UNKNOWN_KIND, NO_KIND -> true;
                    case SPACES,
                            SEPARATORS,
                            NO_SEPARATOR,
                            LETTERS,
                            PARTY_BODY,
                            STATE_BODY,
                            TERM,
                            KIND_OF_BODY,
                            YEAR_MISSING,
                            YEAR_NEEDLESS ->
                            false;
                };
        // Odd symbols do exist: 01/HNVB-VPCP is one that an office has really given.
        return unheard ? fault.as(Severity.WARNING) : fault;
    }

    private static Problem problem(Malformed symbol) {
        String written = symbol.written();
        return switch (symbol.slip()) {
            case SPACES, SEPARATORS, NO_SEPARATOR, NO_KIND, UNKNOWN_KIND ->
                    new MalformedSymbol(written, symbol.slip(), symbol.right());
            case LETTERS -> new SymbolLetters(written, symbol.right());
            case PARTY_BODY, STATE_BODY, TERM, KIND_OF_BODY ->
                    new SymbolOfOtherBody(written, symbol.slip(), symbol.right());
            case YEAR_MISSING, YEAR_NEEDLESS -> new SymbolYear(written, symbol.slip());
        };
    }
}
