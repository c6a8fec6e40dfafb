package fr.palier.spark;

import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import fr.palier.register.RegisterException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import scala.runtime.BoxedUnit;

/** What {@code spark-submit} starts: screens a whole register, as {@code palier cribler} does. See docs/spark.md. */
public final class Application {

    private static final int UNUSABLE = 2;

    private Application() {}

    /**
     * Runs. A whole result ends well even where rows could not be read: who starts it again after a failure would
     * otherwise start it again for them.
     */
    public static void main(String[] words) {
        int status = run(List.of(words), System.err);
        SparkSession.getDefaultSession().foreach(spark -> {
            spark.stop();
            return BoxedUnit.UNIT;
        });
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs, and gives the exit status. */
    static int run(List<String> words, PrintStream told) {
        if (words.contains(Order.HELP)) {
            told.print(Order.USAGE);
            return 0;
        }
        try {
            Order order = Order.of(words);
            SparkSession spark =
                    SparkSession.builder().appName("Palier : cribler").getOrCreate();
            tell(new ScreeningJob(spark, order).run(told::println), order, told);
            return 0;
        } catch (JobException | RegisterException e) {
            return failed(e, String.valueOf(e.getMessage()), told);
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare.
            return failed(e, Explained.of(e), told);
        }
    }

    private static int failed(Exception cause, String sentence, PrintStream told) {
        told.println(sentence);
        if (System.getenv("PALIER_TRACE") != null) {
            cause.printStackTrace(told);
        }
        return UNUSABLE;
    }

    private static void tell(Tally tally, Order order, PrintStream told) {
        told.println(number(tally.rows()) + " lignes lues, " + number(tally.organisations()) + " structures : "
                + number(tally.verdicts().getOrDefault(Verdict.ELIGIBLE, 0L)) + " fois éligible, "
                + number(tally.verdicts().getOrDefault(Verdict.SOON, 0L)) + " fois bientôt, "
                + number(tally.verdicts().getOrDefault(Verdict.TO_COMPLETE, 0L)) + " fois à compléter.");
        tally.leftOut()
                .forEach((reason, count) -> told.println("Laissées de côté (" + reason + ") : " + number(count) + "."));
        if (tally.broken() > 0) {
            told.println("Illisibles : " + number(tally.broken()) + ", gardées dans « " + order.output()
                    + ScreeningJob.REJECTS + " » avec leur numéro et la raison.");
        }
        told.println("Résultat écrit dans « " + order.output() + ScreeningJob.RESULT + " ».");
    }

    private static String number(long number) {
        return French.number(BigDecimal.valueOf(number));
    }
}
