package nl.maatwerkaanpak.jongere;

/** The domains of the ZRM-J (Zelfredzaamheid-Matrix for youth), by which goals are ordered. */
public enum Leefgebied {
    FINANCIEN,
    WERK_EN_OPLEIDING,
    TIJDSBESTEDING,
    HUISVESTING,
    HUISELIJKE_RELATIES,
    GEESTELIJKE_GEZONDHEID,
    LICHAMELIJKE_GEZONDHEID,
    MIDDELENGEBRUIK,
    BASALE_ADL,
    INSTRUMENTELE_ADL,
    SOCIAAL_NETWERK,
    MAATSCHAPPELIJKE_PARTICIPATIE,
    JUSTITIE
}
