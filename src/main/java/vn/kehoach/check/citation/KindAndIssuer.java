package vn.kehoach.check.citation;

import vn.kehoach.citation.Issuer;
import vn.kehoach.citation.KindNames;
import vn.kehoach.citation.Piece;
import vn.kehoach.citation.Symbol;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Instrument;
import vn.kehoach.source.Span;

import java.util.Optional;

/** Whether the kind and the issuer of an instrument are those that its symbol names. */
final class KindAndIssuer {
    private KindAndIssuer() {}

    static Optional<Diagnostic> check(ByHand cited) {
        Piece kind = cited.citation().kind();
        Piece issuer = cited.citation().issuer();
        return Optional.ofNullable(kind)
                .flatMap(piece -> kind(piece.text(), cited.symbol(), cited.span(piece)))
                .or(() ->
                        Optional.ofNullable(issuer)
                                .flatMap(piece ->
                                        issuer(piece.text(), cited.symbol(), cited.span(piece))));
    }

    /** Against the registry, for what the symbol does not tell: "15-NQ/TW" is of several bodies. */
    static Optional<Diagnostic> check(ByHand cited, Instrument instrument) {
        Piece issuer = cited.citation().issuer();
        String declared = instrument.issuer();
        if (issuer == null || declared == null) {
            return Optional.empty();
        }
        Optional<String> one = Issuer.bodyOf(issuer.text());
        Optional<String> other = Issuer.bodyOf(declared);
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? Optional.of(
                        Diagnostic.of(
                                new CitedIssuerDiffers(cited.code(), issuer.text(), declared),
                                cited.span(issuer),
                                new Related(
                                        Relation.DECLARED_HERE,
                                        instrument.places().value("issuer"))))
                : Optional.empty();
    }

    static Optional<Diagnostic> kind(String kind, Symbol symbol, Span place) {
        return switch (symbol) {
            case Symbol.Letter letter -> Optional.empty();
            case Symbol.Malformed malformed -> Optional.empty();
            case Symbol.Sound sound ->
                    KindNames.agree(kind, sound.kind())
                            ? Optional.empty()
                            : Optional.of(
                                    Diagnostic.of(
                                            new KindDiffersFromSymbol(
                                                    kind, sound.written(), sound.kind()),
                                            place));
        };
    }

    static Optional<Diagnostic> issuer(String issuer, Symbol symbol, Span place) {
        return switch (symbol) {
            case Symbol.Malformed malformed -> Optional.empty();
            case Symbol.Sound sound -> {
                Optional<Issuer> named = Issuer.ofName(issuer);
                Optional<Issuer> signed = Issuer.ofSymbol(sound.body());
                yield named.isPresent() && signed.isPresent() && !named.equals(signed)
                        ? Optional.of(
                                Diagnostic.of(
                                        new IssuerDiffersFromSymbol(
                                                issuer, sound.written(), sound.body()),
                                        place))
                        : Optional.empty();
            }
        };
    }
}
