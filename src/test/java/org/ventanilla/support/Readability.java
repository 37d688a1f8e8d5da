package org.ventanilla.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easily a Spanish text reads, by INFLESZ (Szigriszt-Pazos): 206.835 − 62.3 · syllables ÷ words − words ÷ sentences. From 65 on a text
 * is fairly easy, from 80 on very easy.
 *
 * @param words number of words
 * @param syllables number of syllables
 * @param sentences number of sentences
 * @param longestSentence words of the longest sentence
 */
public record Readability(int words, int syllables, int sentences, int longestSentence) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…:;])\\s+|\\n+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUCLEUS = Pattern.compile(
            "[aeoáéó](?=[aeoáéóíú])|[íú](?=[aeoáéó])|[iuü]?[aeoáéóíú][iuy](?![aeoáéó])|[iuü]?[aeoáéó]|[iuü]?[íú]|[iuü]+|y$|y(?=[^aeiouáéíóú])");

    /** Measures the text; a line is a sentence even without a full stop. */
    public static Readability of(String text) {
        var sentences = SENTENCE_END
                .splitAsStream(text)
                .map(Readability::wordsOf)
                .filter(words -> !words.isEmpty())
                .toList();
        var words = sentences.stream().flatMap(List::stream).toList();
        return new Readability(
                words.size(),
                words.stream().mapToInt(Readability::syllablesOf).sum(),
                sentences.size(),
                sentences.stream().mapToInt(List::size).max().orElse(0));
    }

    /** The INFLESZ score. */
    public double score() {
        return 206.835 - 62.3 * syllables / words - (double) words / sentences;
    }

    /** Words of a sentence, on average. */
    public double wordsPerSentence() {
        return (double) words / sentences;
    }

    /** Syllables of a Spanish word; of a number or an abbreviation without vowel, one. */
    public static int syllablesOf(String word) {
        var plain = word.toLowerCase(Locale.forLanguageTag("es"))
                .replaceAll("qu(?=[eiéí])", "q")
                .replaceAll("gu(?=[eiéí])", "g")
                .replace("h", "");
        return Math.max(1, (int) NUCLEUS.matcher(plain).results().count());
    }

    private static List<String> wordsOf(String sentence) {
        return Arrays.stream(NO_WORD.split(sentence))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
