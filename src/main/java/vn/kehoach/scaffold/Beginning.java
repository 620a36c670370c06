package vn.kehoach.scaffold;

/**
 * What a person said about the plan that is to begin.
 *
 * @param id also the name of its folder
 * @param province "thành phố Hà Nội"
 * @param signer empty while nobody has been named
 */
public record Beginning(
        String id,
        String kind,
        Issuer issuer,
        String province,
        String place,
        String subject,
        int from,
        int to,
        Government government,
        String signer) {}
