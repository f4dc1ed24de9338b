package nl.maatwerkaanpak.ontwikkeling.verhaal;

import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** The demo people by name, as the realm's demo users have them. */
public final class Medespelers {

    /** Straatcoaches. */
    public static final MedewerkerId NOOR = demo(1);

    public static final MedewerkerId BILAL = demo(2);

    /** Signaalcoordinatoren. */
    public static final MedewerkerId SANNE = demo(3);

    public static final MedewerkerId RUBEN = demo(4);

    /** Casuistiekcoordinatoren. */
    public static final MedewerkerId KARIN = demo(5);

    public static final MedewerkerId OMAR = demo(6);

    /** Voorzitter. */
    public static final MedewerkerId VERA = demo(7);

    /** Jongerenwerkers. */
    public static final MedewerkerId JORIS = demo(8);

    public static final MedewerkerId AMINA = demo(9);

    /** Prospect4Cash. */
    public static final MedewerkerId PIM = demo(10);

    /** Politie. */
    public static final MedewerkerId PAULA = demo(11);

    /** OM. */
    public static final MedewerkerId OLGA = demo(12);

    /** Veilig Thuis. */
    public static final MedewerkerId VINCE = demo(13);

    /** PIT. */
    public static final MedewerkerId PETRA = demo(14);

    /** Privacyfunctionaris. */
    public static final MedewerkerId FRANK = demo(15);

    /** Beheerder. */
    public static final MedewerkerId BEA = demo(16);

    private Medespelers() {}

    private static MedewerkerId demo(int number) {
        return MedewerkerId.of("00000000-0000-4000-8000-0000000001%02d".formatted(number));
    }
}
