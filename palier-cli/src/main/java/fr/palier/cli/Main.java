package fr.palier.cli;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command. */
    public static void main(String[] arguments) {
        if (arguments.length == 0 || arguments[0].equals("--aide")) {
            System.out.println("Usage : palier COMMANDE [OPTION…]");
        } else {
            System.err.println("Commande inconnue : « " + arguments[0] + " ». « palier --aide » les donne toutes.");
            System.exit(2);
        }
    }
}
