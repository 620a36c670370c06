package vn.kehoach.sign;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;

import java.util.List;

/**
 * What the European Commission's Digital Signature Service finds in a file, without a network.
 *
 * @param errors whatever speaks against the signature
 * @param intact whether the signed bytes are those that were signed
 */
record DssVerdict(
        SignatureLevel level, Indication indication, List<String> errors, boolean intact) {

    /** In the order of signing. */
    static List<DssVerdict> of(byte[] pdf, SigningKey... trusted) {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        for (SigningKey key : trusted) {
            source.addCertificate(new CertificateToken(key.certificate()));
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(source);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        Reports reports = validator.validateDocument();
        SimpleReport simple = reports.getSimpleReport();
        return simple.getSignatureIdList().stream()
                .map(id ->
                        new DssVerdict(
                                simple.getSignatureFormat(id),
                                simple.getIndication(id),
                                simple.getAdESValidationErrors(id).stream()
                                        .map(each -> each.getValue())
                                        .toList(),
                                reports.getDiagnosticData()
                                        .getSignatureById(id)
                                        .isSignatureIntact()))
                .toList();
    }
}
