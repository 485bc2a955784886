package org.khabar.extract.compare;

/** What pages count of themselves, and the words that stand by such a number; gathered by language. */
final class CountedWords {
    static final String PHRASES = """
            view[s], read[s], reader[s], hit[s], visit[s], visitor[s], comment[s], share[s], shared, like[s], reaction[s], repl(y/ies), vote[s]
            page, total, number of, count, times, min[s], minute[s], min read, minute read, reading time, k, m
            aufrufe, kommentar[e], geteilt, mal, leser, lesezeit, minute[n], vue[s], lecture[s], commentaire[s], partage[s]
            temps de lecture, visita[s], lectura[s], comentario[s], veces, compartid(o/a)[s], tiempo de lectura, visualizzazion(e/i)
            lettur(a/e), comment(o/i), condivision(e/i), leitura[s], visualizaç(ão/ões), comentário[s], weergave[n], reactie[s]
            wyświet(leń/lenia/lenie), komentarz[y/e], czytań, visning[ar/er], kommentar(er), okunma, görüntülenme, yorum, dibaca, kali
            komentar, lượt xem, bình luận, просмотр[а/ов/ы], комментари(й/я/ев), прочтени(й/я/е), перегляд[и/ів]
            مشاهدة, مشاهدات, المشاهدات, عدد المشاهدات, قراءة, قراءات, عدد القراءات, القراءات, قارئ, زيارة, زيارات, عدد الزيارات, تعليق, تعليقات
            عدد التعليقات, مشاركة, مشاركات, إعجاب, مرة, دقيقة, دقائق, دقيقة قراءة, مدة القراءة, وقت القراءة, شوهد
            بازدید, تعداد بازدید, نظر, دیدگاه, دقیقه, व्यूज, टिप्पणी, टिप्पणियां, مناظر, تبصرے, צפיות, תגובות
            阅读, 阅读数, 阅读量, 浏览, 浏览量, 评论, 次, 人, 閱讀, 瀏覽, 評論, 閲覧, コメント, 件, 回, 조회, 조회수, 댓글, 읽음""";

    private CountedWords() {}
}
