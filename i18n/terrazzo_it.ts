<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Without one: the folder&apos;s name.</source>
        <translation>Se manca: il nome della cartella.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Best an SPDX identifier such as CC-BY-4.0.</source>
        <translation>Meglio un identificativo SPDX come CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Where the images come from, with attribution.</source>
        <translation>Da dove provengono le immagini, con attribuzione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Made by</source>
        <translation>Creato da</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>People or organisations, with semicolons.</source>
        <translation>Persone o organizzazioni, separate da punto e virgola.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Of the images: a date, or from/to.</source>
        <translation>Delle immagini: una data, o da/a.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A few sentences for the card.</source>
        <translation>Qualche frase per la scheda.</translation>
    </message>
</context>
<context>
    <name>AccuracyBox</name>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points in {strata} strata.</source>
        <translation>
            <numerusform>{count} punto in {strata} strati.</numerusform>
            <numerusform>{count} punti in {strata} strati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Overall accuracy {value:.1f} % ({low:.1f} to {high:.1f}), from {count} points: {path}</source>
        <translation>
            <numerusform>Accuratezza complessiva {value:.1f} % (da {low:.1f} a {high:.1f}), da {count} punto: {path}</numerusform>
            <numerusform>Accuratezza complessiva {value:.1f} % (da {low:.1f} a {high:.1f}), da {count} punti: {path}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The map&apos;s own</source>
        <translation>Quella della mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Compare in</source>
        <translation>Confronta in</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Accuracy in another legend: classes of map and answers are joined by a crosswalk.</source>
        <translation>Accuratezza in un&apos;altra legenda: le classi della mappa e delle risposte sono riunite da una corrispondenza.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Land-cover map</source>
        <translation>Mappa di copertura del suolo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The map whose accuracy you want to know.</source>
        <translation>La mappa di cui vuoi conoscere l&apos;accuratezza.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Design</source>
        <translation>Disegno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random in each class gives rare classes enough points; it is the usual choice.</source>
        <translation>Casuale in ogni classe dà abbastanza punti alle classi rare; è la scelta abituale.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Number of points</source>
        <translation>Numero di punti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Each point takes a person some 10 to 30 seconds.</source>
        <translation>Ogni punto richiede a una persona circa 10-30 secondi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>Campione (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>beside the map</source>
        <translation>accanto alla mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Where the points and the answers are kept.</source>
        <translation>Dove sono conservati i punti e le risposte.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Draw points</source>
        <translation>&amp;Estrai punti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Draw points</source>
        <translation>Estrai punti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Draw the points at random and write them to the file.</source>
        <translation>Estrai i punti a caso e scrivili nel file.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Fai clic sul titolo per aprire o chiudere.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Allocation</source>
        <translation>Ripartizione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>How points are shared out among the classes.</source>
        <translation>Come i punti sono ripartiti tra le classi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>not wished</source>
        <translation>non richiesto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Standard error</source>
        <translation>Errore standard</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>If set, the number of points follows from it: 1 % makes the accuracy known to about ± 2 %.</source>
        <translation>Se impostato, ne segue il numero di punti: 1 % fa conoscere l&apos;accuratezza a circa ± 2 %.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Fewest points of a class.</source>
        <translation>Numero minimo di punti di una classe.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Expected accuracy</source>
        <translation>Accuratezza attesa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>User&apos;s accuracy that you expect, by class code; for Neyman and a wished standard error.</source>
        <translation>Accuratezza dell&apos;utente che ti aspetti, per codice di classe; per Neyman e un errore standard desiderato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The same seed gives the same points.</source>
        <translation>Lo stesso seme dà gli stessi punti.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Sample</source>
        <translation>Campione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The sample that is labelled and assessed.</source>
        <translation>Il campione che viene etichettato e valutato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>It is written beside your answers.</source>
        <translation>È scritto accanto alle tue risposte.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>You are</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>A copy of this sample</source>
        <translation>Una copia di questo campione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>1. Draw points</source>
        <translation>1. Estrai i punti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>2. Say what is there</source>
        <translation>2. Di&apos; che cosa c&apos;è</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>3. Work out the accuracy</source>
        <translation>3. Calcola l&apos;accuratezza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Points of your own, reference polygons and reference rasters: “Accuracy of a map” in the Processing toolbox.</source>
        <translation>Punti propri, poligoni e raster di riferimento: “Accuratezza di una mappa” negli Strumenti di Processing.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random in each class</source>
        <translation>Casuale in ogni classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random anywhere</source>
        <translation>Casuale ovunque</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>On a lattice</source>
        <translation>Su un reticolo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>By area</source>
        <translation>In base all&apos;area</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The same for each class</source>
        <translation>Uguale per ogni classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>By area and expected errors (Neyman)</source>
        <translation>In base ad area ed errori attesi (Neyman)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Expected</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Label points</source>
        <translation>Etichetta &amp;punti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Step through the points and say what is there.</source>
        <translation>Passa da un punto all&apos;altro e di&apos; che cosa c&apos;è.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Accuracy report</source>
        <translation>&amp;Rapporto accuratezza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Work out the accuracy from the answers so far.</source>
        <translation>Calcola l&apos;accuratezza dalle risposte date finora.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Add answers…</source>
        <translation>Aggiungi risposte…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Take answers from a copy that another person filled in.</source>
        <translation>Riprendi le risposte da una copia compilata da un&apos;altra persona.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points were drawn. Now say what is there.</source>
        <translation>
            <numerusform>{count} punto è stato estratto. Ora di&apos; che cosa c&apos;è.</numerusform>
            <numerusform>{count} punti sono stati estratti. Ora di&apos; che cosa c&apos;è.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Labelled by {name}: {count}.</source>
        <translation>Etichettati da {name}: {count}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} answers were added.</source>
        <translation>
            <numerusform>{count} risposta è stata aggiunta.</numerusform>
            <numerusform>{count} risposte sono state aggiunte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccuracyReport</name>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>User&apos;s accuracy: how much of what the map calls by this name is so. Producer&apos;s accuracy: how much of what is so the map calls by this name. Figures in percent, 95 % intervals in brackets; the last two columns count {unit}.</source>
        <translation>Accuratezza dell&apos;utente: quanto di ciò che la mappa chiama con questo nome lo è davvero. Accuratezza del produttore: quanto di ciò che lo è la mappa chiama con questo nome. Valori in percentuale, intervalli al 95 % tra parentesi; le ultime due colonne contano {unit}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counting a map&apos;s pixels gives biased areas, as its errors do not cancel out. The estimates are corrected by the sample.</source>
        <translation>Contare i pixel di una mappa dà aree distorte, perché i suoi errori non si compensano. Le stime sono corrette con il campione.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Map \ reference</source>
        <translation>Mappa \ riferimento</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>The map. Rings: points where it is right. Crosses: points where it is wrong.</source>
        <translation>La mappa. Cerchi: punti in cui è giusta. Croci: punti in cui è sbagliata.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimates for stratified samples by Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57); where strata are not the map&apos;s classes by Stehman 2014 (International Journal of Remote Sensing 35, 4923-4939). Simple random and systematic samples are post-stratified by the map. Intervals: ± 1.96 standard errors, cut at 0 and 100 %.</source>
        <translation>Stime per campioni stratificati secondo Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57); dove gli strati non sono le classi della mappa, secondo Stehman 2014 (International Journal of Remote Sensing 35, 4923-4939). I campioni casuali semplici e sistematici sono post-stratificati con la mappa. Intervalli: ± 1.96 errori standard, troncati a 0 e 100 %.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>95 % interval {low} to {high} %</source>
        <translation>Intervallo al 95 %: da {low} a {high} %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Labelled points</source>
        <translation>Punti etichettati</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Compared pixels</source>
        <translation>Pixel confrontati</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>User&apos;s accuracy</source>
        <translation>Accuratezza dell&apos;utente</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Producer&apos;s accuracy</source>
        <translation>Accuratezza del produttore</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map</source>
        <translation>Nella mappa</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the reference</source>
        <translation>Nel riferimento</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>points</source>
        <translation>punti</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>pixels</source>
        <translation>pixel</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map (%)</source>
        <translation>Nella mappa (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counts of points</source>
        <translation>Conteggi dei punti</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counts of pixels</source>
        <translation>Conteggi dei pixel</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>simple random</source>
        <translation>casuale semplice</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>stratified random</source>
        <translation>casuale stratificato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>systematic</source>
        <translation>sistematico</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Stratum</source>
        <translation>Strato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share (%)</source>
        <translation>Quota (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Labelled</source>
        <translation>Etichettati</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>The map.</source>
        <translation>La mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>All pixels that have a class in map and reference were compared. The intervals are percentiles of a bootstrap over square blocks of the map; they hold if the reference lies at places chosen at random.</source>
        <translation>Sono stati confrontati tutti i pixel che hanno una classe nella mappa e nel riferimento. Gli intervalli sono percentili di un bootstrap su blocchi quadrati della mappa; valgono se il riferimento si trova in luoghi scelti a caso.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Accuracy of {name}</source>
        <translation>Accuratezza di {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Accuracy of each class</source>
        <translation>Accuratezza di ogni classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimates and 95 % intervals</source>
        <translation>Stime e intervalli al 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated (%)</source>
        <translation>Stimata (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference (%)</source>
        <translation>Riferimento (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area of each class</source>
        <translation>Area di ogni classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share of the area, with 95 % intervals</source>
        <translation>Quota dell&apos;area, con intervalli al 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confusion matrix</source>
        <translation>Matrice di confusione</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share of the area (%)</source>
        <translation>Quota dell&apos;area (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Rows: map. Columns: reference. The darker, the larger its part of the row.</source>
        <translation>Righe: mappa. Colonne: riferimento. Più è scuro, maggiore è la sua parte della riga.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Design of the sample: {design}.</source>
        <translation>Disegno del campione: {design}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Sample</source>
        <translation>Campione</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Interpreters</source>
        <translation>Interpreti</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Points that both labelled</source>
        <translation>Punti etichettati da entrambi</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Equal (%)</source>
        <translation>Uguali (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>low</source>
        <translation>bassa</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confidence</source>
        <translation>Confidenza</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Of these equal to the map (%)</source>
        <translation>Di questi uguali alla mappa (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>What to know first</source>
        <translation>Da sapere prima di tutto</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Overall accuracy</source>
        <translation>Accuratezza complessiva</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>of the classes that occur</source>
        <translation>delle classi presenti</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area that this holds for</source>
        <translation>Area per cui questo vale</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map ({unit})</source>
        <translation>Nella mappa ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated</source>
        <translation>Stimata</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area ({unit})</source>
        <translation>Area ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Agreement of the interpreters</source>
        <translation>Concordanza degli interpreti</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confidence of the interpreters</source>
        <translation>Confidenza degli interpreti</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Interpretation</source>
        <translation>Interpretazione</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference: {name}</source>
        <translation>Riferimento: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated ({unit})</source>
        <translation>Stimata ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference ({unit})</source>
        <translation>Riferimento ({unit})</translation>
    </message>
</context>
<context>
    <name>AgreementBox</name>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{double} of {all} tiles are labelled twice; {both} of them by both to the end.</source>
        <translation>{double} tasselli su {all} sono etichettati due volte; {both} di essi da entrambi fino alla fine.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{first} / {second}: {value} % of the pixels are equal.</source>
        <translation>{first} / {second}: il {value} % dei pixel è uguale.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>How many of all tiles two people label without seeing each other.</source>
        <translation>Quanti di tutti i tasselli sono etichettati da due persone senza vedersi a vicenda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>The same seed chooses the same tiles.</source>
        <translation>Lo stesso seme sceglie gli stessi tasselli.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>&amp;Choose tiles</source>
        <translation>Scegli &amp;tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Choose tiles</source>
        <translation>Scegli tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Choose tiles at random to be labelled twice. Tiles that somebody has begun are passed over.</source>
        <translation>Scegli a caso i tasselli da etichettare due volte. I tasselli che qualcuno ha iniziato vengono ignorati.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>C&amp;ompare</source>
        <translation>&amp;Confronta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Work out how far people, and the model, label alike.</source>
        <translation>Calcola quanto le persone, e il modello, etichettano allo stesso modo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement &amp;map</source>
        <translation>Mappa di &amp;disaccordo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement map</source>
        <translation>Mappa di disaccordo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Write a raster of where the two differ, and show it.</source>
        <translation>Scrivi un raster di dove i due differiscono, e mostralo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Show differences on the map</source>
        <translation>Mostra le differenze sulla mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Show differences</source>
        <translation>Mostra differenze</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>A red veil where the two annotators differ.</source>
        <translation>Un velo rosso dove i due annotatori differiscono.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Agreement</source>
        <translation>Concordanza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Equal pixels and IoU in percent, 95 % intervals in brackets.</source>
        <translation>Pixel uguali e IoU in percentuale, intervalli al 95 % tra parentesi.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{count} more tiles are to be labelled twice.</source>
        <translation>
            <numerusform>{count} tassello in più è da etichettare due volte.</numerusform>
            <numerusform>{count} tasselli in più sono da etichettare due volte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Equal pixels</source>
        <translation>Pixel uguali</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Tiles</source>
        <translation>Tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement</source>
        <translation>Disaccordo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Labelled by two people</source>
        <translation>Etichettati da due persone</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>How far they agree</source>
        <translation>Quanto concordano</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>There is nothing to compare yet.</source>
        <translation>Non c&apos;è ancora nulla da confrontare.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>The disagreement map is in {path}.</source>
        <translation>La mappa di disaccordo è in {path}.</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Equal pixels are counted among those that both labelled. IoU is the same whichever of the two comes first. Pixels are not independent of each other, so the 95 % intervals come from a bootstrap over tiles.</source>
        <translation>I pixel uguali sono contati tra quelli etichettati da entrambi. L&apos;IoU è la stessa qualunque dei due venga prima. I pixel non sono indipendenti tra loro, perciò gli intervalli al 95 % provengono da un bootstrap sui tasselli.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>equal pixels; 95 % interval {low} to {high} %; tiles: {tiles}</source>
        <translation>pixel uguali; intervallo al 95 % da {low} a {high} %; tasselli: {tiles}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Where {first} and {second} are equal (grey) and where they differ (red).</source>
        <translation>Dove {first} e {second} sono uguali (grigio) e dove differiscono (rosso).</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Tile</source>
        <translation>Tassello</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Equal (%)</source>
        <translation>Uguali (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Pixels both labelled</source>
        <translation>Pixel etichettati da entrambi</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>IoU of each class</source>
        <translation>IoU di ogni classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>IoU of each class in percent, with 95 % intervals</source>
        <translation>IoU di ogni classe in percentuale, con intervalli al 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Pixels that both labelled</source>
        <translation>Pixel etichettati da entrambi</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Tiles, the one with most differences first</source>
        <translation>Tasselli, prima quello con più differenze</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Agreement in {name}</source>
        <translation>Concordanza in {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>What to know first</source>
        <translation>Da sapere prima di tutto</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Where they differ</source>
        <translation>Dove differiscono</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>equal pixels; tiles: {tiles}</source>
        <translation>pixel uguali; tasselli: {tiles}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Only {person}</source>
        <translation>Solo {person}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>All tiles are in the CSV and JSON files.</source>
        <translation>Tutti i tasselli si trovano nei file CSV e JSON.</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Fai clic sul titolo per aprire o chiudere.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>This session is open for reading only. Enter your name and open it again to label.</source>
        <translation>Questa sessione è aperta in sola lettura. Inserisci il tuo nome e riaprila per etichettare.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Close the session</source>
        <translation>Chiudi la sessione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Close the session. Everything is saved.</source>
        <translation>Chiudi la sessione. Tutto è salvato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>The image of this session is not at {path} any more. Labels can be edited without it.</source>
        <translation>L&apos;immagine di questa sessione non è più in {path}. Le etichette si possono modificare anche senza.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Tile</source>
        <translation>Tassello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Tool</source>
        <translation>Strumento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Clean up</source>
        <translation>Pulisci</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>for reading only</source>
        <translation>in sola lettura</translation>
    </message>
</context>
<context>
    <name>AnnotationKeys</name>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: brush</source>
        <translation>Annotazione: pennello</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: polygon</source>
        <translation>Annotazione: poligono</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: draw freehand</source>
        <translation>Annotazione: disegna a mano libera</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: fill segments of the image</source>
        <translation>Annotazione: riempi segmenti dell&apos;immagine</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: change the class of a whole segment</source>
        <translation>Annotazione: cambia la classe di un intero segmento</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: erase</source>
        <translation>Annotazione: cancella</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: nudge a boundary</source>
        <translation>Annotazione: sposta un confine</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: accept the prediction here</source>
        <translation>Annotazione: accetta qui la predizione</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: pick a class from the map</source>
        <translation>Annotazione: preleva una classe dalla mappa</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: unknown</source>
        <translation>Annotazione: sconosciuto</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: lock the class in hand</source>
        <translation>Annotazione: blocca la classe in uso</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: smaller brush or segments</source>
        <translation>Annotazione: pennello o segmenti più piccoli</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: larger brush or segments</source>
        <translation>Annotazione: pennello o segmenti più grandi</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: snap brush edges to the image</source>
        <translation>Annotazione: aggancia i bordi del pennello all&apos;immagine</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: overlay on and off</source>
        <translation>Annotazione: mostra o nascondi l&apos;overlay</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: mine, prediction, difference</source>
        <translation>Annotazione: mie, predizione, differenza</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: where the model is unsure</source>
        <translation>Annotazione: dove il modello è incerto</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: next place where the model is unsure</source>
        <translation>Annotazione: prossimo punto in cui il modello è incerto</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: submit the tile and take the next</source>
        <translation>Annotazione: consegna il tassello e prendi il successivo</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: next tile</source>
        <translation>Annotazione: tassello successivo</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: class {number}</source>
        <translation>Annotazione: classe {number}</translation>
    </message>
</context>
<context>
    <name>AnnotationStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Cutting the area into tiles</source>
        <translation>Divisione dell&apos;area in tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the session</source>
        <translation>Scrittura della sessione</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the parts</source>
        <translation>Scrittura delle parti</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Merging the sessions</source>
        <translation>Unione delle sessioni</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the labels</source>
        <translation>Scrittura delle etichette</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Tracing polygons</source>
        <translation>Tracciamento dei poligoni</translation>
    </message>
</context>
<context>
    <name>AnnotationTool</name>
    <message>
        <location filename="../plugin/map_tools/tool.py"/>
        <source>Class in hand: {name}</source>
        <translation>Classe in uso: {name}</translation>
    </message>
</context>
<context>
    <name>AreaChart</name>
    <message>
        <location filename="../plugin/panel/area_chart.py"/>
        <source>Shares of the classes</source>
        <translation>Quote delle classi</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Area to map</source>
        <translation>Area da mappare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Which part of the image is mapped.</source>
        <translation>Quale parte dell&apos;immagine viene mappata.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>&amp;Draw</source>
        <translation>&amp;Disegna</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area</source>
        <translation>Disegna l&apos;area</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area on the map. A rectangle: drag. A polygon: click, and end with the right button.</source>
        <translation>Disegna l&apos;area sulla mappa. Rettangolo: trascina. Poligono: fai clic, e finisci con il tasto destro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Layer with the features</source>
        <translation>Layer con gli elementi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Only inside its selected polygons the image is mapped; inside all of them if none is selected.</source>
        <translation>L&apos;immagine è mappata solo dentro i suoi poligoni selezionati; dentro tutti se nessuno è selezionato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area on the map first.</source>
        <translation>Prima disegna l&apos;area sulla mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>There is no layer of polygons in the project. Add one, or draw the area.</source>
        <translation>Nel progetto non c&apos;è alcun layer di poligoni. Aggiungine uno, o disegna l&apos;area.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Click the corners on the map; the right button ends.</source>
        <translation>Fai clic sui vertici sulla mappa; il tasto destro termina.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>There is no layer of polygons in the project.</source>
        <translation>Nel progetto non c&apos;è alcun layer di poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Whole layer</source>
        <translation>Intero layer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Visible extent</source>
        <translation>Estensione visibile</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Rectangle drawn on the map</source>
        <translation>Rettangolo disegnato sulla mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Polygon drawn on the map</source>
        <translation>Poligono disegnato sulla mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Selected features</source>
        <translation>Elementi selezionati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>&amp;Draw again</source>
        <translation>&amp;Disegna di nuovo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>Trascina un rettangolo sulla mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Non è ancora disegnato nulla.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is selected: all {count} features count.</source>
        <translation>
            <numerusform>Nulla è selezionato: conta l&apos;unico elemento.</numerusform>
            <numerusform>Nulla è selezionato: contano tutti i {count} elementi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>{area:,.2f} ha</source>
        <translation>{area:,.2f} ha</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/area_choice.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} selezionato</numerusform>
            <numerusform>{count} selezionati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessAccuracy</name>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Accuracy of a map</source>
        <translation>Accuratezza di una mappa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Works out how accurate a land-cover map is, and how large its classes really are.</source>
        <translation>Calcola quanto è accurata una mappa di copertura del suolo, e quanto sono grandi davvero le sue classi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Compares a land-cover map with a reference and writes a report: confusion matrix in counts and in shares of the area; overall, user&apos;s and producer&apos;s accuracy, F1 and IoU, and the area of each class, with 95 % intervals.

The reference is one of these:
- a sample of “Sampling design” that people have filled in (the map is known then);
- a layer of points of your own with a field of classes; they must have been drawn at random or on a lattice, not chosen;
- a layer of polygons with a field of classes, or a raster: all their pixels are compared. Intervals then hold only if the reference lies at places chosen at random.

A field may hold codes or names of classes; empty ones and “unknown” are left out and counted.

A reference in another legend is compared by crosswalks: choose the legend in which both are compared. Classes without a counterpart there are left out, and the report says what became of each class.</source>
        <translation>Confronta una mappa di copertura del suolo con un riferimento e scrive un rapporto: matrice di confusione in conteggi e in quote dell&apos;area; accuratezza complessiva, dell&apos;utente e del produttore, F1 e IoU, e l&apos;area di ogni classe, con intervalli al 95 %.

Il riferimento è uno di questi:
- un campione di “Disegno di campionamento” che delle persone hanno compilato (la mappa è allora nota);
- un tuo layer di punti con un campo di classi; devono essere stati estratti a caso o su un reticolo, non scelti;
- un layer di poligoni con un campo di classi, o un raster: tutti i loro pixel vengono confrontati. Gli intervalli valgono allora solo se il riferimento si trova in luoghi scelti a caso.

Un campo può contenere codici o nomi di classi; quelli vuoti e “unknown” sono esclusi e contati.

Un riferimento in un&apos;altra legenda viene confrontato tramite corrispondenze: scegli la legenda in cui entrambi vengono confrontati. Le classi che non vi hanno un corrispettivo sono escluse, e il rapporto dice che cosa è diventata ogni classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Sample</source>
        <translation>Campione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>Campione (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A sample of “Sampling design”, filled in on the panel&apos;s page Quality.</source>
        <translation>Un campione di “Disegno di campionamento”, compilato nella pagina Qualità del pannello.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>The map to be assessed. A sample knows its map.</source>
        <translation>La mappa da valutare. Un campione conosce la sua mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>What is really there, as somebody saw it. The classes are in the next field.</source>
        <translation>Ciò che c&apos;è davvero, come qualcuno l&apos;ha visto. Le classi sono nel campo seguente.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Codes or names of the classes.</source>
        <translation>Codici o nomi delle classi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>simple: anywhere at random. stratified: at random in each stratum. systematic: on a lattice.</source>
        <translation>simple: ovunque a caso. stratified: a caso in ogni strato. systematic: su un reticolo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A raster whose values are the strata, if these are not the map&apos;s classes.</source>
        <translation>Un raster i cui valori sono gli strati, se questi non sono le classi della mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A raster of the same class codes.</source>
        <translation>Un raster degli stessi codici di classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Only inside these polygons.</source>
        <translation>Solo dentro questi poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Value of the map that is no class. Without a choice what the file says, else 0.</source>
        <translation>Valore della mappa che non è una classe. Senza una scelta ciò che dice il file, altrimenti 0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Whose answer counts where the interpreters of a sample differ.</source>
        <translation>Di chi conta la risposta dove gli interpreti di un campione differiscono.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Look at the answers of one person alone.</source>
        <translation>Guarda le risposte di una sola persona.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Of the bootstrap that gives the intervals for a reference of pixels.</source>
        <translation>Del bootstrap che dà gli intervalli per un riferimento di pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>One file with tables and charts, to read and print.</source>
        <translation>Un file con tabelle e grafici, da leggere e stampare.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>All figures, one a line, for a spreadsheet.</source>
        <translation>Tutti i valori, uno per riga, per un foglio di calcolo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>All figures, for a program.</source>
        <translation>Tutti i valori, per un programma.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Map and reference are brought into it by crosswalks. Without a choice: as they are.</source>
        <translation>Mappa e riferimento vi vengono portati tramite corrispondenze. Senza una scelta: così come sono.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>auto: what a map made by Terrazzo says of itself, else OpenEarthMap.</source>
        <translation>auto: ciò che una mappa creata da Terrazzo dice di sé, altrimenti OpenEarthMap.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>auto: what a raster made by Terrazzo says of itself, else the legend that is compared in.</source>
        <translation>auto: ciò che un raster creato da Terrazzo dice di sé, altrimenti la legenda in cui si confronta.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Crosswalk of your own</source>
        <translation>Corrispondenza propria</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>Corrispondenza (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Which class becomes which, if the bundled crosswalks do not fit.</source>
        <translation>Quale classe diventa quale, se le corrispondenze incluse non sono adatte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>accuracy,assessment,validation,confusion matrix,error matrix,area estimation,IoU,F1</source>
        <translation>accuratezza,valutazione,validazione,matrice di confusione,matrice di errore,stima delle aree,IoU,F1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Land-cover map</source>
        <translation>Mappa di copertura del suolo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Reference points or polygons</source>
        <translation>Punti o poligoni di riferimento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Field of classes</source>
        <translation>Campo delle classi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>How the points were drawn</source>
        <translation>Come sono stati estratti i punti</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Strata of the points</source>
        <translation>Strati dei punti</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Reference raster</source>
        <translation>Raster di riferimento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Mask</source>
        <translation>Maschera</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>No-data value</source>
        <translation>Valore nodata</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Interpreter who decides</source>
        <translation>Interprete che decide</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Only this interpreter</source>
        <translation>Solo questo interprete</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Table of figures</source>
        <translation>Tabella dei valori</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Figures as JSON</source>
        <translation>Valori come JSON</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Overall accuracy (share)</source>
        <translation>Accuratezza complessiva (quota)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>Estremo inferiore dell&apos;intervallo al 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Upper end of its 95 % interval</source>
        <translation>Estremo superiore dell&apos;intervallo al 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Mean IoU (share)</source>
        <translation>IoU media (quota)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Points or pixels compared</source>
        <translation>Punti o pixel confrontati</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Compare in the legend</source>
        <translation>Confronta nella legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Legend of the map</source>
        <translation>Legenda della mappa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Legend of the reference</source>
        <translation>Legenda del riferimento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose one reference: a sample, a layer of points or polygons, or a raster.</source>
        <translation>Scegli un solo riferimento: un campione, un layer di punti o poligoni, oppure un raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A sample is assessed as a whole, so it takes no mask.</source>
        <translation>Un campione viene valutato per intero, quindi non ammette una maschera.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the land-cover map that is to be assessed.</source>
        <translation>Scegli la mappa di copertura del suolo da valutare.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the field that holds the reference classes.</source>
        <translation>Scegli il campo che contiene le classi di riferimento.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the legend in which map and reference are compared.</source>
        <translation>Scegli la legenda in cui confrontare mappa e riferimento.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>This session is open for reading only.</source>
        <translation>Questa sessione è aperta in sola lettura.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>This place belongs to no task tile. Label inside the outlined tiles.</source>
        <translation>Questo punto non appartiene a nessun tassello. Etichetta dentro i tasselli delimitati.</translation>
    </message>
</context>
<context>
    <name>BuildPatchDataset</name>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Build patch dataset</source>
        <translation>Crea dataset di patch</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Makes patches in the form of BigEarthNet v2 from a Sentinel-2 tile and a CORINE map.</source>
        <translation>Crea patch nella forma di BigEarthNet v2 da un tassello Sentinel-2 e una mappa CORINE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Makes a dataset in the form of reBEN (BigEarthNet v2) from your own Sentinel-2 tile: patches of 1200 m, a reference map of CORINE codes at 10 m for each, the classes of the scene out of 19, a split by frames of the tile, and metadata.parquet. Loaders of BigEarthNet v2 read it.

Bands are told by their file names (…_B02_10m.jp2) or by the descriptions of the bands of one file. Those of 20 and 60 m keep their pixels. Sentinel-1 (VV and VH in dB) and the scene classification, which tells of snow and clouds, may be added.

Patches with less than 75 % labelled pixels are left out. CORINE may be a vector layer with its codes, a raster of codes, or one of the official rasters with numbers from 1 to 44.

metadata.parquet needs the Python package pyarrow (or a GDAL with Parquet), the LMDB form the packages lmdb and safetensors; what is missing is said before anything is written.</source>
        <translation>Crea un dataset nella forma di reBEN (BigEarthNet v2) dal tuo tassello Sentinel-2: patch di 1200 m, per ciascuna una mappa di riferimento di codici CORINE a 10 m, le classi della scena tra 19, una suddivisione per cornici del tassello, e metadata.parquet. I lettori di BigEarthNet v2 lo leggono.

Le bande sono riconosciute dai nomi dei file (…_B02_10m.jp2) o dalle descrizioni delle bande di un unico file. Quelle di 20 e 60 m mantengono i loro pixel. Si possono aggiungere Sentinel-1 (VV e VH in dB) e la classificazione della scena, che indica neve e nuvole.

Le patch con meno del 75 % di pixel etichettati sono escluse. CORINE può essere un layer vettoriale con i suoi codici, un raster di codici, o uno dei raster ufficiali con numeri da 1 a 44.

metadata.parquet richiede il pacchetto Python pyarrow (o un GDAL con Parquet), la forma LMDB i pacchetti lmdb e safetensors; ciò che manca viene detto prima di scrivere qualcosa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>One file for each band, or one with all of them. At least a band of 10 m.</source>
        <translation>Un file per ogni banda, o uno con tutte. Almeno una banda da 10 m.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Patches are named after it. Without one: the name of the first file without its band.</source>
        <translation>Le patch ne prendono il nome. Se manca: il nome del primo file senza la sua banda.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Any coordinate reference system.</source>
        <translation>Qualsiasi sistema di riferimento delle coordinate.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE codes such as 112 or 311.</source>
        <translation>Codici CORINE come 112 o 311.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Codes from 111 to 523, or numbers from 1 to 44.</source>
        <translation>Codici da 111 a 523, o numeri da 1 a 44.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>corine: as above. reben-19: codes 1 to 19 of that legend, written as CORINE codes.</source>
        <translation>corine: come sopra. reben-19: codici da 1 a 19 di quella legenda, scritti come codici CORINE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>VV and VH in dB.</source>
        <translation>VV e VH in dB.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-1 patches are named after it.</source>
        <translation>Le patch Sentinel-1 ne prendono il nome.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Of the same product: tells which patches have snow or clouds.</source>
        <translation>Dello stesso prodotto: indica quali patch hanno neve o nuvole.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>reBEN takes 75.</source>
        <translation>reBEN usa 75.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>The form of rico-hdl, for fast training.</source>
        <translation>La forma di rico-hdl, per un addestramento veloce.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>It must not exist yet. Its name becomes the dataset&apos;s identifier.</source>
        <translation>Non deve ancora esistere. Il suo nome diventa l&apos;identificativo del dataset.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,patches,multi-label,LMDB,training data</source>
        <translation>BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,patch,multi-etichetta,LMDB,dati di addestramento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-2 bands</source>
        <translation>Bande Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Name of the tile</source>
        <translation>Nome del tassello</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE (polygons)</source>
        <translation>CORINE (poligoni)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Field with the codes</source>
        <translation>Campo con i codici</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE (raster)</source>
        <translation>CORINE (raster)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Values of the raster</source>
        <translation>Valori del raster</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-1 bands</source>
        <translation>Bande Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Name of the Sentinel-1 product</source>
        <translation>Nome del prodotto Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Scene classification (SCL)</source>
        <translation>Classificazione della scena (SCL)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Labelled pixels a patch must have (%)</source>
        <translation>Pixel etichettati che una patch deve avere (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Also as LMDB with safetensors</source>
        <translation>Anche come LMDB con safetensors</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Folder of the dataset</source>
        <translation>Cartella del dataset</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Choose CORINE as a raster or as polygons.</source>
        <translation>Scegli CORINE come raster o come poligoni.</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Folders for regions, GeoTIFF, eight classes.</source>
        <translation>Cartelle per regioni, GeoTIFF, otto classi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>PNG, urban and rural, seven classes.</source>
        <translation>PNG, urbano e rurale, sette classi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>PNG, with a mask for each segment and for each region.</source>
        <translation>PNG, con una maschera per ogni segmento e per ogni regione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>All bands as they are, any legend.</source>
        <translation>Tutte le bande come sono, qualsiasi legenda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Layout</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>How files are named, and which legend labels get.</source>
        <translation>Come sono denominati i file, e quale legenda ricevono le etichette.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chip size</source>
        <translation>Dimensione chip</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Side of the square chips in pixels.</source>
        <translation>Lato dei chip quadrati in pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>the image&apos;s own</source>
        <translation>quella dell&apos;immagine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Pixel size</source>
        <translation>Dimensione pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>On the ground; images are averaged, labels by majority.</source>
        <translation>Al suolo; le immagini sono mediate, le etichette per maggioranza.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Labelled</source>
        <translation>Etichettati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chips with fewer labelled pixels are left out.</source>
        <translation>I chip con meno pixel etichettati sono esclusi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Patches of 1200 m in pixels of 10 m, 19 classes, metadata.parquet.</source>
        <translation>Patch di 1200 m con pixel di 10 m, 19 classi, metadata.parquet.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>COCO (instances and panoptic)</source>
        <translation>COCO (istanze e panottico)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>GeoTIFF pairs</source>
        <translation>Coppie di GeoTIFF</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>No label: what is painted with it is to be labelled again.</source>
        <translation>Nessuna etichetta: ciò che viene dipinto così è da etichettare di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock what is labelled as unknown: painting changes only what has a class.</source>
        <translation>Blocca ciò che è etichettato come sconosciuto: dipingere modifica solo ciò che ha una classe.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock {name}: painting with another class leaves it alone.</source>
        <translation>Blocca {name}: dipingere con un&apos;altra classe non la tocca.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock unknown</source>
        <translation>Blocca sconosciuto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock {name}</source>
        <translation>Blocca {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source> Key: {key}.</source>
        <translation> Tasto: {key}.</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>{name}: {segments:,} segments, {pixels:,} pixels</source>
        <translation>{name}: {segments:,} segmenti, {pixels:,} pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Areas of the classes</source>
        <translation>Aree delle classi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>A tick shows the class in the map. Ctrl+C copies the table.</source>
        <translation>Un segno di spunta mostra la classe nella mappa. Ctrl+C copia la tabella.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Area (ha)</source>
        <translation>Area (ha)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Share (%)</source>
        <translation>Quota (%)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Segments</source>
        <translation>Segmenti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>ha</source>
        <translation>ha</translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Smallest segment</source>
        <translation>Segmento minimo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Segments of fewer pixels are merged into their largest neighbour. Locked classes stay.</source>
        <translation>I segmenti con meno pixel vengono uniti al vicino più grande. Le classi bloccate restano.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>&amp;Clean up the tile</source>
        <translation>&amp;Pulisci il tassello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Clean up</source>
        <translation>Pulisci</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Merge small segments in this tile. It can be undone.</source>
        <translation>Unisci i segmenti piccoli in questo tassello. Si può annullare.</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Conflicts</source>
        <translation>Conflitti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Choose a conflict to see the place.</source>
        <translation>Scegli un conflitto per vedere il punto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Take the other</source>
        <translation>Prendi l&apos;altro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Bring the other side&apos;s classes in. Start labelling the tile first. It can be undone.</source>
        <translation>Riporta qui le classi dell&apos;altra parte. Prima inizia a etichettare il tassello. Si può annullare.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Settle</source>
        <translation>Risolvi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>It is decided; take it off this list.</source>
        <translation>È deciso; toglilo da questo elenco.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Tile</source>
        <translation>Tassello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Kept</source>
        <translation>Tenuto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Conflicts of merged sessions</source>
        <translation>Conflitti delle sessioni unite</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>The conflict is settled.</source>
        <translation>Il conflitto è risolto.</translation>
    </message>
</context>
<context>
    <name>CreateAnnotationSession</name>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Create annotation session</source>
        <translation>Crea sessione di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Makes a file of task tiles in which people label an image or correct a map of it.</source>
        <translation>Crea un file di tasselli in cui le persone etichettano un&apos;immagine o ne correggono una mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Makes an annotation session: a GeoPackage with the task tiles of an image, in which people draw or correct land-cover classes, check each other&apos;s work and note issues. It opens in any GIS.

Tiles are a grid over the image, an extent or an area, or given polygons. Pixels without data belong to no tile.

Tiles begin empty, or with a land-cover map made by Terrazzo, another class raster, or polygons. Values that are no class codes or names of the legend need a class mapping, for example 111=Building; 210=7; 255=0.

A share of the tiles, chosen with the seed, is labelled by two people who do not see each other&apos;s work or the prediction; these tiles begin empty.

A file that is there already is never overwritten.</source>
        <translation>Crea una sessione di annotazione: un GeoPackage con i tasselli di un&apos;immagine, in cui le persone disegnano o correggono classi di copertura del suolo, controllano il lavoro degli altri e annotano segnalazioni. Si apre in qualsiasi GIS.

I tasselli sono una griglia sull&apos;immagine, su un&apos;estensione o su un&apos;area, oppure poligoni dati. I pixel senza dati non appartengono ad alcun tassello.

I tasselli iniziano vuoti, o con una mappa di copertura del suolo creata da Terrazzo, un altro raster di classi o poligoni. I valori che non sono codici o nomi di classi della legenda richiedono una corrispondenza delle classi, ad esempio 111=Edificio; 210=7; 255=0.

Una quota dei tasselli, scelta con il seme, è etichettata da due persone che non vedono né il lavoro dell&apos;altra né la predizione; questi tasselli iniziano vuoti.

Un file già esistente non viene mai sovrascritto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A raster file. Labels are kept on its pixels.</source>
        <translation>Un file raster. Le etichette sono conservate sui suoi pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>The classes that people tell apart.</source>
        <translation>Le classi che le persone distinguono.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Side of the square tiles, 16 to 8192 pixels.</source>
        <translation>Lato dei tasselli quadrati, da 16 a 8192 pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>pixels of the image, or metres on the ground.</source>
        <translation>pixel dell&apos;immagine, o metri al suolo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Only this part of the image gets tiles.</source>
        <translation>Solo questa parte dell&apos;immagine riceve tasselli.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>The grid of tiles covers these polygons and ends at their borders.</source>
        <translation>La griglia di tasselli copre questi poligoni e finisce ai loro bordi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Each of these polygons becomes a tile, instead of a grid.</source>
        <translation>Ognuno di questi poligoni diventa un tassello, al posto di una griglia.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Without one the tiles are numbered.</source>
        <translation>Se manca, i tasselli sono numerati.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A land-cover map made by Terrazzo, or another raster of classes.</source>
        <translation>Una mappa di copertura del suolo creata da Terrazzo, o un altro raster di classi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>In percent. Tiles of which the model is least sure can come first.</source>
        <translation>In percentuale. I tasselli di cui il modello è meno sicuro possono venire prima.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>An existing layer of classes, instead of a map.</source>
        <translation>Un layer di classi esistente, al posto di una mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Codes or names of the legend, or values that the class mapping names.</source>
        <translation>Codici o nomi della legenda, o valori nominati nella corrispondenza delle classi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Value of the layer = code or name of the class, separated by semicolons or lines.</source>
        <translation>Valore del layer = codice o nome della classe, separati da punti e virgola o righe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Off: they begin empty, and the map can be looked at and taken over place by place.</source>
        <translation>Disattivato: iniziano vuoti, e la mappa può essere guardata e ripresa punto per punto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Neither of the two sees the other&apos;s work or the map. 0: none.</source>
        <translation>Nessuna delle due vede il lavoro dell&apos;altra o la mappa. 0: nessuno.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>uncertainty: where the model is least sure comes first. seeded: a random order.</source>
        <translation>uncertainty: prima dove il modello è meno sicuro. seeded: un ordine casuale.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Of the random order, and of the choice of tiles for two people.</source>
        <translation>Dell&apos;ordine casuale, e della scelta dei tasselli per due persone.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A new GeoPackage.</source>
        <translation>Un nuovo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>annotation,labelling,digitizing,training data,tiles,correct,review</source>
        <translation>annotazione,etichettatura,digitalizzazione,dati di addestramento,tasselli,correggere,revisione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tile size</source>
        <translation>Dimensione tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Unit of the tile size</source>
        <translation>Unità della dimensione dei tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tile polygons</source>
        <translation>Poligoni dei tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Field with the names of the tiles</source>
        <translation>Campo con i nomi dei tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with this map</source>
        <translation>Inizia con questa mappa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Confidence of the map</source>
        <translation>Confidenza della mappa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with these polygons</source>
        <translation>Inizia con questi poligoni</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Field with their classes</source>
        <translation>Campo con le loro classi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Class mapping</source>
        <translation>Corrispondenza classi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles begin with the map or the polygons</source>
        <translation>I tasselli iniziano con la mappa o i poligoni</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles labelled by two people (%)</source>
        <translation>Tasselli etichettati da due persone (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Order of the tiles</source>
        <translation>Ordine dei tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Annotation session</source>
        <translation>Sessione di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles</source>
        <translation>Tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with a map or with polygons, not with both.</source>
        <translation>Inizia con una mappa o con poligoni, non con entrambi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Choose the field that holds the classes of the polygons.</source>
        <translation>Scegli il campo che contiene le classi dei poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A confidence belongs to a map: choose the map, too.</source>
        <translation>Una confidenza appartiene a una mappa: scegli anche la mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Choose tile polygons, or an area for a grid of tiles, not both.</source>
        <translation>Scegli i poligoni dei tasselli, o un&apos;area per una griglia di tasselli, non entrambi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles: {count}</source>
        <translation>Tasselli: {count}</translation>
    </message>
</context>
<context>
    <name>CrosswalkMap</name>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk to another legend</source>
        <translation>Conversione in un&apos;altra legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Brings a land-cover map from one legend into another, with the reason for each class.</source>
        <translation>Porta una mappa di copertura del suolo da una legenda a un&apos;altra, con il motivo per ogni classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Brings a class raster from one legend into another, so that it can be compared with another map or used with other data. The log says for each class what becomes of it and why.

Classes of which that cannot be said become nodata: built-up land may be buildings, roads or yards. The result has the palette and the class names of the new legend.</source>
        <translation>Porta un raster di classi da una legenda a un&apos;altra, in modo che si possa confrontare con un&apos;altra mappa o usare con altri dati. Il log dice per ogni classe che cosa diventa e perché.

Le classi di cui non si può dire diventano nodata: l&apos;edificato può essere edifici, strade o cortili. Il risultato ha la tavolozza e i nomi delle classi della nuova legenda.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A raster of class codes.</source>
        <translation>Un raster di codici di classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>auto: what a map made by Terrazzo says of itself, else OpenEarthMap.</source>
        <translation>auto: ciò che una mappa creata da Terrazzo dice di sé, altrimenti OpenEarthMap.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>The legend that the map is brought into.</source>
        <translation>La legenda in cui viene portata la mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk of your own</source>
        <translation>Corrispondenza propria</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>Corrispondenza (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A JSON file in the form of the bundled ones.</source>
        <translation>Un file JSON nella forma di quelli inclusi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A GeoTIFF.</source>
        <translation>Un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Codes that the legend {legend} does not have became no data: {codes}.</source>
        <translation>I codici che la legenda {legend} non ha sono diventati nodata: {codes}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>legend,reclassify,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,classes</source>
        <translation>legenda,riclassificare,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,classi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Land-cover map</source>
        <translation>Mappa di copertura del suolo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Its legend</source>
        <translation>La sua legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>The other legend</source>
        <translation>L&apos;altra legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Map in the other legend</source>
        <translation>Mappa nell&apos;altra legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Pixels with a class</source>
        <translation>Pixel con una classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Pixels that have no class any more</source>
        <translation>Pixel che non hanno più una classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>no data</source>
        <translation>nessun dato</translation>
    </message>
</context>
<context>
    <name>DatasetAlgorithm</name>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Datasets</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>blocks: squares on the ground stay together. attribute: areas with the same value stay together. frames: the outer part of each area trains, the inner one validates, the middle tests (2:1:1). none: everything is training data.</source>
        <translation>blocks: i quadrati al suolo restano insieme. attribute: le aree con lo stesso valore restano insieme. frames: la parte esterna di ogni area serve per addestrare, quella interna per validare, il centro per il test (2:1:1). none: tutto diventa dati di addestramento.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>They sum up to 100. Frames have shares of their own.</source>
        <translation>Sommano a 100. Le cornici hanno quote proprie.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>For blocks: take several times the size of a chip.</source>
        <translation>Per i blocchi: prendi varie volte la dimensione di un chip.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips of different splits that come nearer are left out.</source>
        <translation>I chip di suddivisioni diverse più vicini di così sono esclusi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>The same seed gives the same split.</source>
        <translation>Lo stesso seme dà la stessa suddivisione.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Split</source>
        <translation>Suddivisione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Shares of train, val, test (%)</source>
        <translation>Quote di train, val, test (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Side of a block (m)</source>
        <translation>Lato di un blocco (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Smallest distance between splits (m)</source>
        <translation>Distanza minima tra suddivisioni (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Without one: the folder&apos;s name.</source>
        <translation>Se manca: il nome della cartella.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>A few sentences for the dataset card.</source>
        <translation>Qualche frase per la scheda del dataset.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Best an SPDX identifier such as CC-BY-4.0.</source>
        <translation>Meglio un identificativo SPDX come CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Sources of the images</source>
        <translation>Fonti delle immagini</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>With attribution, one in a line.</source>
        <translation>Con attribuzione, una per riga.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Made by</source>
        <translation>Creato da</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>People or organisations, one in a line.</source>
        <translation>Persone o organizzazioni, una per riga.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Date of the images</source>
        <translation>Data delle immagini</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>2024-05-31, or from and to: 2024-05-01/2024-06-30.</source>
        <translation>2024-05-31, oppure da e a: 2024-05-01/2024-06-30.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Without one it is looked up (Natural Earth, good to about 10 km).</source>
        <translation>Se manca viene cercato (Natural Earth, preciso a circa 10 km).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips</source>
        <translation>Chip</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to train</source>
        <translation>Chip per l&apos;addestramento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to validate</source>
        <translation>Chip per la validazione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to test</source>
        <translation>Chip per il test</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips left out, too near to another split</source>
        <translation>Chip esclusi, troppo vicini a un&apos;altra suddivisione</translation>
    </message>
</context>
<context>
    <name>DatasetReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Left out, too near to another split: {count}</source>
        <translation>Esclusi, troppo vicini a un&apos;altra suddivisione: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Smallest distance between splits: {metres:,.1f} m</source>
        <translation>Distanza minima tra suddivisioni: {metres:,.1f} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Chips: {counts}</source>
        <translation>Chip: {counts}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Dataset: {path}</source>
        <translation>Dataset: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Left out, too few labels: {count}</source>
        <translation>Esclusi, troppo poche etichette: {count}</translation>
    </message>
</context>
<context>
    <name>DatasetStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Looking at the labels</source>
        <translation>Esame delle etichette</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Writing the chips</source>
        <translation>Scrittura dei chip</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Writing metadata</source>
        <translation>Scrittura dei metadati</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Working out checksums</source>
        <translation>Calcolo delle somme di controllo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Bringing the map into the other legend</source>
        <translation>Conversione della mappa nell&apos;altra legenda</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Fai clic sul titolo per aprire o chiudere.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>What to export</source>
        <translation>Cosa esportare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Chips</source>
        <translation>Chip</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Training, validation, test</source>
        <translation>Addestramento, validazione, test</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>The dataset becomes a folder in it.</source>
        <translation>Il dataset diventa una cartella al suo interno.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Name of the dataset&apos;s folder, and its identifier.</source>
        <translation>Nome della cartella del dataset, e suo identificativo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Write the dataset, in the background.</source>
        <translation>Scrivi il dataset, in background.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Card</source>
        <translation>&amp;Scheda</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Open the dataset card.</source>
        <translation>Apri la scheda del dataset.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Open the dataset&apos;s folder.</source>
        <translation>Apri la cartella del dataset.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Choose a folder and a name for the dataset.</source>
        <translation>Scegli una cartella e un nome per il dataset.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>There is a dataset of this name already: choose another name.</source>
        <translation>C&apos;è già un dataset con questo nome: scegli un altro nome.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Splits are {metres:,.1f} m apart or more.</source>
        <translation>Le suddivisioni distano {metres:,.1f} m o più.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Left out, too near to another split: {number}.</source>
        <translation>Esclusi, troppo vicini a un&apos;altra suddivisione: {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>About the dataset</source>
        <translation>Informazioni sul dataset</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>All options of the export…</source>
        <translation>Tutte le opzioni di esportazione…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Several images, areas with attributes, own crosswalks: the dialog of the toolbox.</source>
        <translation>Più immagini, aree con attributi, corrispondenze proprie: la finestra degli Strumenti di Processing.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Sentinel patches (BigEarthNet)…</source>
        <translation>Patch Sentinel (BigEarthNet)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Patches of a Sentinel-2 tile with a CORINE map, in the form of BigEarthNet v2.</source>
        <translation>Patch di un tassello Sentinel-2 con una mappa CORINE, nella forma di BigEarthNet v2.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Map into another legend…</source>
        <translation>Converti in un&apos;altra legenda…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Bring a land-cover map into the legend of another map or dataset.</source>
        <translation>Porta una mappa di copertura del suolo nella legenda di un&apos;altra mappa o di un altro dataset.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>{chips} chips: {train} to train, {val} to validate, {test} to test.</source>
        <translation>{chips} chip: {train} per l&apos;addestramento, {val} per la validazione, {test} per il test.</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>{device}: {speed} of a map</source>
        <translation>{device}: {speed} di mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Measure the speed</source>
        <translation>Misura la velocità</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Run one tile of the model on every device that there is. Takes some seconds.</source>
        <translation>Esegue un tassello del modello su ogni dispositivo presente. Richiede alcuni secondi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>The test goes on</source>
        <translation>La prova è in corso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>The devices are being tried.</source>
        <translation>Prova dei dispositivi in corso.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Mea&amp;sure</source>
        <translation>&amp;Misura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Not measured yet. The first run measures it, too.</source>
        <translation>Non ancora misurata. Anche la prima esecuzione la misura.</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Show &amp;where to look</source>
        <translation>Mostra &amp;dove guardare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Show where to look</source>
        <translation>Mostra dove guardare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Point out the pixels of which the model was least sure: there a person should look.</source>
        <translation>Evidenzia i pixel di cui il modello era meno sicuro: lì dovrebbe guardare una persona.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Confidence below</source>
        <translation>Confidenza sotto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Pixels below this confidence are pointed out.</source>
        <translation>I pixel sotto questa confidenza vengono evidenziati.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>This map has no confidence raster.</source>
        <translation>Questa mappa non ha un raster di confidenza.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>{share:.1f} % of the map is below {threshold} % confidence.</source>
        <translation>Il {share:.1f} % della mappa è sotto il {threshold} % di confidenza.</translation>
    </message>
</context>
<context>
    <name>ExampleProject</name>
    <message>
        <location filename="../plugin/panel/example.py"/>
        <source>Folder for the example project</source>
        <translation>Cartella per il progetto di esempio</translation>
    </message>
</context>
<context>
    <name>ExportAnnotations</name>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Export annotations</source>
        <translation>Esporta annotazioni</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Writes the labels of an annotation session as a raster of classes and as polygons.</source>
        <translation>Scrive le etichette di una sessione di annotazione come raster di classi e come poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Writes the labels of an annotation session: a GeoTIFF of class codes on the image&apos;s own pixels (nodata where nothing is labelled), and polygons along the pixels&apos; edges. Both are exact to the pixel.

Without another choice only accepted tiles are exported. Tiles that two people still label without seeing each other&apos;s work are left out in any case.</source>
        <translation>Scrive le etichette di una sessione di annotazione: un GeoTIFF di codici di classe sui pixel dell&apos;immagine (nodata dove nulla è etichettato), e poligoni lungo i bordi dei pixel. Entrambi sono esatti al pixel.

Senza un&apos;altra scelta vengono esportati solo i tasselli accettati. I tasselli che due persone stanno ancora etichettando senza vedere il lavoro dell&apos;altra sono esclusi in ogni caso.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>accepted: those that two others have checked. submitted: and those that wait for it. all: all.</source>
        <translation>accepted: quelli controllati da altre due persone. submitted: anche quelli che lo attendono. all: tutti.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Of tiles that two people have labelled: what came out, or what one of the two submitted.</source>
        <translation>Dei tasselli etichettati da due persone: ciò che ne è risultato, o ciò che una delle due ha consegnato.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>GeoTIFF on the image&apos;s own pixels.</source>
        <translation>GeoTIFF sui pixel dell&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Segments of one class along the edges of the pixels.</source>
        <translation>Segmenti di una classe lungo i bordi dei pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles left out, because two people still label them: {count}</source>
        <translation>Tasselli esclusi, perché due persone li stanno ancora etichettando: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>annotation,labels,mask,raster,polygons,training data</source>
        <translation>annotazione,etichette,maschera,raster,poligoni,dati di addestramento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles</source>
        <translation>Tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels (raster)</source>
        <translation>Etichette (raster)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels (polygons)</source>
        <translation>Etichette (poligoni)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles exported</source>
        <translation>Tasselli esportati</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Pixels with a class</source>
        <translation>Pixel con una classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles: {count}</source>
        <translation>Tasselli: {count}</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>{tiles} tiles exported, {pixels:,} pixels with a class.</source>
        <translation>{tiles} tasselli esportati, {pixels:,} pixel con una classe.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Tiles</source>
        <translation>Tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Which tiles are exported.</source>
        <translation>Quali tasselli vengono esportati.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Write the labels, in the background, and show them.</source>
        <translation>Scrivi le etichette, in background, e mostrale.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>not wanted</source>
        <translation>non richiesto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Where it goes; nothing is written if this is empty.</source>
        <translation>Dove va salvato; se è vuoto non viene scritto nulla.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Accepted tiles</source>
        <translation>Tasselli accettati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Submitted tiles, checked or not</source>
        <translation>Tasselli consegnati, controllati o no</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>All tiles</source>
        <translation>Tutti i tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Label polygons</source>
        <translation>Poligoni delle etichette</translation>
    </message>
</context>
<context>
    <name>ExportDataset</name>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Export dataset</source>
        <translation>Esporta dataset</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>training data,chips,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,split,machine learning</source>
        <translation>dati di addestramento,chip,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,suddivisione,machine learning</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Cuts images and labels into chips that training libraries load, with splits that do not leak.</source>
        <translation>Taglia immagini ed etichette in chip leggibili dalle librerie di addestramento, con suddivisioni senza fughe di dati.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Cuts images and their labels into square chips and writes them as a dataset: OpenEarthMap, LoveDA, COCO (instances and panoptic), plain GeoTIFF pairs, or reBEN (BigEarthNet v2), on request also as LMDB with safetensors.

For reBEN the images are the bands of one tile. Patches are 1200 m wide with pixels of 10 m; those with less than 75 % labelled pixels are left out. With a CORINE map, Sentinel-1 and the scene classification there is “Build patch dataset”.

Labels come from the accepted tiles of an annotation session, from a class raster, or from polygons. Pixels without image are unlabelled. Layouts with a legend of their own get labels by a crosswalk.

Training, validation and test chips never overlap and keep the distance that you ask for. Chips that would come nearer are left out.

With the chips come STAC, Croissant and TrainingDML descriptions, a dataset card with class shares and places, a split report, and checksums. A dataset that is there already is never written over; a run that was interrupted goes on when it is started again with the same settings.</source>
        <translation>Taglia le immagini e le loro etichette in chip quadrati e li scrive come dataset: OpenEarthMap, LoveDA, COCO (istanze e panottico), semplici coppie di GeoTIFF, oppure reBEN (BigEarthNet v2), a richiesta anche come LMDB con safetensors.

Per reBEN le immagini sono le bande di un tassello. Le patch sono larghe 1200 m con pixel di 10 m; quelle con meno del 75 % di pixel etichettati sono escluse. Con una mappa CORINE, Sentinel-1 e la classificazione della scena c&apos;è “Crea dataset di patch”.

Le etichette provengono dai tasselli accettati di una sessione di annotazione, da un raster di classi o da poligoni. I pixel senza immagine sono non etichettati. Le strutture con una legenda propria ricevono le etichette tramite una corrispondenza.

I chip di addestramento, validazione e test non si sovrappongono mai e mantengono la distanza che chiedi. I chip che sarebbero più vicini sono esclusi.

Con i chip vengono forniti descrizioni STAC, Croissant e TrainingDML, una scheda del dataset con quote delle classi e luoghi, un rapporto sulla suddivisione e somme di controllo. Un dataset già esistente non viene mai sovrascritto; un&apos;esecuzione interrotta continua quando viene riavviata con le stesse impostazioni.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>For attribute: region, or a field of the areas. Values such as train, val and test are followed.</source>
        <translation>Per attribute: la regione, o un campo delle aree. Valori come train, val e test vengono rispettati.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>It must not exist yet. Its name becomes the dataset&apos;s identifier.</source>
        <translation>Non deve ancora esistere. Il suo nome diventa l&apos;identificativo del dataset.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Annotation session</source>
        <translation>Sessione di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessione di annotazione (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Its image and its labels are exported. Without one: the layers below.</source>
        <translation>Vengono esportate la sua immagine e le sue etichette. Se manca: i layer qui sotto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>accepted: those that two others have checked. submitted: and those that wait for it.</source>
        <translation>accepted: quelli controllati da altre due persone. submitted: anche quelli che lo attendono.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Raster files. Each is a region of its own if areas do not say otherwise.</source>
        <translation>File raster. Ognuno è una regione a sé se le aree non dicono altrimenti.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Any grid and any coordinate reference system; nodata and 0 are unlabelled.</source>
        <translation>Qualsiasi griglia e qualsiasi sistema di riferimento delle coordinate; nodata e 0 sono non etichettati.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Pixels whose centre lies in a polygon get its class; of overlapping ones the later counts.</source>
        <translation>I pixel il cui centro cade in un poligono ne ricevono la classe; tra poligoni sovrapposti conta l&apos;ultimo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Codes or names of the legend, or values that the class mapping names.</source>
        <translation>Codici o nomi della legenda, o valori nominati nella corrispondenza delle classi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Value of the field = code or name of the class, separated by semicolons or lines.</source>
        <translation>Valore del campo = codice o nome della classe, separati da punti e virgola o righe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>auto: what the session or a map made by Terrazzo says, else OpenEarthMap.</source>
        <translation>auto: ciò che dice la sessione o una mappa creata da Terrazzo, altrimenti OpenEarthMap.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend of your own</source>
        <translation>Legenda propria</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend (*.json)</source>
        <translation>Legenda (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>A JSON file in the form of the bundled legends; it counts instead of LEGEND.</source>
        <translation>Un file JSON nella forma delle legende incluse; conta al posto di LEGEND.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Only these are exported; each is cut on its own. Fields such as country, scene, date and split count.</source>
        <translation>Solo queste vengono esportate; ognuna è tagliata per conto suo. Contano campi come country, scene, date e split.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chips of one region lie in one folder. Without a field: the image&apos;s name.</source>
        <translation>I chip di una regione stanno in una cartella. Senza un campo: il nome dell&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>How files and folders are named, and which legend the labels get.</source>
        <translation>Come sono denominati file e cartelle, e quale legenda ricevono le etichette.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Crosswalk of your own</source>
        <translation>Corrispondenza propria</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>Corrispondenza (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Which class becomes which, if the bundled crosswalks do not fit.</source>
        <translation>Quale classe diventa quale, se le corrispondenze incluse non sono adatte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Side of the square chips. In BigEarthNet it is always 120.</source>
        <translation>Lato dei chip quadrati. In BigEarthNet è sempre 120.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>From chip to chip. Without one: chips lie beside each other.</source>
        <translation>Da chip a chip. Se manca: i chip stanno uno accanto all&apos;altro.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>On the ground. Without one: the image&apos;s own pixels, unchanged.</source>
        <translation>Al suolo. Se manca: i pixel dell&apos;immagine, immutati.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>shift: the last chip ends with the area. drop: only whole chips on the lattice.</source>
        <translation>shift: l&apos;ultimo chip finisce con l&apos;area. drop: solo chip interi sul reticolo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chips with fewer are left out. In BigEarthNet at least 75.</source>
        <translation>I chip con meno sono esclusi. In BigEarthNet almeno 75.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Numbers of the bands, separated by commas. Without any: red, green and blue, or all for GeoTIFF.</source>
        <translation>Numeri delle bande, separati da virgole. Se mancano: rosso, verde e blu, o tutte per GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Attribute to split by</source>
        <translation>Attributo per la suddivisione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Folder of the dataset</source>
        <translation>Cartella del dataset</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Tiles of the session</source>
        <translation>Tasselli della sessione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labels (class raster)</source>
        <translation>Etichette (raster di classi)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labels (polygons)</source>
        <translation>Etichette (poligoni)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Field with the classes</source>
        <translation>Campo con le classi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Class mapping</source>
        <translation>Corrispondenza classi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend of the labels</source>
        <translation>Legenda delle etichette</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Areas</source>
        <translation>Aree</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Field with the regions</source>
        <translation>Campo con le regioni</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Layout</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chip size (pixels)</source>
        <translation>Dimensione dei chip (pixel)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Stride (pixels)</source>
        <translation>Passo (pixel)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Pixel size (m)</source>
        <translation>Dimensione dei pixel (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>At the edge of an area</source>
        <translation>Al bordo di un&apos;area</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labelled pixels a chip must have (%)</source>
        <translation>Pixel etichettati che un chip deve avere (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose an annotation session or layers, not both.</source>
        <translation>Scegli una sessione di annotazione o dei layer, non entrambi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose an annotation session, or at least one image.</source>
        <translation>Scegli una sessione di annotazione, o almeno un&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose labels: a class raster or polygons.</source>
        <translation>Scegli le etichette: un raster di classi o poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose the field that holds the classes of the polygons.</source>
        <translation>Scegli il campo che contiene le classi dei poligoni.</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>Pixels of {native:.3g} m on the ground</source>
        <translation>Pixel di {native:.3g} m al suolo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{width:,} × {height:,} pixels of {native:.3g} m on the ground</source>
        <translation>{width:,} × {height:,} pixel di {native:.3g} m al suolo</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{count:,} tiles</source>
        <translation>
            <numerusform>{count:,} tassello</numerusform>
            <numerusform>{count:,} tasselli</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>The map gets pixels of {gsd:.3g} m.</source>
        <translation>La mappa avrà pixel di {gsd:.3g} m.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>Bands must be numbers: 1, 2, 3.</source>
        <translation>Le bande devono essere numeri: 1, 2, 3.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>about {time}</source>
        <translation>circa {time}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Terrazzo: user guide</source>
        <translation>Terrazzo: guida utente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>User guide</source>
        <translation>Guida utente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Go back to the page before.</source>
        <translation>Torna alla pagina precedente.</translation>
    </message>
</context>
<context>
    <name>IdentifyRow</name>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Ask the map</source>
        <translation>Interroga la mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Click on the map to see the class of a place and how sure the model is. Escape ends.</source>
        <translation>Fai clic sulla mappa per vedere la classe di un punto e quanto il modello è sicuro. Esc termina.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Click on the map.</source>
        <translation>Fai clic sulla mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>What is here? Ask the map.</source>
        <translation>Che cosa c&apos;è qui? Interroga la mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>No data here.</source>
        <translation>Qui non ci sono dati.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Code {code}</source>
        <translation>Codice {code}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>{name}, {sure:.0f} % sure</source>
        <translation>{name}, sicuro al {sure:.0f} %</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Import a model</source>
        <translation>Importa un modello</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Installs a model file of your own, so that it can be chosen for mapping.</source>
        <translation>Installa un tuo file di modello, in modo da poterlo scegliere per la mappatura.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Installs a model for semantic segmentation from an ONNX file (or a TorchScript or torch.export file, if the Python package torch is installed).

The file is looked at and tried out first. What it tells need not be given: shapes always, and class names, pixel size, scaling and tiles if it has the metadata of the plugin Deepness. What is given here counts more. Of other files at least the pixel sizes and the scaling have to be said.

Pickled torch checkpoints (.pth) are refused, because opening them can run programs: export them to ONNX.</source>
        <translation>Installa un modello di segmentazione semantica da un file ONNX (o da un file TorchScript o torch.export, se il pacchetto Python torch è installato).

Il file viene prima esaminato e provato. Ciò che dice non serve indicarlo: sempre le forme, e i nomi delle classi, la dimensione dei pixel, la scalatura e i tasselli se ha i metadati del plugin Deepness. Ciò che è indicato qui ha la precedenza. Per gli altri file vanno indicate almeno le dimensioni dei pixel e la scalatura.

I checkpoint di torch in formato pickle (.pth) sono rifiutati, perché aprirli può eseguire programmi: esportali in ONNX.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/import_model.py"/>
        <source>The model {name} is installed: {count} classes, tiles of {tile} pixels.</source>
        <translation>
            <numerusform>Il modello {name} è installato: {count} classe, tasselli di {tile} pixel.</numerusform>
            <numerusform>Il modello {name} è installato: {count} classi, tasselli di {tile} pixel.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>not said</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>The file: bands {bands}, classes {classes}, size {size}, scores {scores}.</source>
        <translation>Il file: bande {bands}, classi {classes}, dimensione {size}, punteggi {scores}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Model file</source>
        <translation>File del modello</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>An ONNX file; with the Python package torch also TorchScript or torch.export.</source>
        <translation>Un file ONNX; con il pacchetto Python torch anche TorchScript o torch.export.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name of the model in lists and scripts. Without one: the name of the file.</source>
        <translation>Nome del modello negli elenchi e negli script. Se manca: il nome del file.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>file: the model&apos;s own classes. Otherwise a legend that the model&apos;s classes belong to.</source>
        <translation>file: le classi proprie del modello. Altrimenti una legenda a cui appartengono le classi del modello.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Names of the classes in the order of the model&apos;s output, separated by commas or lines.</source>
        <translation>Nomi delle classi nell&apos;ordine dell&apos;output del modello, separati da virgole o righe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Colours such as #0064C8 in the same order. Without them colours are chosen.</source>
        <translation>Colori come #0064C8 nello stesso ordine. Se mancano, i colori vengono scelti.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Names of the bands in the order that the model needs, separated by commas: red, green, blue.</source>
        <translation>Nomi delle bande nell&apos;ordine richiesto dal modello, separati da virgole: red, green, blue.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Finest pixel size on the ground that the model knows. Finer images are read reduced to it.</source>
        <translation>La dimensione di pixel al suolo più fine che il modello conosce. Le immagini più fini vengono lette ridotte ad essa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Coarsest pixel size on the ground that it knows. Images up to twice as coarse are enlarged.</source>
        <translation>La dimensione di pixel al suolo più grossolana che conosce. Le immagini fino a due volte più grossolane vengono ingrandite.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>How values go into the model. raw: as they are. 0-255, 0-1: 8-bit values on this range, others stretched to it. mean-std: (value / divisor - mean) / standard deviation. percentiles: all values stretched to 0-1.</source>
        <translation>Come i valori entrano nel modello. raw: così come sono. 0-255, 0-1: valori a 8 bit su questo intervallo, gli altri stirati su di esso. mean-std: (valore / divisore - media) / deviazione standard. percentiles: tutti i valori stirati a 0-1.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>For mean-std: one figure per band, or one for all.</source>
        <translation>Per mean-std: un valore per banda, o uno per tutte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>For mean-std: values are divided by it first. Usually 255 for photographs, else 1 or 10000.</source>
        <translation>Per mean-std: i valori vengono prima divisi per questo. Di solito 255 per le fotografie, altrimenti 1 o 10000.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Side of the tiles that the model gets. Models with a fixed size need none.</source>
        <translation>Lato dei tasselli che il modello riceve. I modelli con una dimensione fissa non lo richiedono.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Without a choice: an eighth of the tile.</source>
        <translation>Senza una scelta: un ottavo del tassello.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>What the model gives: probabilities, or logits. auto: found out by a trial.</source>
        <translation>Ciò che il modello dà: probabilità o logit. auto: rilevato con una prova.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Of a model with one output channel: the share from which a pixel belongs to the class.</source>
        <translation>Di un modello con un solo canale di output: la quota da cui un pixel appartiene alla classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>It goes into the model&apos;s card, for instance CC-BY-4.0.</source>
        <translation>Va nella scheda del modello, ad esempio CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>What the model is good for. It is shown with the model.</source>
        <translation>Per che cosa è adatto il modello. Viene mostrato con il modello.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models that came with the plugin are never overwritten.</source>
        <translation>I modelli inclusi nel plugin non vengono mai sovrascritti.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Looking at the file</source>
        <translation>Esame del file</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Trying the model out and installing it</source>
        <translation>Prova e installazione del modello</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>ONNX,torch,Deepness,neural network,deep learning,install</source>
        <translation>ONNX,torch,Deepness,rete neurale,deep learning,installare</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Class names</source>
        <translation>Nomi delle classi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Class colours</source>
        <translation>Colori delle classi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Finest pixel size (m)</source>
        <translation>Dimensione dei pixel più fine (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Coarsest pixel size (m)</source>
        <translation>Dimensione dei pixel più grossolana (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Scaling</source>
        <translation>Scalatura</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Means</source>
        <translation>Medie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Standard deviations</source>
        <translation>Deviazioni standard</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Divisor</source>
        <translation>Divisore</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Tile size (pixels)</source>
        <translation>Dimensione dei tasselli (pixel)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Overlap of tiles (pixels)</source>
        <translation>Sovrapposizione dei tasselli (pixel)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Overwrite a model of the same name</source>
        <translation>Sovrascrivi un modello con lo stesso nome</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name of the installed model</source>
        <translation>Nome del modello installato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Folder of the installed model</source>
        <translation>Cartella del modello installato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>It has the metadata of the plugin Deepness, which is used.</source>
        <translation>Ha i metadati del plugin Deepness, che vengono usati.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models (*.onnx *.pt *.pt2 *.ts *.torchscript)</source>
        <translation>Modelli (*.onnx *.pt *.pt2 *.ts *.torchscript)</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. You can map now; QGIS need not be started again.</source>
        <translation>Installato. Ora puoi mappare; non serve riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Terrazzo: Python packages</source>
        <translation>Terrazzo: pacchetti Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Graphics card (DirectML) and processor</source>
        <translation>Scheda grafica (DirectML) e processore</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{fetched:.0f} MB are fetched; they take {disk:.0f} MB on the disk.</source>
        <translation>Vengono scaricati {fetched:.0f} MB; occupano {disk:.0f} MB sul disco.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>An earlier installation is damaged. Install again, or remove it.</source>
        <translation>Un&apos;installazione precedente è danneggiata. Reinstalla o rimuovila.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installing…</source>
        <translation>Installazione…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. The tool works now; QGIS need not be started again.</source>
        <translation>Installato. Lo strumento ora funziona; non serve riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>On a computer with a network and Python run:</source>
        <translation>Su un computer con rete e Python esegui:</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Collecting versions…</source>
        <translation>Raccolta delle versioni…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>The report is in the clipboard. Paste it into the bug report.</source>
        <translation>Il rapporto è negli appunti. Incollalo nella segnalazione dell&apos;errore.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>none is missing</source>
        <translation>nessuno manca</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>I&amp;nstall again</source>
        <translation>Re&amp;installa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>I&amp;nstall</source>
        <translation>&amp;Installa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Cancelling</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. Start QGIS again, then the tool works.</source>
        <translation>Installato. Riavvia QGIS e lo strumento funzionerà.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Annullato. Nulla è stato installato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Removed. What is loaded stays in use until QGIS is closed.</source>
        <translation>Rimosso. Ciò che è caricato resta in uso fino alla chiusura di QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>QGIS uses the packages now. They are deleted when it is started again.</source>
        <translation>QGIS sta usando i pacchetti. Verranno eliminati al prossimo avvio.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{host}, through the proxy {proxy} of the QGIS settings</source>
        <translation>{host}, attraverso il proxy {proxy} delle impostazioni di QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{host}, without a proxy (see Settings &gt; Options &gt; Network)</source>
        <translation>{host}, senza proxy (vedi Impostazioni &gt; Opzioni &gt; Rete)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{package} {version} ({size:.1f} MB, licence {licence})</source>
        <translation>{package} {version} ({size:.1f} MB, licenza {licence})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed by Terrazzo: {packages}.</source>
        <translation>Installato da Terrazzo: {packages}.</translation>
    </message>
</context>
<context>
    <name>InstallForm</name>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Terrazzo needs Python packages that not every QGIS has. It can put them into a folder of your QGIS profile. The packages of QGIS itself are not changed, and you can undo it here at any time.</source>
        <translation>Terrazzo richiede pacchetti Python che non tutti i QGIS hanno. Può metterli in una cartella del tuo profilo QGIS. I pacchetti di QGIS stesso non vengono modificati, e qui puoi annullare l&apos;operazione in qualsiasi momento.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>What is being done, line by line.</source>
        <translation>Che cosa viene fatto, riga per riga.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>How much of the installation is done.</source>
        <translation>Quanto dell&apos;installazione è completato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Computing on</source>
        <translation>Calcolo su</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>What the models are to run on.</source>
        <translation>Su che cosa devono essere eseguiti i modelli.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Computing &amp;on</source>
        <translation>Calcolo &amp;su</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From the &amp;internet</source>
        <translation>Da in&amp;ternet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From the internet</source>
        <translation>Da internet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Fetch the packages from the Python package index.</source>
        <translation>Scarica i pacchetti dall&apos;indice dei pacchetti Python.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From a &amp;folder of wheels</source>
        <translation>Da una &amp;cartella di wheel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From a folder of wheels</source>
        <translation>Da una cartella di wheel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>For computers without a network: the files were fetched elsewhere and brought here.</source>
        <translation>Per computer senza rete: i file sono stati scaricati altrove e portati qui.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Folder of wheels</source>
        <translation>Cartella di wheel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>The folder that holds the files.</source>
        <translation>La cartella che contiene i file.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Which files?</source>
        <translation>&amp;Quali file?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Which files?</source>
        <translation>Quali file?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Show the files and the command that fetches them on a computer with a network.</source>
        <translation>Mostra i file e il comando che li scarica su un computer con rete.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>I&amp;nstall</source>
        <translation>&amp;Installa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Install</source>
        <translation>Installa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Write the packages into the folder named above.</source>
        <translation>Scrivi i pacchetti nella cartella indicata sopra.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Delete what was installed, and its folder.</source>
        <translation>Elimina ciò che è stato installato, e la sua cartella.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy re&amp;port</source>
        <translation>Copia ra&amp;pporto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy versions, folders and devices for a bug report; no names and no passwords.</source>
        <translation>Copia versioni, cartelle e dispositivi per una segnalazione di errore; nessun nome e nessuna password.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Stop the installation; nothing of it is kept.</source>
        <translation>Ferma l&apos;installazione; nulla viene conservato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Close this window.</source>
        <translation>Chiudi questa finestra.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Packages</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
</context>
<context>
    <name>InstallNotice</name>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <source>&amp;Install…</source>
        <translation>&amp;Installa…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <source>See what would be installed and where, and decide.</source>
        <translation>Guarda che cosa verrebbe installato e dove, e decidi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <source>Mapping needs Python packages that this QGIS does not have: {packages}. Terrazzo can install them into your QGIS profile; QGIS itself is not changed.</source>
        <translation>La mappatura richiede pacchetti Python che questo QGIS non ha: {packages}. Terrazzo può installarli nel tuo profilo QGIS; QGIS stesso non viene modificato.</translation>
    </message>
</context>
<context>
    <name>IssueBox</name>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Segment: {name}, {pixels} pixels</source>
        <translation>Segmento: {name}, {pixels} pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Only open ones</source>
        <translation>Solo quelle aperte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Leave out issues that are resolved.</source>
        <translation>Escludi le segnalazioni risolte.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>All categories</source>
        <translation>Tutte le categorie</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Show issues of one category.</source>
        <translation>Mostra le segnalazioni di una categoria.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What is wrong.</source>
        <translation>Che cosa non va.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issues</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Choose an issue to go there.</source>
        <translation>Scegli una segnalazione per andarci.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What was done about it. Enter resolves the issue.</source>
        <translation>Che cosa è stato fatto. Invio risolve la segnalazione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What is wrong, in a few words. Enter pins the issue.</source>
        <translation>Che cosa non va, in poche parole. Invio fissa la segnalazione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>&amp;Point at the place</source>
        <translation>&amp;Indica il punto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Point at the place</source>
        <translation>Indica il punto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Click at the place on the map. Key: I.</source>
        <translation>Fai clic sul punto nella mappa. Tasto: I.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>P&amp;in it</source>
        <translation>&amp;Fissa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Pin it</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Write the issue down.</source>
        <translation>Annota la segnalazione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Tile</source>
        <translation>Tassello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Go there</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Show the place on the map.</source>
        <translation>Mostra il punto sulla mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Resolve</source>
        <translation>Risolvi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>It is settled. Key: A.</source>
        <translation>È risolta. Tasto: A.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Reopen</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>It is not settled. Key: X.</source>
        <translation>Non è risolta. Tasto: X.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>New issue</source>
        <translation>Nuova segnalazione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is resolved.</source>
        <translation>La segnalazione {number} è risolta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is open again.</source>
        <translation>La segnalazione {number} è di nuovo aperta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>This session is open for reading only.</source>
        <translation>Questa sessione è aperta in sola lettura.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>This place is not on the image.</source>
        <translation>Questo punto non è sull&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Row {row}, column {col}: {name}</source>
        <translation>Riga {row}, colonna {col}: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Point at the place on the map first.</source>
        <translation>Prima indica il punto sulla mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>#{number}, {category}, by {person}, {time}</source>
        <translation>#{number}, {category}, di {person}, {time}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is pinned.</source>
        <translation>La segnalazione {number} è fissata.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Resolved by {person}</source>
        <translation>Risolta da {person}</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <location filename="../plugin/qgis_bridge/preview_layer.py"/>
        <source>Land cover preview</source>
        <translation>Anteprima della copertura del suolo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover</source>
        <translation>Copertura del suolo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Confidence</source>
        <translation>Confidenza</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Probabilities of the classes</source>
        <translation>Probabilità delle classi</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover polygons</source>
        <translation>Copertura del suolo (poligoni)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover statistics</source>
        <translation>Copertura del suolo (statistiche)</translation>
    </message>
</context>
<context>
    <name>LandCoverLegend</name>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>No data</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Bareland</source>
        <translation>Suolo nudo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Rangeland</source>
        <translation>Prati e arbusti</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Developed space</source>
        <translation>Area pavimentata</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Road</source>
        <translation>Strada</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Tree</source>
        <translation>Albero</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Water</source>
        <translation>Acqua</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Agriculture land</source>
        <translation>Terreno agricolo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Tree cover</source>
        <translation>Copertura arborea</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Shrubland</source>
        <translation>Arbusteto</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Grassland</source>
        <translation>Prateria</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Cropland</source>
        <translation>Colture</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Built-up</source>
        <translation>Edificato</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Bare or sparse vegetation</source>
        <translation>Vegetazione rada o assente</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Permanent water</source>
        <translation>Acqua permanente</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Herbaceous wetland</source>
        <translation>Zona umida erbacea</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Snow and ice</source>
        <translation>Neve e ghiaccio</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Mangroves</source>
        <translation>Mangrovie</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Moss and lichen</source>
        <translation>Muschi e licheni</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Background</source>
        <translation>Sfondo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Barren</source>
        <translation>Suolo sterile</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Forest</source>
        <translation>Bosco</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Agriculture</source>
        <translation>Agricoltura</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Urban land</source>
        <translation>Area urbana</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Forest land</source>
        <translation>Area boschiva</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Barren land</source>
        <translation>Terreno sterile</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Tree canopy</source>
        <translation>Chioma arborea</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Low vegetation</source>
        <translation>Vegetazione bassa</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Impervious (other)</source>
        <translation>Impermeabile (altro)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Impervious (road)</source>
        <translation>Impermeabile (strada)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Urban fabric</source>
        <translation>Tessuto urbano</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Industrial or commercial units</source>
        <translation>Aree industriali o commerciali</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Arable land</source>
        <translation>Seminativi</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Permanent crops</source>
        <translation>Colture permanenti</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Pastures</source>
        <translation>Prati stabili</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Complex cultivation patterns</source>
        <translation>Sistemi colturali e particellari complessi</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Land principally occupied by agriculture, with significant areas of natural vegetation</source>
        <translation>Aree prevalentemente occupate da colture agrarie, con spazi naturali importanti</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Agro-forestry areas</source>
        <translation>Aree agroforestali</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Broad-leaved forest</source>
        <translation>Boschi di latifoglie</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Coniferous forest</source>
        <translation>Boschi di conifere</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Mixed forest</source>
        <translation>Boschi misti</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Natural grassland and sparsely vegetated areas</source>
        <translation>Praterie naturali e aree con vegetazione rada</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Moors, heathland and sclerophyllous vegetation</source>
        <translation>Brughiere, cespuglieti e vegetazione sclerofilla</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Transitional woodland, shrub</source>
        <translation>Vegetazione boschiva e arbustiva in evoluzione</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Beaches, dunes, sands</source>
        <translation>Spiagge, dune e sabbie</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Inland wetlands</source>
        <translation>Zone umide interne</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Coastal wetlands</source>
        <translation>Zone umide costiere</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Inland waters</source>
        <translation>Acque interne</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Marine waters</source>
        <translation>Acque marine</translation>
    </message>
</context>
<context>
    <name>LandCoverReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Blocks taken over from an interrupted run: {count}</source>
        <translation>Blocchi ripresi da un&apos;esecuzione interrotta: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Model: {title} ({name} {version}), for images of {finest:g} to {coarsest:g} m</source>
        <translation>Modello: {title} ({name} {version}), per immagini da {finest:g} a {coarsest:g} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Pixel size on the ground: {native} m in the image, {working} m mapped</source>
        <translation>Dimensione dei pixel al suolo: {native} m nell&apos;immagine, {working} m mappati</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Pixels: {width} × {height}, of these {valid} mapped</source>
        <translation>Pixel: {width} × {height}, di questi {valid} mappati</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Tiles of {tile} pixels, overlapping by {overlap}</source>
        <translation>Tasselli di {tile} pixel, con sovrapposizione di {overlap}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Device: {device}</source>
        <translation>Dispositivo: {device}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Time: {stages}</source>
        <translation>Tempo: {stages}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Small segments merged: {count}</source>
        <translation>Segmenti piccoli uniti: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Polygons: {count}</source>
        <translation>Poligoni: {count}</translation>
    </message>
</context>
<context>
    <name>LandCoverRun</name>
    <message>
        <location filename="../plugin/panel/run.py"/>
        <source>The run ended without a reason; see the Processing log.</source>
        <translation>L&apos;esecuzione è terminata senza un motivo; vedi il log di Processing.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>Il fornitore di Processing di Terrazzo non è caricato.</translation>
    </message>
</context>
<context>
    <name>LandCoverStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/mapping_run.py"/>
        <source>Opening the image and the model</source>
        <translation>Apertura dell&apos;immagine e del modello</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/mapping_run.py"/>
        <source>Converting polygons</source>
        <translation>Conversione dei poligoni</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Mapping land cover</source>
        <translation>Mappatura della copertura del suolo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Merging small segments</source>
        <translation>Unione dei segmenti piccoli</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Measuring areas</source>
        <translation>Misura delle aree</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tracing polygons</source>
        <translation>Tracciamento dei poligoni</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Building overviews</source>
        <translation>Creazione delle panoramiche</translation>
    </message>
</context>
<context>
    <name>LiveLayer</name>
    <message>
        <location filename="../plugin/panel/live_layer.py"/>
        <source>Land cover, growing</source>
        <translation>Copertura del suolo, in corso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/live_layer.py"/>
        <source>Land cover of {name}</source>
        <translation>Copertura del suolo di {name}</translation>
    </message>
</context>
<context>
    <name>MapFolder</name>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Map land cover of many images</source>
        <translation>Mappa la copertura del suolo di molte immagini</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Maps all images of a folder, or several layers, with one model.</source>
        <translation>Mappa tutte le immagini di una cartella, o più layer, con un solo modello.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Maps all images of a folder, or several layers, with one model that is loaded once.

The maps get the names of their images and lie in the output folder, with a table of the areas of the classes in each image. An image that cannot be mapped does not stop the others: it is reported at the end and in the table.

Started again with the same parameters, the algorithm goes on where it was stopped, leaves alone what is finished, and tries again what failed.</source>
        <translation>Mappa tutte le immagini di una cartella, o più layer, con un solo modello caricato una volta.

Le mappe prendono i nomi delle loro immagini e stanno nella cartella di output, con una tabella delle aree delle classi in ogni immagine. Un&apos;immagine che non può essere mappata non ferma le altre: viene segnalata alla fine e nella tabella.

Riavviato con gli stessi parametri, l&apos;algoritmo continua da dove è stato fermato, non tocca ciò che è finito e riprova ciò che non è riuscito.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>{done} of {all} images have a map.</source>
        <translation>{done} immagini su {all} hanno una mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>All images in it whose names fit are mapped.</source>
        <translation>Vengono mappate tutte le immagini al suo interno i cui nomi corrispondono.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Patterns of file names, separated by semicolons. * stands for anything.</source>
        <translation>Schemi di nomi di file, separati da punti e virgola. * sta per qualsiasi cosa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images of the same name are told apart by their folders.</source>
        <translation>Le immagini con lo stesso nome sono distinte dalle loro cartelle.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Instead of a folder, or together with one.</source>
        <translation>Al posto di una cartella, o insieme ad essa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Numbers of the bands that the model needs, in its order, separated by commas. The same in all images. Without a choice: red, green and blue.</source>
        <translation>Numeri delle bande richieste dal modello, nel suo ordine, separati da virgole. Gli stessi in tutte le immagini. Senza una scelta: rosso, verde e blu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Only pixels inside one of these polygons are mapped.</source>
        <translation>Vengono mappati solo i pixel dentro uno di questi poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>What is written for each image besides its map.</source>
        <translation>Che cosa viene scritto per ogni immagine oltre alla sua mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>A virtual raster (VRT) that shows all maps of the same coordinate reference system as one layer.</source>
        <translation>Un raster virtuale (VRT) che mostra come un solo layer tutte le mappe dello stesso sistema di riferimento delle coordinate.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>It is made if it is not there. Images are not looked for in it.</source>
        <translation>Viene creata se non esiste. Non vi si cercano immagini.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Choose a folder with images, or layers.</source>
        <translation>Scegli una cartella con immagini, o dei layer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Bands are numbers separated by commas, such as 1,2,3.</source>
        <translation>Le bande sono numeri separati da virgole, come 1,2,3.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>No image could be mapped. {name}: {why}</source>
        <translation>Non è stato possibile mappare alcuna immagine. {name}: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Folder with images</source>
        <translation>Cartella con le immagini</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Names of the images</source>
        <translation>Nomi delle immagini</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Also in folders inside it</source>
        <translation>Anche nelle cartelle al suo interno</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Mask</source>
        <translation>Maschera</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Other results</source>
        <translation>Altri risultati</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>One view of all maps</source>
        <translation>Una vista di tutte le mappe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Folder for results</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Table of areas</source>
        <translation>Tabella delle aree</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>View of all maps</source>
        <translation>Vista di tutte le mappe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images mapped</source>
        <translation>Immagini mappate</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images finished before</source>
        <translation>Immagini finite in precedenza</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images outside the mask</source>
        <translation>Immagini fuori dalla maschera</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images that could not be mapped</source>
        <translation>Immagini che non è stato possibile mappare</translation>
    </message>
</context>
<context>
    <name>MapLandCover</name>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Map land cover</source>
        <translation>Mappa copertura suolo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Gives each pixel of an image its land-cover class.</source>
        <translation>Dà a ogni pixel di un&apos;immagine la sua classe di copertura del suolo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Gives each pixel of a very high resolution image its land-cover class, with a model that runs on this computer.

The image must have a coordinate reference system. Images finer than the model knows are read reduced, coarser ones enlarged up to a limit and refused beyond it. Nodata, transparent pixels and everything outside the mask and the extent are nodata in all results.

Online layers (WMS, WMTS, XYZ and others) need an extent or a mask. Tiles that do not arrive, although they are asked for again, are nodata and are counted.

Results: a class raster (GeoTIFF with palette and class names), and on request the confidence of each pixel in percent, polygons, and a table with the area of each class on the ground.</source>
        <translation>Dà a ogni pixel di un&apos;immagine ad altissima risoluzione la sua classe di copertura del suolo, con un modello eseguito su questo computer.

L&apos;immagine deve avere un sistema di riferimento delle coordinate. Le immagini più fini di quanto il modello conosca vengono lette ridotte, quelle più grossolane ingrandite fino a un limite e oltre rifiutate. Nodata, pixel trasparenti e tutto ciò che è fuori dalla maschera e dall&apos;estensione sono nodata in tutti i risultati.

I layer online (WMS, WMTS, XYZ e altri) richiedono un&apos;estensione o una maschera. I tasselli che non arrivano, benché richiesti di nuovo, sono nodata e vengono contati.

Risultati: un raster di classi (GeoTIFF con tavolozza e nomi delle classi) e, a richiesta, la confidenza di ogni pixel in percentuale, poligoni, e una tabella con l&apos;area di ogni classe al suolo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>{path} cannot be opened as a raster. Check that the file is there and is an image.</source>
        <translation>{path} non può essere aperto come raster. Controlla che il file esista e sia un&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>A raster file or an online layer, with a coordinate reference system.</source>
        <translation>Un file raster o un layer online, con un sistema di riferimento delle coordinate.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>The bands that the model needs, in its order. Without a choice: red, green and blue.</source>
        <translation>Le bande richieste dal modello, nel suo ordine. Senza una scelta: rosso, verde e blu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Only this part is mapped.</source>
        <translation>Viene mappata solo questa parte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Only pixels inside one of these polygons are mapped.</source>
        <translation>Vengono mappati solo i pixel dentro uno di questi poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Areas that take more are refused: services do not like to be emptied. Without a choice: 20,000.</source>
        <translation>Le aree che ne richiedono di più sono rifiutate: i servizi non gradiscono di essere svuotati. Senza una scelta: 20.000.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF of class codes, with palette and names.</source>
        <translation>GeoTIFF di codici di classe, con tavolozza e nomi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF of how sure the model is of each pixel, in percent.</source>
        <translation>GeoTIFF di quanto il modello è sicuro di ogni pixel, in percentuale.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF with one band for each class, in percent.</source>
        <translation>GeoTIFF con una banda per ogni classe, in percentuale.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Segments of one class with area and mean confidence, without gaps or overlaps.</source>
        <translation>Segmenti di una classe con area e confidenza media, senza vuoti o sovrapposizioni.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Table with pixels, area on the ground, share and number of segments of each class.</source>
        <translation>Tabella con pixel, area al suolo, quota e numero di segmenti di ogni classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mask</source>
        <translation>Maschera</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Most tiles of an online layer</source>
        <translation>Numero massimo di tasselli di un layer online</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Device that was used</source>
        <translation>Dispositivo usato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mapped pixels</source>
        <translation>Pixel mappati</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mapped area (m²)</source>
        <translation>Area mappata (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Pixel size of the map (m)</source>
        <translation>Dimensione dei pixel della mappa (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Tiles asked for (online layers)</source>
        <translation>Tasselli richiesti (layer online)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Tiles that did not arrive</source>
        <translation>Tasselli non arrivati</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>land cover,land use,classification,semantic segmentation,deep learning,orthophoto,aerial,drone</source>
        <translation>copertura del suolo,uso del suolo,classificazione,segmentazione semantica,deep learning,ortofoto,aereo,drone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Land cover</source>
        <translation>Copertura del suolo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>There is no model “{model}”. Installed models: {known}.</source>
        <translation>Non c&apos;è un modello “{model}”. Modelli installati: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Memory that mapping may take beside the model. More makes it faster: larger tiles overlap less. Without a choice: {default} MB.</source>
        <translation>Memoria che la mappatura può usare oltre al modello. Con più memoria è più veloce: i tasselli più grandi si sovrappongono meno. Senza una scelta: {default} MB.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>The model that tells the classes apart.</source>
        <translation>Il modello che distingue le classi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Smaller segments are merged into their neighbour. 0: all are kept.</source>
        <translation>I segmenti più piccoli vengono uniti al loro vicino. 0: vengono tenuti tutti.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Size of a mapped pixel on the ground. Without a choice: the nearest that the model knows.</source>
        <translation>Dimensione di un pixel mappato al suolo. Senza una scelta: la più vicina che il modello conosce.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Pixels with this value in all bands are no data, beside those that the image declares.</source>
        <translation>I pixel con questo valore in tutte le bande sono nodata, oltre a quelli dichiarati dall&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>How the values of the image become what the model knows. card: as the model&apos;s card says. statistics: the percentiles 1 and 99 of the image become black and white. style: the minimum and maximum in the layer&apos;s style do.</source>
        <translation>Come i valori dell&apos;immagine diventano ciò che il modello conosce. card: come dice la scheda del modello. statistics: i percentili 1 e 99 dell&apos;immagine diventano nero e bianco. style: lo diventano il minimo e il massimo nello stile del layer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>flips: four passes over mirrored images, averaged. A little better, four times the time.</source>
        <translation>flips: quattro passaggi su immagini specchiate, mediati. Un po&apos; meglio, quattro volte il tempo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Without a choice: what the model&apos;s card says.</source>
        <translation>Senza una scelta: ciò che dice la scheda del modello.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Where the model runs. auto: the first device that is there, gives the same result as the CPU and is faster; else the CPU.</source>
        <translation>Dove viene eseguito il modello. auto: il primo dispositivo presente che dà lo stesso risultato della CPU ed è più veloce; altrimenti la CPU.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Maps images that the model would refuse for their pixel size. The result may be poor.</source>
        <translation>Mappa le immagini che il modello rifiuterebbe per la dimensione dei loro pixel. Il risultato può essere scadente.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Borders keep within this distance of the pixels&apos; edges, and neighbours keep sharing them. 0: off.</source>
        <translation>I bordi restano entro questa distanza dai bordi dei pixel, e i vicini continuano a condividerli. 0: disattivato.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Smallest segment (m²)</source>
        <translation>Segmento minimo (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Pixel size to map at (m)</source>
        <translation>Dimensione dei pixel per la mappatura (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>No-data value</source>
        <translation>Valore nodata</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Scaling of values that are not 8-bit</source>
        <translation>Scalatura dei valori non a 8 bit</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Averaging over flipped images</source>
        <translation>Media su immagini ribaltate</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Overlap of tiles (pixels)</source>
        <translation>Sovrapposizione dei tasselli (pixel)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Memoria (MB)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Map although the pixel size does not fit</source>
        <translation>Mappa anche se la dimensione dei pixel non è adatta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Simplify polygons by (m)</source>
        <translation>Semplifica poligoni di (m)</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>There is no raster layer in the project yet. Add an image to map it: drag it into QGIS.</source>
        <translation>Nel progetto non c&apos;è ancora alcun layer raster. Aggiungi un&apos;immagine per mapparla: trascinala in QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>New map</source>
        <translation>Nuova mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>Choose what to map, and start.</source>
        <translation>Scegli che cosa mappare, e avvia.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>What the maps of this project say.</source>
        <translation>Che cosa dicono le mappe di questo progetto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>No model is installed. Import one on the Models page, or install the plugin again.</source>
        <translation>Nessun modello è installato. Importane uno nella pagina Modelli, o reinstalla il plugin.</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Choose a place to see it. Key A: first, X: second.</source>
        <translation>Scegli un punto per vederlo. Tasto A: primo, X: secondo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Tile {name}: {count} places differ. Decide each, or paint; then submit the tile.</source>
        <translation>
            <numerusform>Tassello {name}: differisce {count} punto. Decidilo, o dipingi; poi consegna il tassello.</numerusform>
            <numerusform>Tassello {name}: differiscono {count} punti. Decidili uno per uno, o dipingi; poi consegna il tassello.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>It can be undone.</source>
        <translation>Si può annullare.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Take {name}&apos;s here</source>
        <translation>Prendi qui quello di {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>All of {name}&apos;s</source>
        <translation>Tutto di {name}</translation>
    </message>
</context>
<context>
    <name>MergeSessions</name>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Merge annotation sessions</source>
        <translation>Unisci sessioni di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Puts parts or copies of one annotation session together again and lists conflicts.</source>
        <translation>Riunisce parti o copie di una sessione di annotazione ed elenca i conflitti.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Puts parts or copies of one annotation session together into a new file. The sessions stay as they are.

What only one of them has changed is taken. Where two have changed the same pixels to different classes the classes of the first session are kept, the other ones are stored in a conflict, and the tile goes back to “returned”: nothing is overwritten without a word. Conflicts are listed in the log and in the session.</source>
        <translation>Riunisce parti o copie di una sessione di annotazione in un nuovo file. Le sessioni restano come sono.

Ciò che solo una di esse ha modificato viene ripreso. Dove due hanno modificato gli stessi pixel in classi diverse, vengono mantenute le classi della prima sessione, le altre sono conservate in un conflitto, e il tassello torna a “respinto”: nulla viene sovrascritto senza avviso. I conflitti sono elencati nel log e nella sessione.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Conflict in tile {tile}: kept {kept}, also changed by {other} ({pixels} pixels). {detail}</source>
        <translation>Conflitto nel tassello {tile}: tenuto {kept}, modificato anche da {other} ({pixels} pixel). {detail}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Parts or copies of the same session.</source>
        <translation>Parti o copie della stessa sessione.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>A new GeoPackage; the sessions that are merged stay as they are.</source>
        <translation>Un nuovo GeoPackage; le sessioni unite restano come sono.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>annotation,team,parts,combine,conflicts</source>
        <translation>annotazione,gruppo,parti,combinare,conflitti</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Sessions to merge with it</source>
        <translation>Sessioni da unire ad essa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Merged session</source>
        <translation>Sessione unita</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Open conflicts</source>
        <translation>Conflitti aperti</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Tiles that the others changed</source>
        <translation>Tasselli modificati dalle altre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Tiles that the others changed: {count}</source>
        <translation>Tasselli modificati dalle altre: {count}</translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Right for {oa:.0%} of pixels of images it had not seen (mean IoU {iou:.0%}).</source>
        <translation>Giusto per il {oa:.0%} dei pixel di immagini che non aveva visto (IoU media {iou:.0%}).</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>{finest:g} to {coarsest:g} m; coarser images are enlarged, up to {limit:g} m</source>
        <translation>da {finest:g} a {coarsest:g} m; le immagini più grossolane sono ingrandite, fino a {limit:g} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} m.</source>
        <translation>
            <numerusform>Mappa {count} classe in immagini con pixel di {finest:g} m.</numerusform>
            <numerusform>Mappa {count} classi in immagini con pixel di {finest:g} m.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} to {coarsest:g} m.</source>
        <translation>
            <numerusform>Mappa {count} classe in immagini con pixel da {finest:g} a {coarsest:g} m.</numerusform>
            <numerusform>Mappa {count} classi in immagini con pixel da {finest:g} a {coarsest:g} m.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>{ua:.0%} of what is mapped as this is right; {pa:.0%} of what is there is found.</source>
        <translation>Il {ua:.0%} di ciò che è mappato così è giusto; il {pa:.0%} di ciò che c&apos;è viene trovato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Pixel sizes</source>
        <translation>Dimensioni pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>IoU: {figures}</source>
        <translation>IoU: {figures}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>What it is</source>
        <translation>Che cos&apos;è</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Trained on images of</source>
        <translation>Addestrato su immagini di</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Found and right, by class</source>
        <translation>Trovati e giusti, per classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <location filename="../plugin/panel/model_view.py"/>
        <source>About this model</source>
        <translation>Su questo modello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_view.py"/>
        <source>Where it was trained, how well it does for each class, its limits and its licence.</source>
        <translation>Dove è stato addestrato, quanto riesce bene per ogni classe, i suoi limiti e la sua licenza.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Delete the model {name} from this computer? Maps that were made with it stay.</source>
        <translation>Eliminare il modello {name} da questo computer? Le mappe create con esso restano.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Installed models</source>
        <translation>Modelli installati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>The models that can be chosen for mapping.</source>
        <translation>I modelli che si possono scegliere per la mappatura.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Import a model</source>
        <translation>Importa un modello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Install a model file of your own (ONNX, TorchScript), so that it can be chosen for mapping.</source>
        <translation>Installa un tuo file di modello (ONNX, TorchScript), in modo da poterlo scegliere per la mappatura.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Remove the model</source>
        <translation>Rimuovi il modello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Delete the chosen model. Models that came with the plugin stay.</source>
        <translation>Elimina il modello scelto. I modelli inclusi nel plugin restano.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Open the folder of the chosen model in the file manager.</source>
        <translation>Apri la cartella del modello scelto nel gestore dei file.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Installed models</source>
        <translation>Modelli &amp;installati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Speed on this computer</source>
        <translation>Velocità su questo computer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>I&amp;mport …</source>
        <translation>Imp&amp;orta …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>came with the plugin</source>
        <translation>incluso nel plugin</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>imported</source>
        <translation>importato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>Il fornitore di Processing di Terrazzo non è caricato.</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>New annotation session</source>
        <translation>Nuova sessione di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Make session</source>
        <translation>&amp;Crea la sessione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The image that is labelled. It must be a file.</source>
        <translation>L&apos;immagine da etichettare. Deve essere un file.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Which part of the image is cut into tiles.</source>
        <translation>Quale parte dell&apos;immagine viene divisa in tasselli.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tile polygons</source>
        <translation>Poligoni dei tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Selected features only, if some are selected.</source>
        <translation>Solo elementi selezionati, se ce ne sono.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tile size</source>
        <translation>Dimensione tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Side of a tile: what one person labels in one go.</source>
        <translation>Lato di un tassello: ciò che una persona etichetta in una volta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Begin with</source>
        <translation>Inizia con</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>What the tiles hold at first.</source>
        <translation>Ciò che i tasselli contengono all&apos;inizio.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Land-cover map</source>
        <translation>Mappa di copertura del suolo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>A map made by Terrazzo, or another class raster.</source>
        <translation>Una mappa creata da Terrazzo, o un altro raster di classi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Confidence</source>
        <translation>Confidenza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The map&apos;s confidence raster, if there is one: tiles where the model is unsure come first.</source>
        <translation>Il raster di confidenza della mappa, se c&apos;è: i tasselli in cui il modello è incerto vengono prima.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Class field</source>
        <translation>Campo della classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The field that holds the code or name of the class.</source>
        <translation>Il campo che contiene il codice o il nome della classe.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessione di annotazione (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The GeoPackage that keeps the session. It must be a new file.</source>
        <translation>Il GeoPackage che conserva la sessione. Deve essere un file nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Fai clic sul titolo per aprire o chiudere.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The classes that are labelled.</source>
        <translation>Le classi da etichettare.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Forest=5; 12=Water; 255=0</source>
        <translation>Bosco=5; 12=Acqua; 255=0</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Class mapping</source>
        <translation>Corrispondenza classi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Which value of the layer becomes which class. Not needed if it has this legend&apos;s codes or names.</source>
        <translation>Quale valore del layer diventa quale classe. Non serve se ha i codici o i nomi di questa legenda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tiles begin with it, not only to look at</source>
        <translation>I tasselli iniziano con essa, non solo da guardare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tiles begin with it</source>
        <translation>I tasselli iniziano con essa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Otherwise tiles begin empty, and the prediction can be looked at and taken over in parts.</source>
        <translation>Altrimenti i tasselli iniziano vuoti, e la predizione può essere guardata e ripresa in parte.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Labelled twice</source>
        <translation>Etichettato due volte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Share of the tiles that two people label without seeing each other&apos;s work or the prediction.</source>
        <translation>Quota dei tasselli che due persone etichettano senza vedere né il lavoro dell&apos;altra né la predizione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The same seed draws the same order of tiles.</source>
        <translation>Lo stesso seme estrae lo stesso ordine di tasselli.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Whole image</source>
        <translation>Intera immagine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>What the map shows</source>
        <translation>Ciò che mostra la mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Each polygon of a layer is a tile</source>
        <translation>Ogni poligono di un layer è un tassello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>pixels</source>
        <translation>pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>metres</source>
        <translation>metri</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Nothing: label from the start</source>
        <translation>Nulla: etichetta da zero</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>A land-cover map, to be corrected</source>
        <translation>Una mappa di copertura del suolo, da correggere</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Polygons with classes, to be corrected</source>
        <translation>Poligoni con classi, da correggere</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Image</source>
        <translation>&amp;Immagine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Area</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Tile size</source>
        <translation>Dimensione &amp;tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Begin with</source>
        <translation>I&amp;nizia con</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Its confidence</source>
        <translation>La sua confidenza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
</context>
<context>
    <name>OptionGroups</name>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Fai clic sul titolo per aprire o chiudere.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Results to keep</source>
        <translation>Risultati da tenere</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>keep all</source>
        <translation>tieni tutti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Smallest segment</source>
        <translation>Segmento minimo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Segments smaller than this are merged into their neighbour.</source>
        <translation>I segmenti più piccoli di così vengono uniti al loro vicino.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Where the model runs. Automatic: the fastest that gives the right result here.</source>
        <translation>Dove viene eseguito il modello. Automatico: il più veloce che qui dà il risultato giusto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>as the model says</source>
        <translation>come dice il modello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source> pixels</source>
        <translation> pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Overlap of tiles</source>
        <translation>Sovrapposizione tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Tiles overlap and are blended, so that no seams show. More overlap takes more time.</source>
        <translation>I tasselli si sovrappongono e vengono fusi, in modo che non si vedano giunte. Più sovrapposizione richiede più tempo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Numbers of the bands in the order that the model needs, such as 3, 2, 1. Empty: found out.</source>
        <translation>Numeri delle bande nell&apos;ordine richiesto dal modello, come 3, 2, 1. Vuoto: rilevate da sé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>by percentiles of the image</source>
        <translation>per percentili dell&apos;immagine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>as the layer is shown</source>
        <translation>come è mostrato il layer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Stretch of values</source>
        <translation>Stiramento dei valori</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>How values that are not 8-bit become what the model knows. It does not matter for 8-bit images.</source>
        <translation>Come i valori non a 8 bit diventano ciò che il modello conosce. Per le immagini a 8 bit non conta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Average over flipped images</source>
        <translation>Media su immagini ribaltate</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Four passes over mirrored images, averaged: a little more accurate, four times the time.</source>
        <translation>Quattro passaggi su immagini specchiate, mediati: un po&apos; più accurato, quattro volte il tempo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Black (0) is no data</source>
        <translation>Il nero (0) è nodata</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Leave out pixels that are 0 in all bands, such as a black border around the image.</source>
        <translation>Escludi i pixel che sono 0 in tutte le bande, come un bordo nero attorno all&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Ignore the model&apos;s pixel sizes</source>
        <translation>Ignora le dimensioni dei pixel del modello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Map images that are too coarse for the model, too. The result may be poor.</source>
        <translation>Mappa anche immagini troppo grossolane per il modello. Il risultato può essere scadente.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Smallest segment</source>
        <translation>Segmento &amp;minimo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>D&amp;evice</source>
        <translation>Dispos&amp;itivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>O&amp;verlap</source>
        <translation>Sovrapposi&amp;zione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Bands</source>
        <translation>&amp;Bande</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>S&amp;tretch</source>
        <translation>S&amp;tiramento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Confidence of each pixel</source>
        <translation>Confidenza di ogni pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Confidence raster</source>
        <translation>Raster di confidenza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>A second raster: how sure the model is, in percent. Shows where a person should look.</source>
        <translation>Un secondo raster: quanto il modello è sicuro, in percentuale. Mostra dove dovrebbe guardare una persona.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Table of areas</source>
        <translation>Tabella delle aree</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Area of each class on the ground, as a CSV file.</source>
        <translation>Area di ogni classe al suolo, come file CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>One polygon for each segment, as GeoPackage.</source>
        <translation>Un poligono per ogni segmento, come GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>do not simplify</source>
        <translation>non semplificare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>simplify by </source>
        <translation>semplifica di </translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Simplify polygons</source>
        <translation>Semplifica poligoni</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Borders of polygons may move by this much to become smoother; neighbours keep sharing them.</source>
        <translation>I bordi dei poligoni possono spostarsi di tanto per diventare più lisci; i vicini continuano a condividerli.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Probability of each class</source>
        <translation>Probabilità di ogni classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Probabilities</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>A raster with one band for each class: its probability in percent. Large.</source>
        <translation>Un raster con una banda per ogni classe: la sua probabilità in percentuale. Grande.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>temporary files</source>
        <translation>file temporanei</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Folder for the results</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Where the files go. Without a folder they are temporary and vanish when QGIS is closed.</source>
        <translation>Dove vanno i file. Senza una cartella sono temporanei e spariscono alla chiusura di QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Cartella</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>The run was stopped. Its finished part is kept: it can go on later.</source>
        <translation>L&apos;esecuzione è stata fermata. La parte finita è conservata: può continuare più tardi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>The run was cancelled. Nothing of it was kept.</source>
        <translation>L&apos;esecuzione è stata annullata. Nulla è stato conservato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>Add to this project</source>
        <translation>Aggiungi a questo progetto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>{area:,.2f} ha mapped in {seconds:.0f} s.</source>
        <translation>{area:,.2f} ha mappati in {seconds:.0f} s.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>Land cover of {name}</source>
        <translation>Copertura del suolo di {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>{done} The map is in {path}.</source>
        <translation>{done} La mappa è in {path}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Pages of the panel</source>
        <translation>Pagine del pannello</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Open the user guide. It needs no connection.</source>
        <translation>Apri la guida utente. Non richiede connessione.</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>Bands {bands} are taken as {names}. Others can be chosen in the options.</source>
        <translation>Le bande {bands} sono considerate {names}. Se ne possono scegliere altre nelle opzioni.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image has values of type {kind}. They are stretched to the range that the model was trained on.</source>
        <translation>L&apos;immagine ha valori di tipo {kind}. Vengono stirati sull&apos;intervallo su cui il modello è stato addestrato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is too coarse for this model ({finest:g} to {coarsest:g} m). Expect a poor map.</source>
        <translation>L&apos;immagine ({native:.3g} m) è troppo grossolana per questo modello (da {finest:g} a {coarsest:g} m). La mappa sarà scadente.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is coarser than the model knows ({finest:g} to {coarsest:g} m). It is enlarged; small things will be missed.</source>
        <translation>L&apos;immagine ({native:.3g} m) è più grossolana di quanto il modello conosca (da {finest:g} a {coarsest:g} m). Viene ingrandita; gli oggetti piccoli sfuggiranno.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is read reduced to {finest:g} m for this model.</source>
        <translation>L&apos;immagine ({native:.3g} m) viene letta ridotta a {finest:g} m per questo modello.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The edge of the image is black. Is that no data?</source>
        <translation>Il bordo dell&apos;immagine è nero. È assenza di dati?</translation>
    </message>
</context>
<context>
    <name>PanelNumbers</name>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>processor (CPU)</source>
        <translation>processore (CPU)</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels</source>
        <translation>
            <numerusform>{count:,} pixel</numerusform>
            <numerusform>{count:,} pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels/s</source>
        <translation>
            <numerusform>{count:,} pixel/s</numerusform>
            <numerusform>{count:,} pixel/s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount:,.1f} billion pixels</source>
        <translation>{amount:,.1f} miliardi di pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount} million pixels</source>
        <translation>{amount} milioni di pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount:.2f} million pixels/s</source>
        <translation>{amount:.2f} milioni di pixel/s</translation>
    </message>
</context>
<context>
    <name>PanelPages</name>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Map the land cover of an image, and look at the result.</source>
        <translation>Mappa la copertura del suolo di un&apos;immagine, e guarda il risultato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Installed models: import, remove, and measure how fast they run here.</source>
        <translation>Modelli installati: importali, rimuovili e misura quanto sono veloci qui.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Annotate</source>
        <translation>Annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Draw and review labels for training and checking.</source>
        <translation>Disegna e rivedi etichette per l&apos;addestramento e il controllo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Check a map against reference data, and see how far annotators agree.</source>
        <translation>Controlla una mappa con dati di riferimento, e guarda quanto concordano gli annotatori.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Datasets</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Export annotations as training data, and adapt a model to them.</source>
        <translation>Esporta le annotazioni come dati di addestramento, e adatta un modello ad esse.</translation>
    </message>
</context>
<context>
    <name>PlaceTour</name>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>No tile in work. Take one first.</source>
        <translation>Nessun tassello in lavorazione. Prima prendine uno.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>In the rest of this tile the model is sure.</source>
        <translation>Nel resto di questo tassello il modello è sicuro.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>How sure the model is in this tile is not known.</source>
        <translation>Quanto il modello sia sicuro in questo tassello non è noto.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>{number} more places to check in this tile.</source>
        <translation>Altri punti da controllare in questo tassello: {number}.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Live &amp;preview</source>
        <translation>Anteprima dal vi&amp;vo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Live preview</source>
        <translation>Anteprima dal vivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Map what the canvas shows, again each time you move or zoom, into a temporary layer.</source>
        <translation>Mappa ciò che mostra la finestra di mappa, di nuovo a ogni spostamento o zoom, in un layer temporaneo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Opacity of the preview</source>
        <translation>Opacità dell&apos;anteprima</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>How strongly the preview covers the image.</source>
        <translation>Quanto l&apos;anteprima copre l&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacità</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Swipe</source>
        <translation>&amp;Tendina</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Show the image left of a line that you drag, the preview right of it.</source>
        <translation>Mostra l&apos;immagine a sinistra di una linea che trascini, l&apos;anteprima a destra.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Blink</source>
        <translation>Alter&amp;na</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Show the image and the preview in turns.</source>
        <translation>Mostra a turno l&apos;immagine e l&apos;anteprima.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>State of the preview</source>
        <translation>Stato dell&apos;anteprima</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>The preview needs Python packages that are missing: {names}.</source>
        <translation>L&apos;anteprima richiede pacchetti Python mancanti: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>There is no data in view.</source>
        <translation>Non ci sono dati nella vista.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m; the model was made for {finest}–{coarsest} m. Zoom in to see more.</source>
        <translation>Anteprima a {gsd} m; il modello è fatto per {finest}–{coarsest} m. Ingrandisci per vedere di più.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>{missing} of {asked} tiles did not arrive.</source>
        <translation>{missing} tasselli su {asked} non sono arrivati.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Mapping what you see…</source>
        <translation>Mappatura di ciò che vedi…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Choose an image and a model.</source>
        <translation>Scegli un&apos;immagine e un modello.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>The image is not in view. Zoom to it.</source>
        <translation>L&apos;immagine non è nella vista. Esegui lo zoom su di essa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m, coarser than the map will be ({own} m).</source>
        <translation>Anteprima a {gsd} m, più grossolana di come sarà la mappa ({own} m).</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m, as the map will be.</source>
        <translation>Anteprima a {gsd} m, come sarà la mappa.</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Tiles done</source>
        <translation>Tasselli completati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>How many tiles are submitted or further.</source>
        <translation>Quanti tasselli sono consegnati o oltre.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Area of each class</source>
        <translation>Area di ogni classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{done} of {tiles} tiles done</source>
        <translation>{done} tasselli su {tiles} completati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{share:.0f} % of the area has a label.</source>
        <translation>Il {share:.0f} % dell&apos;area ha un&apos;etichetta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Little so far: {names}. Look for tiles with them.</source>
        <translation>Finora poco: {names}. Cerca tasselli che ne contengono.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>A tile takes {minutes:.1f} min.</source>
        <translation>Un tassello richiede {minutes:.1f} min.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>At this pace {hours:.1f} h are left.</source>
        <translation>A questo ritmo mancano {hours:.1f} h.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>How accurate a map is, and how large its classes really are.</source>
        <translation>Quanto è accurata una mappa, e quanto sono grandi davvero le sue classi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>&amp;Report</source>
        <translation>&amp;Rapporto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Session report</source>
        <translation>Rapporto sulla sessione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Write a report of this session beside it, as HTML, CSV and JSON, and open it.</source>
        <translation>Scrivi un rapporto di questa sessione accanto ad essa, come HTML, CSV e JSON, e aprilo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Close the session</source>
        <translation>Chiudi la sessione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Close the session. Everything is saved.</source>
        <translation>Chiudi la sessione. Tutto è salvato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Task tiles: who labels, who checks, what was returned.</source>
        <translation>Tasselli: chi etichetta, chi controlla, che cosa è stato respinto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Issues</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Places that somebody should look at.</source>
        <translation>Punti che qualcuno dovrebbe guardare.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Agreement</source>
        <translation>Concordanza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>How far people, and the model, label alike.</source>
        <translation>Quanto le persone, e il modello, etichettano allo stesso modo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>for reading only</source>
        <translation>in sola lettura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>The report is in {path}.</source>
        <translation>Il rapporto è in {path}.</translation>
    </message>
</context>
<context>
    <name>QualityReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <source>{first} / {second}: {value:.1f} % of the pixels are equal</source>
        <translation>{first} / {second}: il {value:.1f} % dei pixel è uguale</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>left out</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>Compared in</source>
        <translation>Confrontati in</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Overall accuracy: {value:.1f} % ({low:.1f} to {high:.1f})</source>
        <translation>Accuratezza complessiva: {value:.1f} % (da {low:.1f} a {high:.1f})</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Strata</source>
        <translation>Strati</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Sample</source>
        <translation>Campione</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Parameters of the sample</source>
        <translation>Parametri del campione</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Interpreters</source>
        <translation>Interpreti</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Interpreted</source>
        <translation>Interpretati</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Only the answers of</source>
        <translation>Solo le risposte di</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Made with</source>
        <translation>Creato con</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Made by</source>
        <translation>Creato da</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Began with</source>
        <translation>Iniziata con</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Model file (SHA-256)</source>
        <translation>File del modello (SHA-256)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Share labelled twice</source>
        <translation>Quota etichettata due volte</translation>
    </message>
</context>
<context>
    <name>QualityRun</name>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>The run ended without a reason.</source>
        <translation>L&apos;esecuzione è terminata senza un motivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>Il fornitore di Processing di Terrazzo non è caricato.</translation>
    </message>
</context>
<context>
    <name>QualityStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Counting the classes of the map</source>
        <translation>Conteggio delle classi della mappa</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Drawing points</source>
        <translation>Estrazione dei punti</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Comparing</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Writing the disagreement map</source>
        <translation>Scrittura della mappa di disaccordo</translation>
    </message>
</context>
<context>
    <name>ReportAgreement</name>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Agreement and session report</source>
        <translation>Rapporto di concordanza e di sessione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Tells how far people label alike, how a model compares with them, and how far a session is.</source>
        <translation>Dice quanto le persone etichettano allo stesso modo, come si confronta un modello con loro, e a che punto è una sessione.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Of an annotation session: its progress, people, open issues and review steps; how far the two annotators of the tiles labelled twice agree; and the same figures for the prediction against each of them.

Of two label rasters: the same figures, square tiles of 512 pixels standing for places.

Figures: equal pixels of those that both labelled, IoU of each class (the same whoever comes first), confusion matrix, 95 % intervals by a bootstrap over tiles. On request a map of where they differ: 1 equal, 2 different, 3 only the first, 4 only the second has a class.</source>
        <translation>Di una sessione di annotazione: avanzamento, persone, segnalazioni aperte e passi di revisione; quanto concordano i due annotatori dei tasselli etichettati due volte; e gli stessi valori per la predizione rispetto a ciascuno di loro.

Di due raster di etichette: gli stessi valori, con tasselli quadrati di 512 pixel come luoghi.

Valori: pixel uguali tra quelli etichettati da entrambi, IoU di ogni classe (la stessa chiunque venga prima), matrice di confusione, intervalli al 95 % con un bootstrap sui tasselli. A richiesta una mappa di dove differiscono: 1 uguale, 2 diverso, 3 solo il primo, 4 solo il secondo ha una classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Annotation session</source>
        <translation>Sessione di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessione di annotazione (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>The session&apos;s file. It is only read.</source>
        <translation>Il file della sessione. Viene solo letto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A raster of class codes.</source>
        <translation>Un raster di codici di classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A raster of the same class codes.</source>
        <translation>Un raster degli stessi codici di classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A model&apos;s map: it is compared with both.</source>
        <translation>La mappa di un modello: viene confrontata con entrambi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>How the report calls whoever made the first labels.</source>
        <translation>Come il rapporto chiama chi ha fatto le prime etichette.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>How the report calls whoever made the second labels.</source>
        <translation>Come il rapporto chiama chi ha fatto le seconde etichette.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>For comparison with older work. It depends on how common the classes are.</source>
        <translation>Per il confronto con lavori più vecchi. Dipende da quanto sono comuni le classi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Of the bootstrap that gives the intervals.</source>
        <translation>Del bootstrap che dà gli intervalli.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>One file with tables and charts, to read and print.</source>
        <translation>Un file con tabelle e grafici, da leggere e stampare.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>All figures, one a line, for a spreadsheet.</source>
        <translation>Tutti i valori, uno per riga, per un foglio di calcolo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>All figures, for a program.</source>
        <translation>Tutti i valori, per un programma.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>GeoTIFF: 1 equal, 2 different, 3 only the first, 4 only the second has a class.</source>
        <translation>GeoTIFF: 1 uguale, 2 diverso, 3 solo il primo, 4 solo il secondo ha una classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>agreement,annotators,annotation session,double labelling,IoU,kappa,disagreement</source>
        <translation>concordanza,annotatori,sessione di annotazione,doppia etichettatura,IoU,kappa,disaccordo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>First labels</source>
        <translation>Prime etichette</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Second labels</source>
        <translation>Seconde etichette</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Prediction</source>
        <translation>Predizione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Name of the first</source>
        <translation>Nome del primo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Name of the second</source>
        <translation>Nome del secondo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Cohen&apos;s kappa, too</source>
        <translation>Anche kappa di Cohen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Table of figures</source>
        <translation>Tabella dei valori</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Figures as JSON</source>
        <translation>Valori come JSON</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Disagreement map</source>
        <translation>Mappa di disaccordo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Equal pixels (share)</source>
        <translation>Pixel uguali (quota)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>Estremo inferiore dell&apos;intervallo al 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Upper end of its 95 % interval</source>
        <translation>Estremo superiore dell&apos;intervallo al 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Mean IoU (share)</source>
        <translation>IoU media (quota)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Tiles compared</source>
        <translation>Tasselli confrontati</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Choose an annotation session, or two label rasters.</source>
        <translation>Scegli una sessione di annotazione, o due raster di etichette.</translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The layer {name} is visible and tells what the map says. Hide it to stay unbiased.</source>
        <translation>Il layer {name} è visibile e rivela ciò che dice la mappa. Nascondilo per non farti influenzare.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Points done</source>
        <translation>Punti completati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>How many points you have labelled.</source>
        <translation>Quanti punti hai etichettato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Stop; go on whenever you like.</source>
        <translation>Ferma; continua quando vuoi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Comment (C)</source>
        <translation>Commento (C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Something to remember about this point. Enter goes back.</source>
        <translation>Qualcosa da ricordare su questo punto. Invio torna indietro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The scale at which each point is shown. Key Z shows it again.</source>
        <translation>La scala a cui viene mostrato ogni punto. Il tasto Z lo mostra di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Keep my own view</source>
        <translation>Mantieni la mia vista</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Move to each point, but leave the scale as it is.</source>
        <translation>Spostati su ogni punto, ma lascia la scala com&apos;è.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>What is in the marked pixel?</source>
        <translation>Che cosa c&apos;è nel pixel segnato?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>What the map says here, and what others answered, is hidden on purpose.</source>
        <translation>Ciò che la mappa dice qui, e ciò che altri hanno risposto, è nascosto di proposito.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Confidence</source>
        <translation>Confidenza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The point before. Key: Left.</source>
        <translation>Il punto precedente. Tasto: Sinistra.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Leave this point for later. Key: Right.</source>
        <translation>Lascia questo punto per dopo. Tasto: Destra.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Withdraw your last answer. Key: Ctrl+Z.</source>
        <translation>Ritira la tua ultima risposta. Tasto: Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>This point cannot be shown in the map&apos;s coordinate reference system.</source>
        <translation>Questo punto non può essere mostrato nel sistema di riferimento delle coordinate della mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Point {number}</source>
        <translation>Punto {number}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>All points are labelled.</source>
        <translation>Tutti i punti sono etichettati.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>All points are labelled. Work out the accuracy now, or let a second person look.</source>
        <translation>Tutti i punti sono etichettati. Ora calcola l&apos;accuratezza, o fai guardare una seconda persona.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Cannot tell</source>
        <translation>Non si può dire</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>{done} of {all} points</source>
        <translation>{done} punti su {all}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>How sure you are of the next answer. Key: {key}.</source>
        <translation>Quanto è certa la tua prossima risposta. Tasto: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Key: {key}</source>
        <translation>Tasto: {key}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>you said {name}</source>
        <translation>hai detto {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>cannot tell</source>
        <translation>non si può dire</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <location filename="../plugin/panel/result_view.py"/>
        <source>{area:,.2f} ha mapped, {count} classes found</source>
        <translation>
            <numerusform>{area:,.2f} ha mappati, {count} classe trovata</numerusform>
            <numerusform>{area:,.2f} ha mappati, {count} classi trovate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The land-cover map that is looked at.</source>
        <translation>La mappa di copertura del suolo che viene guardata.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Co&amp;py</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Copy the table</source>
        <translation>Copia la tabella</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Copy the table, to paste it into a spreadsheet.</source>
        <translation>Copia la tabella, per incollarla in un foglio di calcolo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Salva come CSV …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Save the table</source>
        <translation>Salva la tabella</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Save the table as a CSV file.</source>
        <translation>Salva la tabella come file CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Standard colours</source>
        <translation>Colori standard</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Colour-blind safe</source>
        <translation>Per daltonici</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The legend&apos;s own colours, or colours that people with any colour blindness can tell apart.</source>
        <translation>I colori propri della legenda, o colori che le persone con qualsiasi forma di daltonismo possono distinguere.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Measuring areas …</source>
        <translation>Misura delle aree …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Confidence</source>
        <translation>Confidenza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>C&amp;olours</source>
        <translation>C&amp;olori</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>There is no land-cover map in the project yet. Map an image to get one.</source>
        <translation>Nel progetto non c&apos;è ancora alcuna mappa di copertura del suolo. Mappa un&apos;immagine per ottenerne una.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The table was saved to {path}.</source>
        <translation>La tabella è stata salvata in {path}.</translation>
    </message>
</context>
<context>
    <name>ResumeList</name>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>The run of {title} of {time} was stopped at {percent:.0f} %.</source>
        <translation>L&apos;esecuzione di {title} ({time}) è stata fermata al {percent:.0f} %.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Go on with this run: what was finished is not mapped again.</source>
        <translation>Continua questa esecuzione: ciò che è finito non viene mappato di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Disc&amp;ard</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Delete what was finished of this run.</source>
        <translation>Elimina ciò che è stato completato di questa esecuzione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>The run of {title} of {time} was interrupted.</source>
        <translation>L&apos;esecuzione di {title} ({time}) è stata interrotta.</translation>
    </message>
</context>
<context>
    <name>ReviewBox</name>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Which tiles</source>
        <translation>Quali tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show only some of the tiles.</source>
        <translation>Mostra solo alcuni dei tasselli.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Go there</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show a tile on the map when it is chosen in the list.</source>
        <translation>Mostra un tassello sulla mappa quando viene scelto nell&apos;elenco.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>&amp;Next to check</source>
        <translation>&amp;Prossimo da controllare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Next to check</source>
        <translation>Prossimo da controllare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>The next tile that waits for you to check it.</source>
        <translation>Il prossimo tassello che attende il tuo controllo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tiles</source>
        <translation>Tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Choose a tile to see it and to take the next step.</source>
        <translation>Scegli un tassello per vederlo e per compiere il passo successivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>A class is wrong.</source>
        <translation>Una classe è errata.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Boundaries are not good enough.</source>
        <translation>I confini non sono abbastanza buoni.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Something is missing.</source>
        <translation>Manca qualcosa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>The image cannot be read here.</source>
        <translation>L&apos;immagine non può essere letta qui.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason of a return or skip</source>
        <translation>Motivo per respingere o saltare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>What the next person should know. Returning needs one.</source>
        <translation>Ciò che la prossima persona dovrebbe sapere. Per respingere è necessario.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Fai clic sul titolo per aprire o chiudere.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tile {name}: {state}.</source>
        <translation>Tassello {name}: {state}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Nothing has been done yet.</source>
        <translation>Non è stato ancora fatto nulla.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tile</source>
        <translation>Tassello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>All tiles</source>
        <translation>Tutti i tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>For me to do</source>
        <translation>Da fare per me</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled twice</source>
        <translation>Etichettato due volte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Choose a tile.</source>
        <translation>Scegli un tassello.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Two people label it without seeing each other&apos;s work; it is checked afterwards.</source>
        <translation>Due persone lo etichettano senza vedere il lavoro dell&apos;altra; viene controllato dopo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>No tile waits for you to check it.</source>
        <translation>Nessun tassello attende il tuo controllo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled by {names}.</source>
        <translation>Etichettato da {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>With {name} for checking.</source>
        <translation>Da {name} per il controllo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>First check passed by {name}.</source>
        <translation>Primo controllo superato da {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Say what is wrong, then return the tile.</source>
        <translation>Di&apos; che cosa non va, poi respingi il tassello.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled a second time by {name}.</source>
        <translation>Etichettato una seconda volta da {name}.</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: approve the tile, resolve the issue</source>
        <translation>Revisione: approva il tassello, risolvi la segnalazione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: next tile to check</source>
        <translation>Revisione: prossimo tassello da controllare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: pin an issue at the pointer</source>
        <translation>Revisione: fissa una segnalazione sotto il puntatore</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: return the tile, reopen the issue</source>
        <translation>Revisione: respingi il tassello, riapri la segnalazione</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>to do</source>
        <translation>da fare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>labelling</source>
        <translation>in etichettatura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>submitted</source>
        <translation>consegnato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>merging</source>
        <translation>in unione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>first check</source>
        <translation>primo controllo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>second check</source>
        <translation>secondo controllo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>accepted</source>
        <translation>accettato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>returned</source>
        <translation>respinto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Start labelling</source>
        <translation>Inizia a etichettare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Take over</source>
        <translation>Prendi in carico</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Submit</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Take back</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Hand back</source>
        <translation>Rilascia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Return</source>
        <translation>Respingi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The tile is yours to label.</source>
        <translation>Il tassello è tuo da etichettare.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Go on in place of the person who has it now.</source>
        <translation>Continua al posto della persona che ora lo ha.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You have finished labelling; others check it.</source>
        <translation>Hai finito di etichettare; altri lo controllano.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You have submitted it too early: it is yours again.</source>
        <translation>Lo hai consegnato troppo presto: è di nuovo tuo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You do not go on; somebody else may take it.</source>
        <translation>Non continui; può prenderlo qualcun altro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The tile cannot be labelled. Give the reason first.</source>
        <translation>Il tassello non può essere etichettato. Prima indica il motivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You look whether the labels are right. Key: A.</source>
        <translation>Guardi se le etichette sono giuste. Tasto: A.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The labels are right. Two people must say so. Key: A.</source>
        <translation>Le etichette sono giuste. Devono dirlo due persone. Tasto: A.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Something is wrong. Give the reason first. Key: X.</source>
        <translation>Qualcosa non va. Prima indica il motivo. Tasto: X.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Make one of the work of both annotators.</source>
        <translation>Riunisci in una sola versione il lavoro dei due annotatori.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>started</source>
        <translation>iniziato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>taken over</source>
        <translation>preso in carico</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>taken back</source>
        <translation>ripreso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>handed back</source>
        <translation>rilasciato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>check begun</source>
        <translation>controllo iniziato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>approved</source>
        <translation>approvato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>merging begun</source>
        <translation>unione iniziata</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Wrong class</source>
        <translation>Classe errata</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Boundary</source>
        <translation>Confine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Missing</source>
        <translation>Mancante</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Unclear</source>
        <translation>Non chiaro</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Stop the run.</source>
        <translation>Ferma l&apos;esecuzione.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Put this message away</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Leave black out</source>
        <translation>Es&amp;cludi il nero</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Pixels that are 0 in all bands are no data: they are not mapped.</source>
        <translation>I pixel che sono 0 in tutte le bande sono nodata: non vengono mappati.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map &amp;land cover</source>
        <translation>Mappa copertura suo&amp;lo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map land cover</source>
        <translation>Mappa copertura suolo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Start mapping, in the background. If a run is under way, this one waits until it is done.</source>
        <translation>Avvia la mappatura, in background. Se un&apos;esecuzione è in corso, questa attende che finisca.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>State of the run</source>
        <translation>Stato dell&apos;esecuzione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>How much of the map is done.</source>
        <translation>Quanto della mappa è fatto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stop, and keep the finished part. The run can go on later, also after QGIS was closed.</source>
        <translation>Ferma, e conserva la parte finita. L&apos;esecuzione può continuare più tardi, anche dopo la chiusura di QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stop the run; nothing of it is kept.</source>
        <translation>Ferma l&apos;esecuzione; nulla viene conservato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stopping</source>
        <translation>Arresto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Take out of the queue</source>
        <translation>Togli dalla coda</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Take this run out of the queue.</source>
        <translation>Togli questa esecuzione dalla coda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map &amp;land cover next</source>
        <translation>Poi mappa copertura suo&amp;lo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>{done:,} of {total:,} tiles</source>
        <translation>{done:,} tasselli su {total:,}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Waiting: {title}</source>
        <translation>In attesa: {title}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>about {time} left</source>
        <translation>restano circa {time}</translation>
    </message>
</context>
<context>
    <name>SamplingDesign</name>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sampling design</source>
        <translation>Disegno di campionamento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Draws points at which a map is to be checked, so that its accuracy can be estimated.</source>
        <translation>Estrae i punti in cui controllare una mappa, in modo da poterne stimare l&apos;accuratezza.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Draws points at random on a land-cover map. People then say what is at each point, without being told what the map says (panel, page Quality), and “Accuracy of a map” works out how good the map is and how large the classes really are.

Stratified: each class of the map (or each value of another raster) gets points of its own. Allocation: in proportion to the areas; the same number for each; or by Neyman, more where the map is expected to be less accurate. Classes that get less than the smallest number are raised to it.

With a standard error instead of a number of points, the number follows from it (Olofsson et al. 2014): 0.01 gives an overall accuracy that is known to about ± 2 %.

Every square metre of a stratum has the same chance, in any coordinate reference system. The same seed gives the same points. The result is a GeoPackage: its layer shows where the points are and nothing else; stratum and map class are kept in a separate table.</source>
        <translation>Estrae punti a caso su una mappa di copertura del suolo. Delle persone dicono poi che cosa c&apos;è in ogni punto, senza sapere ciò che dice la mappa (pannello, pagina Qualità), e “Accuratezza di una mappa” calcola quanto è buona la mappa e quanto sono grandi davvero le classi.

Stratificato: ogni classe della mappa (o ogni valore di un altro raster) riceve punti propri. Ripartizione: in proporzione alle aree; lo stesso numero per ciascuna; o secondo Neyman, di più dove ci si aspetta che la mappa sia meno accurata. Le classi che ricevono meno del numero minimo vengono portate a questo.

Con un errore standard invece di un numero di punti, il numero ne segue (Olofsson et al. 2014): 0.01 dà un&apos;accuratezza complessiva nota a circa ± 2 %.

Ogni metro quadrato di uno strato ha la stessa probabilità, in qualsiasi sistema di riferimento delle coordinate. Lo stesso seme dà gli stessi punti. Il risultato è un GeoPackage: il suo layer mostra dove sono i punti e nient&apos;altro; strato e classe della mappa sono conservati in una tabella separata.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>The map to be checked: a raster of class codes.</source>
        <translation>La mappa da controllare: un raster di codici di classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>simple: anywhere at random. stratified: at random in each class. systematic: on a lattice.</source>
        <translation>simple: ovunque a caso. stratified: a caso in ogni classe. systematic: su un reticolo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Of the overall accuracy, as a share such as 0.01. The number of points follows from it.</source>
        <translation>Dell&apos;accuratezza complessiva, come quota, ad esempio 0.01. Ne segue il numero di punti.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>How the points of a stratified design are shared out.</source>
        <translation>Come sono ripartiti i punti di un disegno stratificato.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Without a number: 25, or fewer if there are not so many points.</source>
        <translation>Senza un numero: 25, o meno se non ci sono così tanti punti.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>For Neyman and for a wished standard error: code and accuracy of each stratum, such as “1: 0.7, 5: 0.95”. One number alone stands for all others. Without: 0.8.</source>
        <translation>Per Neyman e per un errore standard desiderato: codice e accuratezza di ogni strato, ad esempio “1: 0.7, 5: 0.95”. Un solo numero vale per tutti gli altri. Se manca: 0.8.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A raster whose values are the strata, if these are not the map&apos;s classes.</source>
        <translation>Un raster i cui valori sono gli strati, se questi non sono le classi della mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Only this part is sampled.</source>
        <translation>Viene campionata solo questa parte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Only inside these polygons.</source>
        <translation>Solo dentro questi poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Value of the map that is no class. Without a choice what the file says, else 0.</source>
        <translation>Valore della mappa che non è una classe. Senza una scelta ciò che dice il file, altrimenti 0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>The same seed gives the same points.</source>
        <translation>Lo stesso seme dà gli stessi punti.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A new GeoPackage with the points and the design.</source>
        <translation>Un nuovo GeoPackage con i punti e il disegno.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample points</source>
        <translation>Punti del campione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>accuracy,assessment,validation,random points,stratified,systematic,Olofsson,sample</source>
        <translation>accuratezza,valutazione,validazione,punti casuali,stratificato,sistematico,Olofsson,campione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Land-cover map</source>
        <translation>Mappa di copertura del suolo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Design</source>
        <translation>Disegno</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Number of points</source>
        <translation>Numero di punti</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Wished standard error of the overall accuracy</source>
        <translation>Errore standard desiderato dell&apos;accuratezza complessiva</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Allocation</source>
        <translation>Ripartizione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Points in each stratum at least</source>
        <translation>Punti minimi in ogni strato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>Accuratezza dell&apos;utente attesa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Strata</source>
        <translation>Strati</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Extent</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Mask</source>
        <translation>Maschera</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>No-data value</source>
        <translation>Valore nodata</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample</source>
        <translation>Campione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>Campione (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Without a number and a standard error: {count}.</source>
        <translation>Senza un numero e un errore standard: {count}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Stratum</source>
        <translation>Strato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
</context>
<context>
    <name>SegmentRow</name>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Larger segment</source>
        <translation>Segmento più grande</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Go to the next larger segment.</source>
        <translation>Vai al segmento subito più grande.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Next segment</source>
        <translation>Segmento successivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Go to the largest segment of the class chosen in the table, then to the next one.</source>
        <translation>Vai al segmento più grande della classe scelta nella tabella, poi al successivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Choose a class in the table to go to its largest segments.</source>
        <translation>Scegli una classe nella tabella per andare ai suoi segmenti più grandi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Looking for segments …</source>
        <translation>Ricerca dei segmenti …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>{name}: number {number} of {count}, {area} m²</source>
        <translation>{name}: numero {number} di {count}, {area} m²</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Largest segments of {name}</source>
        <translation>Segmenti più grandi di {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>{name} has no segment.</source>
        <translation>{name} non ha segmenti.</translation>
    </message>
</context>
<context>
    <name>SegmentTool</name>
    <message>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <source>Finding the segments of the image…</source>
        <translation>Ricerca dei segmenti dell&apos;immagine…</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <source>The segments are still being found.</source>
        <translation>La ricerca dei segmenti è ancora in corso.</translation>
    </message>
</context>
<context>
    <name>SessionAlgorithm</name>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation</source>
        <translation>Annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessione di annotazione (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>It is written into the session. Without one: that of the settings.</source>
        <translation>È scritto nella sessione. Se manca: quello delle impostazioni.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation session</source>
        <translation>Sessione di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>The session&apos;s GeoPackage.</source>
        <translation>Il GeoPackage della sessione.</translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>The session is in use</source>
        <translation>La sessione è in uso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Open for reading</source>
        <translation>Apri in lettura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Take it over</source>
        <translation>Prendi in carico</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Without a name the session is open for reading only.</source>
        <translation>Senza un nome la sessione è aperta in sola lettura.</translation>
    </message>
</context>
<context>
    <name>SessionQuality</name>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Prediction</source>
        <translation>Predizione</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Annotation</source>
        <translation>Annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>First annotator</source>
        <translation>Primo annotatore</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Second annotator</source>
        <translation>Secondo annotatore</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles labelled</source>
        <translation>Tasselli etichettati</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Time at work</source>
        <translation>Tempo di lavoro</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tile</source>
        <translation>Tassello</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>About</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Kept</source>
        <translation>Tenuto</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Issue</source>
        <translation>Segnalazione</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Labelled by</source>
        <translation>Etichettato da</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Checked by</source>
        <translation>Controllato da</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Labelled twice</source>
        <translation>Etichettato due volte</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>resolved: {count}</source>
        <translation>risolte: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles accepted</source>
        <translation>Tasselli accettati</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Pixels labelled</source>
        <translation>Pixel etichettati</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Open issues</source>
        <translation>Segnalazioni aperte</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Share (%)</source>
        <translation>Quota (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Share of what is labelled</source>
        <translation>Quota di ciò che è etichettato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Conflicts that nobody has settled</source>
        <translation>Conflitti che nessuno ha risolto</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles</source>
        <translation>Tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Time (UTC)</source>
        <translation>Ora (UTC)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Agreement</source>
        <translation>Concordanza</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Annotation session {name}</source>
        <translation>Sessione di annotazione {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Equal pixels of two annotators</source>
        <translation>Pixel uguali di due annotatori</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Work on a tile (median)</source>
        <translation>Lavoro su un tassello (mediana)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>The tiles in the colours of their states</source>
        <translation>I tasselli nei colori dei loro stati</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Classes</source>
        <translation>Classi</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>labels</source>
        <translation>etichette</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>review</source>
        <translation>revisione</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>issue</source>
        <translation>segnalazione</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Review steps</source>
        <translation>Passi di revisione</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>to do</source>
        <translation>da fare</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>labelling</source>
        <translation>in etichettatura</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>submitted</source>
        <translation>consegnato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>merging</source>
        <translation>in unione</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check 1</source>
        <translation>controllo 1</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check 2</source>
        <translation>controllo 2</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>accepted</source>
        <translation>accettato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>returned</source>
        <translation>respinto</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>started</source>
        <translation>iniziato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>taken over</source>
        <translation>preso in carico</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>withdrawn</source>
        <translation>ripreso</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>handed back</source>
        <translation>rilasciato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check begun</source>
        <translation>controllo iniziato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>approved</source>
        <translation>approvato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>merging begun</source>
        <translation>unione iniziata</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>wrong class</source>
        <translation>classe errata</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>boundary</source>
        <translation>confine</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>unclear</source>
        <translation>non chiaro</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Image: {name}</source>
        <translation>Immagine: {name}</translation>
    </message>
</context>
<context>
    <name>SessionTold</name>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>Both changed these pixels, to different classes.</source>
        <translation>Entrambi hanno modificato questi pixel, in classi diverse.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>Both changed this tile. Here: {here}. There: {there}.</source>
        <translation>Entrambi hanno modificato questo tassello. Qui: {here}. Lì: {there}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>{first} and {second} have both changed this tile.</source>
        <translation>{first} e {second} hanno entrambi modificato questo tassello.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>One copy resolved this issue, the other opened it again.</source>
        <translation>Una copia ha risolto questa segnalazione, l&apos;altra l&apos;ha riaperta.</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Image to map</source>
        <translation>Immagine da mappare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>The raster layer whose land cover is mapped.</source>
        <translation>Il layer raster di cui viene mappata la copertura del suolo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Follow the active layer</source>
        <translation>Segui il layer attivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Pressed: the image changes with the layer selected in the layer list. Released: the image is pinned.</source>
        <translation>Premuto: l&apos;immagine cambia con il layer selezionato nell&apos;elenco dei layer. Rilasciato: l&apos;immagine è fissata.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Open the &amp;example …</source>
        <translation>Apri l&apos;&amp;esempio …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Open a small project with an image, its map and an annotation session, to try things out.</source>
        <translation>Apri un piccolo progetto con un&apos;immagine, la sua mappa e una sessione di annotazione, per fare delle prove.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>The model that tells the classes apart.</source>
        <translation>Il modello che distingue le classi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Area</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Image</source>
        <translation>&amp;Immagine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modello</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{area:,.2f} ha</source>
        <translation>{area:,.2f} ha</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{area:,.0f} m²</source>
        <translation>{area:,.0f} m²</translation>
    </message>
</context>
<context>
    <name>ShowRow</name>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Overlay on and off. Key: {key} (hold it and move the pointer to pan).</source>
        <translation>Mostra o nascondi l&apos;overlay. Tasto: {key} (tienilo premuto e muovi il puntatore per spostare la vista).</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Opacity</source>
        <translation>Opacità</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>How much the overlay covers the image.</source>
        <translation>Quanto l&apos;overlay copre l&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Next unsure place</source>
        <translation>Prossimo punto incerto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Mine</source>
        <translation>Mie</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show your labels.</source>
        <translation>Mostra le tue etichette.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Prediction</source>
        <translation>Predizione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show what the model says.</source>
        <translation>Mostra ciò che dice il modello.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show your labels only where they differ from the prediction.</source>
        <translation>Mostra le tue etichette solo dove differiscono dalla predizione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show where the model is unsure: the darker, the less sure. Look there first.</source>
        <translation>Mostra dove il modello è incerto: più è scuro, meno è sicuro. Guarda prima lì.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Go to the next place of the tile where the model is unsure. Key: {key}.</source>
        <translation>Vai al prossimo punto del tassello in cui il modello è incerto. Tasto: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>{hint} Key: {key}.</source>
        <translation>{hint} Tasto: {key}.</translation>
    </message>
</context>
<context>
    <name>SizeRow</name>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>{size:.3g} m</source>
        <translation>{size:.3g} m</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation &amp;session</source>
        <translation>&amp;Sessione di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>&amp;Layers</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation session</source>
        <translation>Sessione di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Export the accepted tiles of a session.</source>
        <translation>Esporta i tasselli accettati di una sessione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Export an image with a class raster or polygons.</source>
        <translation>Esporta un&apos;immagine con un raster di classi o poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessione di annotazione (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>The session&apos;s file. It is only read.</source>
        <translation>Il file della sessione. Viene solo letto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Accepted</source>
        <translation>Accettati</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Submitted, checked or not</source>
        <translation>Consegnati, controllati o no</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Tiles</source>
        <translation>Tasselli</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Accepted tiles were checked by two people.</source>
        <translation>I tasselli accettati sono stati controllati da due persone.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A raster file. Its pixels become the chips.</source>
        <translation>Un file raster. I suoi pixel diventano i chip.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A raster of class codes, or polygons with classes.</source>
        <translation>Un raster di codici di classe, o poligoni con classi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Class field</source>
        <translation>Campo della classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Codes or names of the legend&apos;s classes.</source>
        <translation>Codici o nomi delle classi della legenda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Add an image to the project, or choose an annotation session.</source>
        <translation>Aggiungi un&apos;immagine al progetto, o scegli una sessione di annotazione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose labels: a class raster or polygons.</source>
        <translation>Scegli le etichette: un raster di classi o poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose the field that holds the classes.</source>
        <translation>Scegli il campo che contiene le classi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose an annotation session.</source>
        <translation>Scegli una sessione di annotazione.</translation>
    </message>
</context>
<context>
    <name>SplitBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Split</source>
        <translation>Suddivisione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>What lies together stays together, so that nothing leaks.</source>
        <translation>Ciò che è vicino resta insieme, in modo che nulla trapeli.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Block</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Side of a block: several times that of a chip.</source>
        <translation>Lato di un blocco: varie volte quello di un chip.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Distance</source>
        <translation>Distanza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chips of different splits that come nearer are left out.</source>
        <translation>I chip di suddivisioni diverse più vicini di così sono esclusi.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Shares</source>
        <translation>Quote</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Train, validation, test in percent.</source>
        <translation>Train, validazione, test in percentuale.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>The same seed gives the same split.</source>
        <translation>Lo stesso seme dà la stessa suddivisione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Blocks on the ground</source>
        <translation>Blocchi al suolo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Frames of each area</source>
        <translation>Cornici di ogni area</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Not at all</source>
        <translation>Nessuna</translation>
    </message>
</context>
<context>
    <name>SplitSession</name>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Split annotation session</source>
        <translation>Dividi sessione di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Cuts an annotation session into one part for each person.</source>
        <translation>Divide una sessione di annotazione in una parte per ogni persona.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Cuts an annotation session into one part for each person, so that they can work apart. The parts are merged again with “Merge annotation sessions”.

Tiles go to whom they are assigned, to who labels them, to somebody who may check them, or in turn. In the session they are then assigned to these people. Tiles that two people label go to two parts; neither part holds the other&apos;s work or the prediction.</source>
        <translation>Divide una sessione di annotazione in una parte per ogni persona, in modo che possano lavorare separatamente. Le parti vengono poi riunite con “Unisci sessioni di annotazione”.

I tasselli vanno a chi sono assegnati, a chi li etichetta, a qualcuno che può controllarli, oppure a turno. Nella sessione vengono poi assegnati a queste persone. I tasselli etichettati da due persone vanno in due parti; nessuna parte contiene il lavoro dell&apos;altra o la predizione.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>{person}: {tiles} tiles, {second} of them as the second annotator: {path}</source>
        <translation>{person}: {tiles} tasselli, {second} di questi in seconda annotazione: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Their names, separated by commas or lines.</source>
        <translation>I loro nomi, separati da virgole o righe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Each part is a file named after the session and the person.</source>
        <translation>Ogni parte è un file che prende il nome dalla sessione e dalla persona.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>annotation,team,parts,share,people</source>
        <translation>annotazione,gruppo,parti,condividere,persone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Folder of the parts</source>
        <translation>Cartella delle parti</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>It is written beside your labels, so that others can check them.</source>
        <translation>È scritto accanto alle tue etichette, in modo che altri possano controllarle.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Label the land cover of an image, or correct what a model has mapped. The work is kept in an annotation session: a GeoPackage file that saves itself after every stroke.</source>
        <translation>Etichetta la copertura del suolo di un&apos;immagine, o correggi ciò che un modello ha mappato. Il lavoro è conservato in una sessione di annotazione: un file GeoPackage che si salva da sé dopo ogni tratto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;New session…</source>
        <translation>&amp;Nuova sessione…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>New session</source>
        <translation>Nuova sessione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Make an annotation session for an image.</source>
        <translation>Crea una sessione di annotazione per un&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;Open session…</source>
        <translation>&amp;Apri sessione…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Open session</source>
        <translation>Apri sessione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Go on with an annotation session.</source>
        <translation>Continua una sessione di annotazione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Opened last</source>
        <translation>Aperte di recente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Open an annotation session</source>
        <translation>Apri una sessione di annotazione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessione di annotazione (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;Your name</source>
        <translation>Il &amp;tuo nome</translation>
    </message>
</context>
<context>
    <name>TerrazzoAlgorithm</name>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>Example in Python:</source>
        <translation>Esempio in Python:</translation>
    </message>
</context>
<context>
    <name>TerrazzoErrors</name>
    <message>
        <location filename="../plugin/annotation/assist.py"/>
        <source>There is no order {order!r} of tiles. Orders: {known}.</source>
        <translation>Non c&apos;è un ordine {order!r} dei tasselli. Ordini: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/assist.py"/>
        <source>There is no prediction for this tile.</source>
        <translation>Non c&apos;è una predizione per questo tassello.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>There is no conflict {number}.</source>
        <translation>Non c&apos;è un conflitto {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>This conflict is not about labels: there is nothing to take.</source>
        <translation>Questo conflitto non riguarda le etichette: non c&apos;è nulla da prendere.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>This conflict is about another person&apos;s labels.</source>
        <translation>Questo conflitto riguarda le etichette di un&apos;altra persona.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <location filename="../plugin/annotation/merge.py"/>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>{path} has no ending .gpkg. An annotation session is a GeoPackage.</source>
        <translation>{path} non termina in .gpkg. Una sessione di annotazione è un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <source>A session needs the name of the person who makes it. Enter yours.</source>
        <translation>Una sessione richiede il nome della persona che la crea. Inserisci il tuo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <source>There is a file {path} already. A session is never overwritten: choose another name.</source>
        <translation>C&apos;è già un file {path}. Una sessione non viene mai sovrascritta: scegli un altro nome.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <location filename="../plugin/annotation/merge.py"/>
        <source>The session {path} cannot be written: {why}.</source>
        <translation>La sessione {path} non può essere scritta: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/double.py"/>
        <source>A side is FIRST or SECOND.</source>
        <translation>Un lato è FIRST o SECOND.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/double.py"/>
        <source>Tile {name} is not being merged. Start merging it first.</source>
        <translation>Il tassello {name} non è in fase di unione. Avvia prima l&apos;unione.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/editing.py"/>
        <source>Tile {name} is in state “{state}” and not yours to change. Start it first.</source>
        <translation>Il tassello {name} è nello stato “{state}” e non spetta a te modificarlo. Inizialo prima.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>An edit needs a mask of two dimensions and type bool, not {shape} of {kind}.</source>
        <translation>Una modifica richiede una maschera a due dimensioni di tipo bool, non {shape} di {kind}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>An edit&apos;s classes must be uint8 with the mask&apos;s shape {shape}, not {kind} with {got}.</source>
        <translation>Le classi di una modifica devono essere uint8 con la forma {shape} della maschera, non {kind} con {got}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>A class code is a number from 0 to 255, not {code}.</source>
        <translation>Il codice di una classe è un numero da 0 a 255, non {code}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/errors.py"/>
        <location filename="../plugin/annotation/writer_lock.py"/>
        <source>{person} has this session open for writing on {host} since {since} (last change {seen}). Open it for reading only, or take it over if you are sure that nobody works on it there.</source>
        <translation>{person} ha questa sessione aperta in scrittura su {host} da {since} (ultima modifica {seen}). Aprila in sola lettura, oppure prendila in carico se hai la certezza che nessuno ci lavora.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/export.py"/>
        <source>There is no choice {which!r} of tiles. Choices: {known}.</source>
        <translation>Non c&apos;è una scelta {which!r} di tasselli. Scelte: {known}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/export.py"/>
        <source>No tile of the session can be exported: {count} tiles, none is {which}.</source>
        <translation>
            <numerusform>Nessun tassello della sessione può essere esportato: {count} tassello, nessuno è {which}.</numerusform>
            <numerusform>Nessun tassello della sessione può essere esportato: {count} tasselli, nessuno è {which}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/annotation/export.py"/>
        <source>Nothing to export: give a place for the raster, the polygons or both.</source>
        <translation>Nulla da esportare: indica una destinazione per il raster, i poligoni o entrambi.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/grid.py"/>
        <source>The raster {path} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to it (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Il raster {path} non ha un sistema di riferimento delle coordinate, quindi la dimensione dei pixel al suolo è sconosciuta. Assegnagli il SR giusto (in QGIS: Raster &gt; Proiezioni &gt; Assegna Proiezione).</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/grid.py"/>
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/datasets/band_files.py"/>
        <location filename="../plugin/landcover/source.py"/>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>{path} cannot be opened as a raster: {why}</source>
        <translation>{path} non può essere aperto come raster: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>There is no issue {number}.</source>
        <translation>Non c&apos;è una segnalazione {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>There is no category {category!r} of issues. Categories: {known}.</source>
        <translation>Non c&apos;è una categoria {category!r} di segnalazioni. Categorie: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>An issue must lie on the image; row {row}, column {col} does not.</source>
        <translation>Una segnalazione deve trovarsi sull&apos;immagine; riga {row}, colonna {col} è fuori.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/journal.py"/>
        <source>The journal does not fit the labels of tile {tile}. It is damaged.</source>
        <translation>Il registro non corrisponde alle etichette del tassello {tile}. È danneggiato.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/label_layers.py"/>
        <source>The labels of tile {name} are not what the journal says.</source>
        <translation>Le etichette del tassello {name} non sono quelle indicate dal registro.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} has another legend than the session that it is to be merged with.</source>
        <translation>{path} ha una legenda diversa dalla sessione con cui va unita.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} has other pixels than the session that it is to be merged with.</source>
        <translation>{path} ha pixel diversi dalla sessione con cui va unita.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} is no copy or part of the session that it is to be merged with.</source>
        <translation>{path} non è una copia o una parte della sessione con cui va unita.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>Give two sessions or more to merge.</source>
        <translation>Indica due o più sessioni da unire.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>The annotation session {path} cannot be copied: {why}.</source>
        <translation>La sessione di annotazione {path} non può essere copiata: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>A tile in state “{state}” cannot be skipped.</source>
        <translation>Un tassello nello stato “{state}” non può essere saltato.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Nobody checks the tile, it is in state “{state}”. Start a check first.</source>
        <translation>Nessuno controlla il tassello, che è nello stato “{state}”. Avvia prima un controllo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only a tile that two people have labelled and submitted can be merged.</source>
        <translation>Si può unire solo un tassello che due persone hanno etichettato e consegnato.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only the person who labels or checks the tile now can hand it back.</source>
        <translation>Solo la persona che ora etichetta o controlla il tassello può rilasciarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only the person who labels the tile can submit it. It is in state “{state}”.</source>
        <translation>Solo la persona che etichetta il tassello può consegnarlo. È nello stato “{state}”.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only {labeller} can take the tile back, and only while nobody checks it.</source>
        <translation>Solo {labeller} può riprendere il tassello, e solo finché nessuno lo controlla.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is in state “{state}” and does not wait for a check.</source>
        <translation>Il tassello è nello stato “{state}” e non attende un controllo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is in state “{state}”; only a tile to do, returned or skipped can be started.</source>
        <translation>Il tassello è nello stato “{state}”; si può iniziare solo un tassello da fare, respinto o saltato.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>There is nothing to take over: the tile is in state “{state}”.</source>
        <translation>Non c&apos;è nulla da prendere in carico: il tassello è nello stato “{state}”.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{checker} checks this tile now.</source>
        <translation>{checker} sta controllando questo tassello.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{labeller} labels this tile; only they can skip it.</source>
        <translation>{labeller} sta etichettando questo tassello; nessun altro può saltarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>There is no review step {event!r}. Steps: {known}.</source>
        <translation>Non c&apos;è un passo di revisione {event!r}. Passi: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>A review step needs the name of the person who takes it. Enter your name in the settings.</source>
        <translation>Un passo di revisione richiede il nome di chi lo compie. Inserisci il tuo nome nelle impostazioni.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>This step needs a reason. Say in a few words what is wrong.</source>
        <translation>Questo passo richiede un motivo. Di&apos; in poche parole che cosa non va.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is assigned to {person}.</source>
        <translation>Il tassello è assegnato a {person}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} is the second annotator of this tile and must not see the first one&apos;s work.</source>
        <translation>{person} fa la seconda annotazione di questo tassello e non deve vedere il lavoro della prima.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is labelled by two people, and one of them has not finished. Check it afterwards.</source>
        <translation>Il tassello è etichettato da due persone, e una non ha finito. Controllalo dopo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} has labelled this tile. Somebody else must check it.</source>
        <translation>{person} ha etichettato questo tassello. Deve controllarlo qualcun altro.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} did the first check. Somebody else must do the second.</source>
        <translation>{person} ha fatto il primo controllo. Il secondo spetta a qualcun altro.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} has labelled this tile. Somebody else must merge the two.</source>
        <translation>{person} ha etichettato questo tassello. L&apos;unione delle due versioni spetta a qualcun altro.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Both annotators have submitted this tile: the second one&apos;s work stays as it is.</source>
        <translation>Entrambi gli annotatori hanno consegnato questo tassello: il lavoro del secondo resta com&apos;è.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The session {path} cannot be written: {why}. Choose a folder that can be written to and has room.</source>
        <translation>La sessione {path} non può essere scritta: {why}. Scegli una cartella scrivibile e con spazio sufficiente.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>{path} is not an annotation session of Terrazzo. Choose another file.</source>
        <translation>{path} non è una sessione di annotazione di Terrazzo. Scegli un altro file.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} was made by a newer Terrazzo (format {version}, this one knows {known}). Update the plugin.</source>
        <translation>La sessione di annotazione {path} è stata creata da un Terrazzo più recente (formato {version}, questo conosce {known}). Aggiorna il plugin.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} was made by an older Terrazzo (format {version}), which this one cannot bring up to date. Open it with the version that made it.</source>
        <translation>La sessione di annotazione {path} è stata creata da un Terrazzo più vecchio (formato {version}), che questo non può aggiornare. Aprila con la versione che l&apos;ha creata.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} does not say its version. It is damaged.</source>
        <translation>La sessione di annotazione {path} non indica la sua versione. È danneggiata.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} has an older format, and no copy of it can be kept: {why}. Make room first.</source>
        <translation>La sessione di annotazione {path} ha un formato più vecchio, e non se ne può conservare una copia: {why}. Libera prima dello spazio.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>Work in a session needs a person&apos;s name. Enter yours, or open it for reading only.</source>
        <translation>Lavorare in una sessione richiede il nome di una persona. Inserisci il tuo, oppure aprila in sola lettura.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>Tile {name} is labelled by two people who must not see each other&apos;s work or the prediction. It can be seen when both have submitted it.</source>
        <translation>Il tassello {name} è etichettato da due persone che non devono vedere né il lavoro dell&apos;altra né la predizione. Si potrà vedere quando entrambe l&apos;avranno consegnato.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>The session has no tile {number}.</source>
        <translation>La sessione non ha un tassello {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/split.py"/>
        <source>Give the name of each person who gets a part, each once.</source>
        <translation>Indica il nome di ogni persona che riceve una parte, ciascuno una volta.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/split.py"/>
        <source>The names {names} would give files of one name. Write them differently.</source>
        <translation>I nomi {names} darebbero file con lo stesso nome. Scrivili in modo diverso.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The legend {legend} has no class {name!r}. Classes: {known}.</source>
        <translation>La legenda {legend} non ha una classe {name!r}. Classi: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>{entry!r} is no class mapping. Write: value of the layer = code or name of the class.</source>
        <translation>{entry!r} non è una corrispondenza di classi. Scrivi: valore del layer = codice o nome della classe.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The land-cover map {name} has the legend {legend}, the session {wanted}. Choose that legend for the session, or say which class becomes which.</source>
        <translation>La mappa di copertura del suolo {name} ha la legenda {legend}, la sessione {wanted}. Scegli quella legenda per la sessione, oppure indica quale classe diventa quale.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The raster {path} cannot be read: {why}.</source>
        <translation>Il raster {path} non può essere letto: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The raster {path} has no band {band}.</source>
        <translation>Il raster {path} non ha una banda {band}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>{path} is no class raster: its values are of kind {kind}. Classes are whole numbers.</source>
        <translation>{path} non è un raster di classi: i suoi valori sono di tipo {kind}. Le classi sono numeri interi.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>There is no annotation session {path}.</source>
        <translation>Non c&apos;è una sessione di annotazione {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is closed.</source>
        <translation>La sessione di annotazione {path} è chiusa.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>Labels in the annotation session are damaged: {why}. Take a copy of it from before.</source>
        <translation>Le etichette nella sessione di annotazione sono danneggiate: {why}. Prendi una copia precedente.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} cannot be used: {why}.</source>
        <translation>La sessione di annotazione {path} non può essere usata: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is busy: another program writes it. Try again.</source>
        <translation>La sessione di annotazione {path} è occupata: un altro programma la sta scrivendo. Riprova.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is damaged: {why}. Take a copy of it from before.</source>
        <translation>La sessione di annotazione {path} è danneggiata: {why}. Prendi una copia precedente.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>This session is open for reading only: nothing can be changed.</source>
        <translation>Questa sessione è aperta in sola lettura: non si può modificare nulla.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} has the older format {version}. Open it for writing once.</source>
        <translation>La sessione di annotazione {path} ha il formato più vecchio {version}. Aprila una volta in scrittura.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/superpixels.py"/>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Segments of the image need the Python package scikit-image, which this QGIS does not have. Terrazzo can install it into your QGIS profile.</source>
        <translation>I segmenti dell&apos;immagine richiedono il pacchetto Python scikit-image, che questo QGIS non ha. Terrazzo può installarlo nel tuo profilo QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>There is no unit {unit!r}. Give the tile size in pixels or metres.</source>
        <translation>Non c&apos;è un&apos;unità {unit!r}. Indica la dimensione dei tasselli in pixel o in metri.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The tile size must be above 0, not {size}.</source>
        <translation>La dimensione dei tasselli deve essere maggiore di 0, non {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>Tiles of {rows} x {cols} pixels are too small or too large. Choose a size of {least} to {most} pixels.</source>
        <translation>Tasselli di {rows} x {cols} pixel sono troppo piccoli o troppo grandi. Scegli una dimensione da {least} a {most} pixel.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The area would be cut into {count} tiles. Choose larger tiles or a smaller area: at most {most}.</source>
        <translation>
            <numerusform>L&apos;area verrebbe divisa in {count} tassello. Scegli tasselli più grandi o un&apos;area più piccola: al massimo {most}.</numerusform>
            <numerusform>L&apos;area verrebbe divisa in {count} tasselli. Scegli tasselli più grandi o un&apos;area più piccola: al massimo {most}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>No pixel of the image lies in the area. Choose an area on the image.</source>
        <translation>Nessun pixel dell&apos;immagine ricade nell&apos;area. Scegli un&apos;area sull&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The share of tiles that are labelled twice is 0 to 1, not {share}.</source>
        <translation>La quota di tasselli etichettati due volte va da 0 a 1, non {share}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The tile polygon {name} is {rows} x {cols} pixels large. At most {most} are possible: cut it up.</source>
        <translation>Il poligono {name} è grande {rows} x {cols} pixel. Un tassello può averne al massimo {most}: dividilo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/writer_lock.py"/>
        <source>{person} has taken over this session on {host}. What you do now is not saved: close it and open it again.</source>
        <translation>{person} ha preso in carico questa sessione su {host}. Ciò che fai ora non viene salvato: chiudila e riaprila.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy.py"/>
        <source>The reference has classes that the map has not at any compared place: {names}. Their user&apos;s accuracy is not defined; all of their area counts as missed.</source>
        <translation>Il riferimento ha classi che la mappa non ha in nessun punto confrontato: {names}. La loro accuratezza dell&apos;utente non è definita; tutta la loro area conta come mancata.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy.py"/>
        <source>The map has classes that the reference has not at any compared place: {names}. Their producer&apos;s accuracy is not defined.</source>
        <translation>La mappa ha classi che il riferimento non ha in nessun punto confrontato: {names}. La loro accuratezza del produttore non è definita.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>The tile {name} holds the codes {unknown}, which the legend has not.</source>
        <translation>Il tassello {name} contiene i codici {unknown}, che la legenda non ha.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>There is no tile that {first} and {second} both labelled.</source>
        <translation>Non c&apos;è alcun tassello etichettato sia da {first} sia da {second}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{count} of {total} tiles have no pixel that both labelled.</source>
        <translation>
            <numerusform>{count} tassello su {total} non ha pixel etichettati da entrambi.</numerusform>
            <numerusform>{count} tasselli su {total} non hanno pixel etichettati da entrambi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{share:.2f} % of the pixels are labelled by one side only; they count nowhere.</source>
        <translation>Il {share:.2f} % dei pixel è etichettato solo da una parte; non conta da nessuna parte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>None of the {count} points has a reference class yet. Label some first.</source>
        <translation>
            <numerusform>{count} punto in tutto, e ancora senza classe di riferimento. Prima etichettane qualcuno.</numerusform>
            <numerusform>Nessuno dei {count} punti ha ancora una classe di riferimento. Prima etichettane qualcuno.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Points belong to the strata {unknown}, whose area is not known. Known strata: {known}.</source>
        <translation>Alcuni punti appartengono agli strati {unknown}, la cui area non è nota. Strati noti: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>No error was found among the points of these map classes (points in brackets): {names}. Their interval has no width, but errors may be there: with n points, a share of up to 3/n often goes unseen.</source>
        <translation>Tra i punti di queste classi della mappa non è stato trovato alcun errore (punti tra parentesi): {names}. Il loro intervallo ha ampiezza nulla, ma possono esserci errori: con n punti, una quota fino a 3/n passa spesso inosservata.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} of {total} points have no reference class and are left out, as if they had been lost by chance. If they are the difficult ones, the true accuracy is lower.</source>
        <translation>
            <numerusform>{count} punto su {total} non ha una classe di riferimento ed è escluso, come se fosse stato perso per caso. Se è tra quelli difficili, la vera accuratezza è minore.</numerusform>
            <numerusform>{count} punti su {total} non hanno una classe di riferimento e sono esclusi, come se fossero stati persi per caso. Se sono quelli difficili, la vera accuratezza è minore.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>The points lie on a lattice. Their intervals are worked out as for points drawn at random, which makes them rather too wide.</source>
        <translation>I punti giacciono su un reticolo. I loro intervalli sono calcolati come per punti estratti a caso, e risultano quindi piuttosto ampi.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The map has no coordinate reference system: areas are counted in pixels.</source>
        <translation>La mappa non ha un sistema di riferimento delle coordinate: le aree sono contate in pixel.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} points lie where the map has no class and are left out.</source>
        <translation>
            <numerusform>{count} punto cade dove la mappa non ha classe ed è escluso.</numerusform>
            <numerusform>{count} punti cadono dove la mappa non ha classe e sono esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Fewer than two points fell on some classes of the map; for the estimates these are joined with others: {names}.</source>
        <translation>Su alcune classi della mappa sono caduti meno di due punti; per le stime sono unite ad altre: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>No point of {names} is labelled. All figures hold for the rest of the map, {rest:.2f} % of it.</source>
        <translation>Nessun punto di {names} è etichettato. Tutti i valori valgono per il resto della mappa, il {rest:.2f} % di essa.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Only one point of {names} is labelled: how much it varies there is not known, and the most that is possible is taken. Label at least two points in each stratum.</source>
        <translation>È etichettato un solo punto di {names}: la variabilità lì non è nota e si assume la massima possibile. Etichetta almeno due punti in ogni strato.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have no place in common where both have a class.</source>
        <translation>Mappa e riferimento non hanno alcun punto in comune in cui entrambi abbiano una classe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have {count} different classes. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>Mappa e riferimento hanno {count} classe diversa. Questo non è un raster di classi; scegline uno con codici di classe.</numerusform>
            <numerusform>Mappa e riferimento hanno {count} classi diverse. Questo non è un raster di classi; scegline uno con codici di classe.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>There are no reference polygons with a class. Choose another layer or field.</source>
        <translation>Non ci sono poligoni di riferimento con una classe. Scegli un altro layer o campo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{count} pixels lie in reference polygons of different classes and are left out.</source>
        <translation>
            <numerusform>{count} pixel ricade in poligoni di riferimento di classi diverse ed è escluso.</numerusform>
            <numerusform>{count} pixel ricadono in poligoni di riferimento di classi diverse e sono esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <location filename="../plugin/assessment/sampling.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{name} declares no no-data value: 0 is taken as no class.</source>
        <translation>{name} non dichiara un valore nodata: 0 è considerato come nessuna classe.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Everything lies in one tile: no interval can be given.</source>
        <translation>Tutto si trova in un solo tassello: non si può dare alcun intervallo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The intervals rest on {count} tiles only and are rough.</source>
        <translation>
            <numerusform>Gli intervalli si basano su {count} solo tassello e sono approssimativi.</numerusform>
            <numerusform>Gli intervalli si basano su soli {count} tasselli e sono approssimativi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{name} declares no no-data value: 0 is taken as unlabelled.</source>
        <translation>{name} non dichiara un valore nodata: 0 è considerato come non etichettato.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has no pixel with a class in the chosen area. Choose another area, or another no-data value.</source>
        <translation>{name} non ha alcun pixel con una classe nell&apos;area scelta. Scegli un&apos;altra area o un altro valore nodata.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has more than {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>{name} ha più di {count} valore. Questo non è un raster di classi; scegline uno con codici di classe.</numerusform>
            <numerusform>{name} ha più di {count} valori diversi. Questo non è un raster di classi; scegline uno con codici di classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>There are {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>C&apos;è {count} valore. Questo non è un raster di classi; scegline uno con codici di classe.</numerusform>
            <numerusform>Ci sono {count} valori diversi. Questo non è un raster di classi; scegline uno con codici di classe.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>The raster {name} has no band {band}.</source>
        <translation>Il raster {name} non ha una banda {band}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{first} and {second} cannot be laid over each other: one has no coordinate reference system. Assign the right CRS to it.</source>
        <translation>{first} e {second} non possono essere sovrapposti: uno non ha un sistema di riferimento delle coordinate. Assegnagli il SR giusto.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} holds decimal numbers; class codes are whole numbers. Choose a class raster.</source>
        <translation>{name} contiene numeri decimali; i codici di classe sono numeri interi. Scegli un raster di classi.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} holds the value {value}; class codes are 0 or above.</source>
        <translation>{name} contiene il valore {value}; i codici di classe sono 0 o maggiori.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} cannot be read at column {col}, row {row}: {why}. The file may be damaged.</source>
        <translation>{name} non può essere letto alla colonna {col}, riga {row}: {why}. Il file potrebbe essere danneggiato.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>The crosswalk leads from {start}, but the map is in {map} and the reference in {reference}.</source>
        <translation>La corrispondenza parte da {start}, ma la mappa è in {map} e il riferimento in {reference}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>Map and reference are compared in the legend {legend}.</source>
        <translation>Mappa e riferimento sono confrontati nella legenda {legend}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>These classes of the map have no counterpart there and are left out: {names}.</source>
        <translation>Queste classi della mappa non vi hanno un corrispettivo e sono escluse: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>These classes of the reference have no counterpart there and are left out: {names}.</source>
        <translation>Queste classi del riferimento non vi hanno un corrispettivo e sono escluse: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/confusion.py"/>
        <source>Map {a} and reference {b} have different sizes.</source>
        <translation>La mappa {a} e il riferimento {b} hanno dimensioni diverse.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>{total} points are too few: {strata} strata with at least {minimum} points each take {needed}. Use more points or a smaller minimum.</source>
        <translation>{total} punti sono troppo pochi: {strata} strati con almeno {minimum} punti ciascuno ne richiedono {needed}. Usa più punti o un minimo inferiore.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>There is no design {kind!r} with allocation {allocation!r}. Designs: {designs}; allocations: {known}.</source>
        <translation>Non c&apos;è un disegno {kind!r} con ripartizione {allocation!r}. Disegni: {designs}; ripartizioni: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>Give the number of points, or the standard error that is wished.</source>
        <translation>Indica il numero di punti oppure l&apos;errore standard desiderato.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>The number of points must be 1 or more, not {size}.</source>
        <translation>Il numero di punti deve essere 1 o più, non {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>The standard error must lie between 0 and 0.5 (0.01 is one percent), not {value:g}.</source>
        <translation>L&apos;errore standard deve essere compreso tra 0 e 0.5 (0.01 è un punto percentuale), non {value:g}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>Fewest points of a stratum and seed must be 0 or more.</source>
        <translation>Il minimo di punti per strato e il seme devono essere 0 o più.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>An accuracy is expected of {unknown}, but the strata are {codes}.</source>
        <translation>È indicata un&apos;accuratezza attesa per {unknown}, ma gli strati sono {codes}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>An expected user&apos;s accuracy must lie between 0 and 1, not {value:g}.</source>
        <translation>L&apos;accuratezza dell&apos;utente attesa deve essere compresa tra 0 e 1, non {value:g}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/disagreement.py"/>
        <source>{path} has no ending that stands for GeoTIFF. Use .tif.</source>
        <translation>{path} non ha un&apos;estensione che indichi GeoTIFF. Usa .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/draw.py"/>
        <source>No point of the lattice meets the map. Use more points.</source>
        <translation>Nessun punto del reticolo cade sulla mappa. Usa più punti.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/draw.py"/>
        <source>{size} points were asked for, but there are {pixels} pixels to draw from.</source>
        <translation>Sono stati chiesti {size} punti, ma ci sono {pixels} pixel da cui estrarre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>The interpreters differ on {count} points and nobody has decided; these are left out.</source>
        <translation>
            <numerusform>Gli interpreti non concordano su {count} punto e nessuno ha deciso; è escluso.</numerusform>
            <numerusform>Gli interpreti non concordano su {count} punti e nessuno ha deciso; sono esclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>On {count} points nobody could tell the class.</source>
        <translation>
            <numerusform>Su {count} punto nessuno ha saputo indicare la classe.</numerusform>
            <numerusform>Su {count} punti nessuno ha saputo indicare la classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/own_points.py"/>
        <source>{count} points lie in the same pixel as another one.</source>
        <translation>
            <numerusform>{count} punto cade nello stesso pixel di un altro.</numerusform>
            <numerusform>{count} punti cadono nello stesso pixel di un altro.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>{first} and {second} have no place in common where both have a class.</source>
        <translation>{first} e {second} non hanno alcun punto in comune in cui entrambi abbiano una classe.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>A disagreement map holds codes from 1 to 255; {first} or {second} has others.</source>
        <translation>Una mappa di disaccordo contiene codici da 1 a 255; {first} o {second} ne ha altri.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/report_files.py"/>
        <source>The report cannot be written to {path}: {why}. Choose a folder that can be written to.</source>
        <translation>Il rapporto non può essere scritto in {path}: {why}. Scegli una cartella scrivibile.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>There is no file {path}.</source>
        <translation>Non c&apos;è un file {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The sample has no point {number}.</source>
        <translation>Il campione non ha un punto {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>An answer needs the name of the interpreter. Enter your name in the settings.</source>
        <translation>Una risposta richiede il nome dell&apos;interprete. Inserisci il tuo nome nelle impostazioni.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The sample&apos;s legend has no class with code {code}.</source>
        <translation>La legenda del campione non ha una classe con codice {code}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The answer to point {number} with confidence {confidence} makes no sense.</source>
        <translation>La risposta al punto {number} con confidenza {confidence} non ha senso.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>{path} holds another sample, not a copy of this one. Its answers cannot be taken over.</source>
        <translation>{path} contiene un altro campione, non una copia di questo. Le sue risposte non possono essere riprese.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>{path} is no sample file of Terrazzo ({why}). Make one with “Sampling design”.</source>
        <translation>{path} non è un file di campione di Terrazzo ({why}). Creane uno con “Disegno di campionamento”.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <location filename="../plugin/datasets/read_back.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} non può essere letto: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The answer cannot be written to {path}: {why}. Close the file in other programs.</source>
        <translation>La risposta non può essere scritta in {path}: {why}. Chiudi il file negli altri programmi.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_writer.py"/>
        <source>The sample cannot be written to {path}: {why}. Choose a folder that can be written to, and close the file in other programs.</source>
        <translation>Il campione non può essere scritto in {path}: {why}. Scegli una cartella scrivibile e chiudi il file negli altri programmi.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sampling.py"/>
        <source>{path} holds answers of people and is not written over. Choose another name, or remove it first.</source>
        <translation>{path} contiene risposte di persone e non viene sovrascritto. Scegli un altro nome, oppure eliminalo prima.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/area_patches.py"/>
        <source>Patches of BigEarthNet have {side} x {side} pixels of {gsd:g} m and lie beside each other: leave pixel size and stride empty.</source>
        <translation>Le patch di BigEarthNet hanno {side} x {side} pixel di {gsd:g} m e stanno una accanto all&apos;altra: lascia vuoti dimensione dei pixel e passo.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/area_patches.py"/>
        <location filename="../plugin/datasets/job.py"/>
        <source>There is nothing to export: no area with labels was given.</source>
        <translation>Non c&apos;è nulla da esportare: non è stata indicata alcuna area con etichette.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The raster {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to it (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Il raster {name} non ha un sistema di riferimento delle coordinate, quindi la dimensione dei pixel al suolo è sconosciuta. Assegnagli il SR giusto (in QGIS: Raster &gt; Proiezioni &gt; Assegna Proiezione).</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>These values of {name} stand for no class and are left unlabelled: {values}.</source>
        <translation>Questi valori di {name} non indicano alcuna classe e restano non etichettati: {values}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <source>This layout needs three bands for red, green and blue, but {given} were chosen.</source>
        <translation>Questa struttura richiede tre bande per rosso, verde e blu, ma sono state scelte {given}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>No file has the name of a band ({known}) in its name or in the descriptions of its bands.</source>
        <translation>Nessun file ha il nome di una banda ({known}) nel proprio nome o nelle descrizioni delle sue bande.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {name} in {path} cannot be read: {why}.</source>
        <translation>La banda {name} in {path} non può essere letta: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {band} was given twice: {one} and {two}.</source>
        <translation>La banda {band} è stata indicata due volte: {one} e {two}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {name} in {path} holds values of the kind {kind}. Sentinel-2 patches hold whole numbers (reflectance times 10000): convert it first.</source>
        <translation>La banda {name} in {path} contiene valori di tipo {kind}. Le patch Sentinel-2 contengono numeri interi (riflettanza per 10000): prima convertila.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The ground sampling distance must be above 0 m, not {gsd}.</source>
        <translation>La distanza di campionamento al suolo deve essere maggiore di 0 m, non {gsd}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The area at column {col}, row {row} lies outside the image {name}.</source>
        <translation>L&apos;area alla colonna {col}, riga {row} si trova fuori dall&apos;immagine {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The chip size must be 8 to {most} pixels, not {size}.</source>
        <translation>La dimensione dei chip deve essere da 8 a {most} pixel, non {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The stride must be 1 pixel or more, not {stride}.</source>
        <translation>Il passo deve essere di 1 pixel o più, non {stride}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The edge rule must be one of {known}, not {edge!r}.</source>
        <translation>La regola ai bordi deve essere una tra {known}, non {edge!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/corine.py"/>
        <source>The CORINE raster {path} cannot be read: {why}.</source>
        <translation>Il raster CORINE {path} non può essere letto: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/corine.py"/>
        <source>None of the polygons has a CORINE code such as 112 or 311. Choose the field that holds the codes (Code_18 in CLC 2018).</source>
        <translation>Nessun poligono ha un codice CORINE come 112 o 311. Scegli il campo che contiene i codici (Code_18 in CLC 2018).</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/crosswalk_map.py"/>
        <location filename="../plugin/datasets/labels.py"/>
        <source>{path} is not a class raster: it has bands {kind}, a class raster has one band of whole numbers.</source>
        <translation>{path} non è un raster di classi: ha bande {kind}; un raster di classi ha una banda di numeri interi.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/crosswalk_map.py"/>
        <location filename="../plugin/datasets/labels.py"/>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The class raster {path} cannot be read: {why}.</source>
        <translation>Il raster di classi {path} non può essere letto: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Loaders of OpenEarthMap replace the word “images” in whole paths, and {path} has it. Move the dataset before you train.</source>
        <translation>I lettori di OpenEarthMap sostituiscono la parola “images” in tutto il percorso, e {path} la contiene. Sposta il dataset prima di addestrare.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/export.py"/>
        <source>There is nothing to export: {chips} chips of {size} pixels fit into the areas, and none of them has {share:g} % labelled pixels. Use smaller chips, or ask for fewer labelled pixels.</source>
        <translation>Non c&apos;è nulla da esportare: nelle aree entrano {chips} chip di {size} pixel, e nessuno ha il {share:g} % di pixel etichettati. Usa chip più piccoli o richiedi meno pixel etichettati.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: they come too near to another split.</source>
        <translation>
            <numerusform>{count} chip è escluso: troppo vicino a un&apos;altra suddivisione.</numerusform>
            <numerusform>{count} chip sono esclusi: troppo vicini a un&apos;altra suddivisione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: too little of them is labelled.</source>
        <translation>
            <numerusform>{count} chip è escluso: ne è etichettata una parte troppo piccola.</numerusform>
            <numerusform>{count} chip sono esclusi: ne è etichettata una parte troppo piccola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} of {all} chips are taken from an export that was interrupted.</source>
        <translation>
            <numerusform>{count} chip su {all} è ripreso da un&apos;esportazione interrotta.</numerusform>
            <numerusform>{count} chip su {all} sono ripresi da un&apos;esportazione interrotta.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>The folder&apos;s name {name!r} becomes the dataset&apos;s id: use letters, digits, dots, dashes and underscores only.</source>
        <translation>Il nome della cartella {name!r} diventa l&apos;identificativo del dataset: usa solo lettere, cifre, punti, trattini e trattini bassi.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>The layout {layout} needs labels in the legend {needed}, not {target}.</source>
        <translation>La struttura {layout} richiede etichette nella legenda {needed}, non {target}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <location filename="../plugin/datasets/patches.py"/>
        <source>The share of labelled pixels must be 0 to 100 %, not {share:g} %.</source>
        <translation>La quota di pixel etichettati deve essere da 0 a 100 %, non {share:g} %.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>{date!r} is no date. Write it as 2024-06-30 or 2024-06-30T10:15:00Z.</source>
        <translation>{date!r} non è una data. Scrivila come 2024-06-30 o 2024-06-30T10:15:00Z.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/labels.py"/>
        <source>{path} is not a class raster: it holds values from {low} to {high}, class codes are 0 to 255.</source>
        <translation>{path} non è un raster di classi: contiene valori da {low} a {high}; i codici di classe vanno da 0 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/labels.py"/>
        <source>Polygons have the codes {codes}; class codes are 0 to 255.</source>
        <translation>I poligoni hanno i codici {codes}; i codici di classe vanno da 0 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/layouts/__init__.py"/>
        <source>There is no layout {name!r}. Layouts: {known}.</source>
        <translation>Non c&apos;è una struttura {name!r}. Strutture: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/layouts/coco.py"/>
        <location filename="../plugin/datasets/lmdb_store.py"/>
        <location filename="../plugin/datasets/parquet.py"/>
        <location filename="../plugin/landcover/statistics.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} non può essere scritto: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/optional.py"/>
        <source>{purpose} needs the Python package {package}, which this Python does not have. Install it into the Python that QGIS uses, for instance with “python3 -m pip install {package}” (on Windows in the OSGeo4W shell), then start QGIS again.</source>
        <translation>{purpose} richiede il pacchetto Python {package}, che questo Python non ha. Installalo nel Python usato da QGIS, ad esempio con “python3 -m pip install {package}” (su Windows nella shell OSGeo4W), poi riavvia QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patch_reader.py"/>
        <source>The band {band} in {path} must have pixels of 10 m in a north-up projection in metres, as Sentinel-2 products have (UTM). Reproject it first.</source>
        <translation>La banda {band} in {path} deve avere pixel di 10 m in una proiezione in metri orientata a nord, come i prodotti Sentinel-2 (UTM). Prima riproiettala.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patch_reader.py"/>
        <source>The tile is smaller than a patch: it has {width} x {height} pixels, a patch has {side} x {side}.</source>
        <translation>Il tassello è più piccolo di una patch: ha {width} x {height} pixel, una patch ne ha {side} x {side}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>A band of 10 m is needed for the grid of the patches: B02, B03, B04 or B08.</source>
        <translation>Per la griglia delle patch serve una banda da 10 m: B02, B03, B04 o B08.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is no band {bands} in reBEN.</source>
        <translation>Non c&apos;è una banda {bands} in reBEN.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is nothing to build: of {count} patches none has {share:g} % labelled pixels. Does CORINE cover the tile?</source>
        <translation>
            <numerusform>Non c&apos;è nulla da creare: {count} patch in tutto, e non ha il {share:g} % di pixel etichettati. CORINE copre il tassello?</numerusform>
            <numerusform>Non c&apos;è nulla da creare: di {count} patch nessuna ha il {share:g} % di pixel etichettati. CORINE copre il tassello?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>The tile&apos;s name {name!r} becomes file names: use letters, digits, dashes and underscores only.</source>
        <translation>Il nome del tassello {name!r} entra nei nomi dei file: usa solo lettere, cifre, trattini e trattini bassi.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/raster_files.py"/>
        <source>{path} does not hold what was written to it. Is the disk full or broken?</source>
        <translation>{path} non contiene ciò che vi è stato scritto. Il disco è pieno o guasto?</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/read_back.py"/>
        <source>{folder} is no dataset that was exported here: {why}.</source>
        <translation>{folder} non è un dataset esportato qui: {why}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>No tile of the session can be exported: of {count} tiles none is {states}.</source>
        <translation>
            <numerusform>Nessun tassello della sessione può essere esportato: {count} tassello, nessuno è {states}.</numerusform>
            <numerusform>Nessun tassello della sessione può essere esportato: di {count} tasselli nessuno è {states}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>The image {name} is not the one that was annotated: it has {width} x {height} pixels, the session {cols} x {rows}, or lies elsewhere.</source>
        <translation>L&apos;immagine {name} non è quella annotata: ha {width} x {height} pixel, la sessione {cols} x {rows}, oppure si trova altrove.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>The image of the session, {name}, cannot be read: {why}. Put it beside the session under its old name.</source>
        <translation>L&apos;immagine della sessione, {name}, non può essere letta: {why}. Mettila accanto alla sessione con il suo vecchio nome.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>No area has the attribute {attribute}. Areas have: {known}.</source>
        <translation>Nessuna area ha l&apos;attributo {attribute}. Le aree hanno: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>There are {groups} groups of chips for {splits} splits. Use smaller blocks, another attribute, or fewer splits.</source>
        <translation>Ci sono {groups} gruppi di chip per {splits} suddivisioni. Usa blocchi più piccoli, un altro attributo o meno suddivisioni.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The way to split must be one of {known}, not {method!r}.</source>
        <translation>Il metodo di suddivisione deve essere uno tra {known}, non {method!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The shares of train, val and test must be 0 or more and sum up to 100 %, not {shares}.</source>
        <translation>Le quote di train, val e test devono essere 0 o più e sommare a 100 %, non {shares}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The side of a block must be above 0 m, not {block}.</source>
        <translation>Il lato di un blocco deve essere maggiore di 0 m, non {block}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The buffer must be 0 m or more, not {buffer}.</source>
        <translation>La distanza deve essere di 0 m o più, non {buffer}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>The dataset cannot be written to {path}: {why}. What is finished lies in {part}: run the export again with the same settings to go on.</source>
        <translation>Il dataset non può essere scritto in {path}: {why}. La parte finita si trova in {part}: riavvia l&apos;esportazione con le stesse impostazioni per continuare.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>{path} is there already. Datasets are never written over: choose another name, or remove it first.</source>
        <translation>{path} esiste già. I dataset non vengono mai sovrascritti: scegli un altro nome, oppure eliminalo prima.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>The dataset may take {needed} and there is room for {free} in {path}. Make room, choose another place, or export less.</source>
        <translation>Il dataset può occupare {needed} e in {path} ci sono {free} liberi. Libera spazio, scegli un&apos;altra posizione o esporta meno.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>{path} is in the way: it is not the rest of an unfinished export. Rename or remove it, or choose another place.</source>
        <translation>{path} è d&apos;intralcio: non è il resto di un&apos;esportazione incompleta. Rinominalo o eliminalo, oppure scegli un&apos;altra posizione.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>{file} is not the file that it should be (SHA-256 {found}…, not {expected}…), so nothing was installed. It may be damaged or tampered with on its way. Fetch it again.</source>
        <translation>{file} non è il file previsto (SHA-256 {found}…, non {expected}…), quindi nulla è stato installato. Potrebbe essersi danneggiato o essere stato manomesso durante il trasferimento. Scaricalo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>There is not enough space in {path}: {needed:.0f} MB are needed, {free:.0f} MB are free. Free some.</source>
        <translation>Non c&apos;è abbastanza spazio in {path}: servono {needed:.0f} MB, ne sono liberi {free:.0f} MB. Libera spazio.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} non può essere letto: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Taking {file} from the folder</source>
        <translation>Recupero di {file} dalla cartella</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/dependencies/install.py"/>
        <source>The folder {folder} has no file {file}. It must hold: {all}.</source>
        <translation>La cartella {folder} non ha un file {file}. Deve contenere: {all}.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Fetching {file} ({size:.1f} MB)</source>
        <translation>Scaricamento di {file} ({size:.1f} MB)</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>Without pip the packages can only be installed from a folder of wheels.</source>
        <translation>Senza pip i pacchetti si possono installare solo da una cartella di wheel.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The packages in {path} changed while they were installed. Try again.</source>
        <translation>I pacchetti in {path} sono cambiati durante l&apos;installazione. Riprova.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The folder {path} cannot be written to: {why}. Free some space or get the right to write there.</source>
        <translation>Non si può scrivere nella cartella {path}: {why}. Libera spazio o ottieni il permesso di scrivervi.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The packages cannot be put into {path}: {why}. Close other QGIS windows and try again.</source>
        <translation>I pacchetti non possono essere messi in {path}: {why}. Chiudi le altre finestre di QGIS e riprova.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Starting {modules} in a fresh Python</source>
        <translation>Avvio di {modules} in un nuovo Python</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>{module} was fetched but does not start: {why}. It was taken away again.</source>
        <translation>{module} è stato scaricato ma non si avvia: {why}. È stato di nuovo rimosso.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>No Python program of this QGIS can be started; it is done without one.</source>
        <translation>Nessun programma Python di questo QGIS può essere avviato; si procede senza.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Python of this QGIS: {program} (pip: {pip})</source>
        <translation>Python di questo QGIS: {program} (pip: {pip})</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Installing into {path}</source>
        <translation>Installazione in {path}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>{module} was fetched but does not start: {why}. On Windows this usually means that the Microsoft Visual C++ runtime is older than it needs: install the current one (vc_redist.x64.exe from Microsoft), then try again.</source>
        <translation>{module} è stato scaricato ma non si avvia: {why}. Su Windows questo significa di solito che il runtime di Microsoft Visual C++ è più vecchio del necessario: installa quello attuale (vc_redist.x64.exe di Microsoft), poi riprova.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>The packages hold a {name} of their own, which must be that of QGIS.</source>
        <translation>I pacchetti contengono un proprio {name}, che deve essere quello di QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{why} An older release is tried.</source>
        <translation>{why} Si prova con una versione precedente.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{why} It is tried again through the network of QGIS.</source>
        <translation>{why} Si riprova attraverso la rete di QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>pip could not install the packages: {why}</source>
        <translation>pip non ha potuto installare i pacchetti: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>A package is not the file that it should be (its SHA-256 differs), so nothing was installed. It may be damaged or tampered with on its way: {why}</source>
        <translation>Un pacchetto non è il file previsto (il suo SHA-256 è diverso), quindi nulla è stato installato. Potrebbe essersi danneggiato o essere stato manomesso durante il trasferimento: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>There is not enough space for the packages in {path}. Free some.</source>
        <translation>Non c&apos;è abbastanza spazio per i pacchetti in {path}. Libera spazio.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>pip could not fetch the packages: {why}</source>
        <translation>pip non ha potuto scaricare i pacchetti: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/running.py"/>
        <source>{path} cannot be started: {why}.</source>
        <translation>{path} non può essere avviato: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/running.py"/>
        <source>{path} took longer than {limit:.0f} s and was ended.</source>
        <translation>{path} ha impiegato più di {limit:.0f} s ed è stato terminato.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/unpack.py"/>
        <source>The package {file} is damaged ({why}). Fetch it again.</source>
        <translation>Il pacchetto {file} è danneggiato ({why}). Scaricalo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/unpack.py"/>
        <source>The package {file} cannot be unpacked into {path}: {why}. Free some space or get the right to write there.</source>
        <translation>Il pacchetto {file} non può essere estratto in {path}: {why}. Libera spazio o ottieni il permesso di scrivervi.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>There is no ready-made package {package} for {target} (numpy {numpy}). Install a newer QGIS, or install {package} into the Python of QGIS in another way (see the documentation, Troubleshooting).</source>
        <translation>Non c&apos;è un pacchetto {package} già pronto per {target} (numpy {numpy}). Installa un QGIS più recente, oppure installa {package} nel Python di QGIS in un altro modo (vedi la documentazione, Troubleshooting).</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>The Python of this QGIS has no numpy, which comes with every complete QGIS. Install QGIS again: numpy is not installed beside it, since QGIS and its other plugins need the same one.</source>
        <translation>Il Python di questo QGIS non ha numpy, che è incluso in ogni QGIS completo. Reinstalla QGIS: numpy non viene installato a parte, perché QGIS e gli altri plugin hanno bisogno dello stesso.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>The list of packages {path} cannot be read: {why}. Install the plugin again.</source>
        <translation>L&apos;elenco dei pacchetti {path} non può essere letto: {why}. Reinstalla il plugin.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/__main__.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path}: {pixels} pixels mapped on {device}</source>
        <translation>{path}: {pixels} pixel mappati su {device}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/__main__.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path} does not fit the others and is left out of the view of all maps.</source>
        <translation>{path} non si accorda con gli altri ed è escluso dalla vista di tutte le mappe.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/aoi.py"/>
        <source>The mask holds a {kind}. Masks are polygons.</source>
        <translation>La maschera contiene un {kind}. Le maschere sono poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/aoi.py"/>
        <source>The mask has no polygon with an area. Choose a layer with polygons.</source>
        <translation>La maschera non ha alcun poligono con un&apos;area. Scegli un layer di poligoni.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>The model {path} uses files that its card does not name ({names}). Install it again.</source>
        <translation>Il modello {path} usa file che la sua scheda non nomina ({names}). Reinstallalo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <location filename="../plugin/landcover/backend_torch.py"/>
        <source>The model {path} does not fit its card: {why}.</source>
        <translation>Il modello {path} non corrisponde alla sua scheda: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>The device {device!r} is not offered by the installed ONNX Runtime. Offered: {offered}.</source>
        <translation>Il dispositivo {device!r} non è offerto dall&apos;ONNX Runtime installato. Disponibili: {offered}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>ONNX Runtime cannot load {path}: {why}. The model file may be damaged or too new for ONNX Runtime {version}.</source>
        <translation>ONNX Runtime non può caricare {path}: {why}. Il file del modello potrebbe essere danneggiato o troppo recente per ONNX Runtime {version}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_torch.py"/>
        <source>The model gave no scores.</source>
        <translation>Il modello non ha fornito punteggi.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/claims.py"/>
        <source>{path} is being written by another run. Wait until it ends, or choose another output.</source>
        <translation>Un&apos;altra esecuzione sta scrivendo {path}. Attendi che finisca, oppure scegli un altro output.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>The raster {path} is not the same on all machines of the cluster.</source>
        <translation>Il raster {path} non è lo stesso su tutte le macchine del cluster.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>Mapping on a cluster needs the Python package &apos;distributed&apos; ({why}).</source>
        <translation>La mappatura su un cluster richiede il pacchetto Python &apos;distributed&apos; ({why}).</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>The cluster {address} does not answer: {why}.</source>
        <translation>Il cluster {address} non risponde: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>A worker of the cluster failed: {why}.</source>
        <translation>Un worker del cluster ha fallito: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>There is no crosswalk from the legend {start} to {target}. From {start} there are: {known}. Give a crosswalk file.</source>
        <translation>Non c&apos;è una corrispondenza dalla legenda {start} a {target}. Da {start} esistono: {known}. Indica un file di corrispondenza.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk from {start} to {target} does not say what becomes of the codes {codes}.</source>
        <translation>La corrispondenza da {start} a {target} non dice che cosa diventano i codici {codes}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk from {start} leads to the codes {codes}, which the legend {target} does not have.</source>
        <translation>La corrispondenza da {start} porta ai codici {codes}, che la legenda {target} non ha.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>{where} is not a crosswalk: {why}.</source>
        <translation>{where} non è una corrispondenza: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk {path} cannot be read: {why}.</source>
        <translation>La corrispondenza {path} non può essere letta: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>This is a Deepness model of the type {kind}. Only models of the type Segmentor make land-cover maps.</source>
        <translation>Questo è un modello Deepness di tipo {kind}. Solo i modelli di tipo Segmentor producono mappe di copertura del suolo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata {key!r} is too long to be meant.</source>
        <translation>Il metadato {key!r} del modello è troppo lungo per essere intenzionale.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The numbers of &apos;class_names&apos; in the model&apos;s metadata must run from 0 on without a gap.</source>
        <translation>I numeri di &apos;class_names&apos; nei metadati del modello devono andare da 0 in poi senza salti.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata {key!r} is no number: {value!r}.</source>
        <translation>Il metadato {key!r} del modello non è un numero: {value!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata &apos;class_names&apos; must give the name of each class by its number, such as {example}.</source>
        <translation>Il metadato &apos;class_names&apos; del modello deve dare il nome di ogni classe tramite il suo numero, come {example}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/derive.py"/>
        <source>There is no valid pixel of {name} in the chosen area: all of it is nodata or outside the mask.</source>
        <translation>Non c&apos;è alcun pixel valido di {name} nell&apos;area scelta: è tutta nodata o fuori dalla maschera.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device!r} is not offered by what is installed here. Offered: {offered}.</source>
        <translation>Il dispositivo {device!r} non è offerto da ciò che è installato qui. Disponibili: {offered}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} gives wrong scores with this model. Choose the device cpu or auto.</source>
        <translation>Il dispositivo {device} dà punteggi sbagliati con questo modello. Scegli il dispositivo cpu o auto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} cannot be used: {why}. Choose another one. Offered: {offered}.</source>
        <translation>Il dispositivo {device} non può essere usato: {why}. Scegline un altro. Disponibili: {offered}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: it takes {seconds:.2g} s for a tile, the processor {slow:.2g} s.</source>
        <translation>Il dispositivo {device} non viene usato: impiega {seconds:.2g} s per un tassello, il processore {slow:.2g} s.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: its scores differ by {difference:.2g} from those of the processor.</source>
        <translation>Il dispositivo {device} non viene usato: i suoi punteggi differiscono di {difference:.2g} da quelli del processore.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: it cannot run this model ({why}).</source>
        <translation>Il dispositivo {device} non viene usato: non può eseguire questo modello ({why}).</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/errors.py"/>
        <source>The run was cancelled. No result was kept.</source>
        <translation>L&apos;esecuzione è stata annullata. Nessun risultato è stato conservato.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The model gave scores of {got} pixels for a tile of {want} pixels.</source>
        <translation>Il modello ha dato punteggi di {got} pixel per un tassello di {want} pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} is too small for this model, even for a tile of {side} pixels. Close other programs, or choose another device or model.</source>
        <translation>La memoria di {device} è troppo piccola per questo modello, anche per un tassello di {side} pixel. Chiudi altri programmi, oppure scegli un altro dispositivo o modello.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets tiles of {side} pixels.</source>
        <translation>La memoria di {device} si è esaurita: il modello ora riceve tasselli di {side} pixel.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets {count} tiles at once.</source>
        <translation>
            <numerusform>La memoria di {device} si è esaurita: il modello ora riceve {count} tassello alla volta.</numerusform>
            <numerusform>La memoria di {device} si è esaurita: il modello ora riceve {count} tasselli alla volta.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The model failed on a tile: {why}.</source>
        <translation>Il modello ha fallito su un tassello: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/geopackage.py"/>
        <source>The polygons cannot be written to {path}: {why}. Choose a folder that can be written to and has room, and close the file in other programs.</source>
        <translation>I poligoni non possono essere scritti in {path}: {why}. Scegli una cartella scrivibile e con spazio sufficiente, e chiudi il file negli altri programmi.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The image is too coarse for this model: its pixels measure {native:.3g} m on the ground, and {model} maps images of {finest:g} to {coarsest:g} m (enlarged at most from {limit:g} m). Use a finer image or another model, or ignore the model&apos;s pixel sizes.</source>
        <translation>L&apos;immagine è troppo grossolana per questo modello: i suoi pixel misurano {native:.3g} m al suolo, e {model} mappa immagini da {finest:g} a {coarsest:g} m (ingrandite al massimo da {limit:g} m). Usa un&apos;immagine più fine o un altro modello, oppure ignora le dimensioni dei pixel del modello.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The extent {extent} is empty. Give xmin &lt; xmax and ymin &lt; ymax in the units of the CRS.</source>
        <translation>L&apos;estensione {extent} è vuota. Indica xmin &lt; xmax e ymin &lt; ymax nelle unità del SR.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The extent {extent} lies outside the raster {name}. Choose an extent that meets the raster.</source>
        <translation>L&apos;estensione {extent} si trova fuori dal raster {name}. Scegli un&apos;estensione che lo tocchi.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>A ground sampling distance of {gsd:g} m is outside what {model} knows ({finest:g} to {coarsest:g} m). Choose one in this range, or ignore the model&apos;s pixel sizes.</source>
        <translation>Una distanza di campionamento al suolo di {gsd:g} m è fuori da ciò che {model} conosce (da {finest:g} a {coarsest:g} m). Scegline una in questo intervallo, oppure ignora le dimensioni dei pixel del modello.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The raster lies outside the area of its coordinate system. Assign the right CRS to the raster first.</source>
        <translation>Il raster si trova fuori dall&apos;area del suo sistema di coordinate. Prima assegna al raster il SR giusto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The pixel size on the ground cannot be worked out from the raster&apos;s georeference. Check its CRS and its geotransform.</source>
        <translation>La dimensione dei pixel al suolo non può essere ricavata dalla georeferenziazione del raster. Controlla il SR e la geotrasformazione.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The place of the raster on the earth cannot be worked out from its coordinate system: {why}. Assign the right CRS to the raster first.</source>
        <translation>La posizione del raster sulla Terra non può essere ricavata dal suo sistema di coordinate: {why}. Prima assegna al raster il SR giusto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The pixel areas on the ground cannot be worked out from the raster&apos;s georeference. Check its CRS and its geotransform.</source>
        <translation>Le aree dei pixel al suolo non possono essere ricavate dalla georeferenziazione del raster. Controlla il SR e la geotrasformazione.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>The legend {legend} has no class with code {code}.</source>
        <translation>La legenda {legend} non ha una classe con codice {code}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>There is no legend {legend!r}. Known legends: {known}.</source>
        <translation>Non c&apos;è una legenda {legend!r}. Legende note: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>{where} is not a legend: the codes {codes} must be different numbers from 1 to 255.</source>
        <translation>{where} non è una legenda: i codici {codes} devono essere numeri diversi da 1 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>The legend {path} cannot be read: {why}.</source>
        <translation>La legenda {path} non può essere letta: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>{where} is not a legend: {why}.</source>
        <translation>{where} non è una legenda: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{number} of {total}: {name}</source>
        <translation>{number} di {total}: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{name} could not be mapped: {why}</source>
        <translation>Mappatura di {name} non riuscita: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <source>The folder {path} cannot be read: {why}.</source>
        <translation>La cartella {path} non può essere letta: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>TTA must be one of {known}, not {tta!r}.</source>
        <translation>TTA deve essere uno tra {known}, non {tta!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The tolerance of polygons must be 0 m or more, not {value}.</source>
        <translation>La tolleranza dei poligoni deve essere di 0 m o più, non {value}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The smallest segment must be 0 m² or more, not {area}.</source>
        <translation>Il segmento minimo deve essere di 0 m² o più, non {area}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{share:.0%} of the edge of {name} is pure black (0), but the raster declares no nodata value, so the black will be mapped. If it is no data, set NODATA to 0.</source>
        <translation>Il {share:.0%} del bordo di {name} è nero puro (0), ma il raster non dichiara un valore nodata, quindi il nero verrà mappato. Se non sono dati, imposta NODATA a 0.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <location filename="../plugin/panel/facts.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>The image lies {km:.0f} km from the nearest place that the model was trained on ({place}). Expect more mistakes than its card says.</source>
        <translation>L&apos;immagine dista {km:.0f} km dal luogo più vicino su cui il modello è stato addestrato ({place}). Aspettarsi più errori di quanti ne indichi la sua scheda.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>Only raster files can be mapped on a cluster. Save the layer as a file first.</source>
        <translation>Su un cluster si possono mappare solo file raster. Prima salva il layer come file.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The mask and the extent have no place in common. Change one of them.</source>
        <translation>La maschera e l&apos;estensione non hanno alcun punto in comune. Cambiane una.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/memory.py"/>
        <source>The memory for mapping must be {least} MB or more, not {value}.</source>
        <translation>La memoria per la mappatura deve essere di {least} MB o più, non {value}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/memory.py"/>
        <source>Blocks must begin at multiples of {unit} pixels.</source>
        <translation>I blocchi devono iniziare a multipli di {unit} pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_call.py"/>
        <source>The model gave scores of shape {shape}, not one per class and pixel.</source>
        <translation>Il modello ha dato punteggi di forma {shape}, non uno per classe e pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_call.py"/>
        <source>The model gave {got} classes, but its card says {want}.</source>
        <translation>Il modello ha dato {got} classi, ma la sua scheda ne indica {want}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {path} is not a STAC Item.</source>
        <translation>La scheda del modello {path} non è uno STAC Item.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: {why}.</source>
        <translation>La scheda del modello {where} è errata: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: its legend {name!r} is not a plain file name.</source>
        <translation>La scheda del modello {where} è errata: la sua legenda {name!r} non è un semplice nome di file.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The legend {path} is too large to be one.</source>
        <translation>La legenda {path} è troppo grande per essere una legenda.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: {why}</source>
        <translation>La scheda del modello {where} è errata: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {path} cannot be read: {why}.</source>
        <translation>La scheda del modello {path} non può essere letta: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is not complete: {why}.</source>
        <translation>La scheda del modello {where} non è completa: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>There is no model file {path}.</source>
        <translation>Non c&apos;è un file di modello {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>{path} is a torch checkpoint or another Python pickle. Such files can run programs when they are opened, so they are not. Export the model to ONNX (torch.onnx.export) and import that file.</source>
        <translation>{path} è un checkpoint di torch o un altro pickle di Python. Aprire questi file può eseguire programmi, quindi non vengono aperti. Esporta il modello in ONNX (torch.onnx.export) e importa quel file.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The model {path} has {count} inputs ({names}); a land-cover model has one, the image.</source>
        <translation>
            <numerusform>Il modello {path} ha {count} input ({names}); un modello di copertura del suolo ne ha uno, l&apos;immagine.</numerusform>
            <numerusform>Il modello {path} ha {count} input ({names}); un modello di copertura del suolo ne ha uno, l&apos;immagine.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The input of the model {path} is {kind} {shape}; it must be numbers of shape [images, bands, height, width].</source>
        <translation>L&apos;input del modello {path} è {kind} {shape}; devono essere numeri di forma [images, bands, height, width].</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The names in the model {path} cannot be read: {why}. The file may be damaged.</source>
        <translation>I nomi nel modello {path} non possono essere letti: {why}. Il file potrebbe essere danneggiato.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model cannot be installed at {path}: {why}. Free space or choose another place.</source>
        <translation>Il modello non può essere installato in {path}: {why}. Libera spazio o scegli un&apos;altra posizione.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes only tiles of {height} x {width} pixels. Sides of {least} to {most} pixels are possible.</source>
        <translation>Il modello accetta solo tasselli di {height} x {width} pixel. Sono possibili lati da {least} a {most} pixel.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes {count} bands, but {given} were named: {names}.</source>
        <translation>
            <numerusform>Il modello richiede {count} banda, ma ne sono state indicate {given}: {names}.</numerusform>
            <numerusform>Il modello richiede {count} bande, ma ne sono state indicate {given}: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The output of a model must be one of {known}, not {got!r}.</source>
        <translation>L&apos;output di un modello deve essere uno tra {known}, non {got!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The threshold must be between 0 and 1, not {got}.</source>
        <translation>La soglia deve essere compresa tra 0 e 1, non {got}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The names of the bands ({names}) must be different and not empty.</source>
        <translation>I nomi delle bande ({names}) devono essere diversi e non vuoti.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model gives scores that are not numbers for an ordinary tile.</source>
        <translation>Il modello dà punteggi che non sono numeri per un tassello ordinario.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The threshold {threshold:g} of the file counts only if the model has a single output channel.</source>
        <translation>La soglia {threshold:g} del file conta solo se il modello ha un unico canale di output.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The weights of the model are in a file with a name that is taken. Save it as one file.</source>
        <translation>I pesi del modello sono in un file il cui nome è già in uso. Salvalo come file unico.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>Which bands does the model need? Its file does not say. Give their names in order.</source>
        <translation>Quali bande richiede il modello? Il suo file non lo dice. Indica i loro nomi in ordine.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The scores of a pixel do not sum to 1. Its class is the one with the highest score.</source>
        <translation>I punteggi di un pixel non sommano a 1. La sua classe è quella con il punteggio più alto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives {kind} of shape {shape}, not one score per class for each pixel. Only models for semantic segmentation make land-cover maps.</source>
        <translation>Il modello dà {kind} di forma {shape}, non un punteggio per classe per ogni pixel. Solo i modelli di segmentazione semantica producono mappe di copertura del suolo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives a class number for each pixel instead of one score per class, so tiles cannot be blended and there is no confidence. Export it without the final argmax.</source>
        <translation>Il modello dà un numero di classe per ogni pixel invece di un punteggio per classe, quindi i tasselli non possono essere fusi e non c&apos;è confidenza. Esportalo senza l&apos;argmax finale.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model&apos;s file says that it takes tiles of any size, but it does not ({why}). Export it with a fixed size.</source>
        <translation>Il file del modello dice di accettare tasselli di qualsiasi dimensione, ma non è così ({why}). Esportalo con una dimensione fissa.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives scores that are not numbers for an ordinary tile. Its file may be damaged, or its scaling may be wrong.</source>
        <translation>Il modello dà punteggi che non sono numeri per un tassello ordinario. Il suo file potrebbe essere danneggiato, o la sua scalatura errata.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives scores of {got} for a tile of {want} pixels. Only models that give one score per class for each pixel of the tile can be used: add the enlarging to the model before exporting it.</source>
        <translation>Il modello dà punteggi di {got} per un tassello di {want} pixel. Si possono usare solo modelli che danno un punteggio per classe per ogni pixel del tassello: aggiungi l&apos;ingrandimento al modello prima di esportarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model failed on a tile of {bands} bands and {height} x {width} pixels: {why}.</source>
        <translation>Il modello ha fallito su un tassello di {bands} bande e {height} x {width} pixel: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>A tile of {side} pixels does not fit into memory with this model. Choose smaller tiles.</source>
        <translation>Un tassello di {side} pixel non entra in memoria con questo modello. Scegli tasselli più piccoli.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>{name!r} cannot be the name of a model. Use up to 64 letters without accents, digits, points, hyphens and underscores, with a letter or digit first and last.</source>
        <translation>{name!r} non può essere il nome di un modello. Usa fino a 64 lettere senza accenti, cifre, punti, trattini e trattini bassi, con una lettera o una cifra all&apos;inizio e alla fine.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The model has {classes} classes, but {what} has {count}. Choose another legend, or give {classes} names.</source>
        <translation>
            <numerusform>Il modello ha {classes} classi, ma {what} ne ha {count}. Scegli un&apos;altra legenda o indica {classes} nomi.</numerusform>
            <numerusform>Il modello ha {classes} classi, ma {what} ne ha {count}. Scegli un&apos;altra legenda o indica {classes} nomi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Which scaling does the model need? Its file does not say. Choose one of: {known}.</source>
        <translation>Quale scalatura richiede il modello? Il suo file non lo dice. Scegline una tra: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The percentiles {low:g} and {high:g} are not in order from 0 to 100.</source>
        <translation>I percentili {low:g} e {high:g} non sono in ordine da 0 a 100.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Scaling by mean and standard deviation needs both, one figure for each band.</source>
        <translation>La scalatura per media e deviazione standard le richiede entrambe, un valore per ogni banda.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Standard deviations and the divisor must be above 0.</source>
        <translation>Le deviazioni standard e il divisore devono essere maggiori di 0.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A tile of {side} pixels is not possible. Tiles have {least} to {most} pixels.</source>
        <translation>Un tassello di {side} pixel non è possibile. I tasselli hanno da {least} a {most} pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The overlap of tiles must be 0 or more, not {overlap}.</source>
        <translation>La sovrapposizione dei tasselli deve essere 0 o più, non {overlap}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Which pixel sizes on the ground does the model know? Its file does not say. Give the finest and the coarsest one in metres, for instance 0.25 and 0.5.</source>
        <translation>Quali dimensioni di pixel al suolo conosce il modello? Il suo file non lo dice. Indica la più fine e la più grossolana in metri, ad esempio 0.25 e 0.5.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The pixel sizes {low:g} to {high:g} m (enlarged from {limit:g} m) make no sense. Give numbers above 0, the finest first.</source>
        <translation>Le dimensioni dei pixel da {low:g} a {high:g} m (ingranditi da {limit:g} m) non hanno senso. Indica numeri maggiori di 0, prima il più fine.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A legend has at most 255 classes, not {count}.</source>
        <translation>
            <numerusform>Una legenda ha al massimo 255 classi, non {count}.</numerusform>
            <numerusform>Una legenda ha al massimo 255 classi, non {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>There are {names} class names, but {colours} colours and {codes} codes. Give one for each class.</source>
        <translation>Ci sono {names} nomi di classi, ma {colours} colori e {codes} codici. Indicane uno per ogni classe.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Two classes have the same colour. Give each class a colour of its own.</source>
        <translation>Due classi hanno lo stesso colore. Dai a ogni classe un colore proprio.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>{name} is a model that came with the plugin. Choose another name.</source>
        <translation>{name} è un modello incluso nel plugin. Scegli un altro nome.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>Models cannot be installed into the plugin&apos;s own folder. Choose another folder.</source>
        <translation>I modelli non possono essere installati nella cartella del plugin. Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>A model with the name {name} is installed already. Choose another name, or ask to overwrite it.</source>
        <translation>Un modello di nome {name} è già installato. Scegli un altro nome, oppure chiedi di sovrascriverlo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>{name} came with the plugin and cannot be removed.</source>
        <translation>{name} è incluso nel plugin e non può essere rimosso.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>There is no installed model {name} in {folder}.</source>
        <translation>Non c&apos;è un modello {name} installato in {folder}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>A model with the name {name} is installed already.</source>
        <translation>Un modello di nome {name} è già installato.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>The model {name} cannot be removed: {why}. Close what uses it, and try again.</source>
        <translation>Il modello {name} non può essere rimosso: {why}. Chiudi ciò che lo usa e riprova.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file. Choose a model that was exported to ONNX.</source>
        <translation>{path} non è un file ONNX. Scegli un modello esportato in ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model {path} holds parts that were compiled for one device. Get the model as it was exported.</source>
        <translation>Il modello {path} contiene parti compilate per un solo dispositivo. Procurati il modello così come è stato esportato.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model file {path} is empty.</source>
        <translation>Il file del modello {path} è vuoto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file but a text.</source>
        <translation>{path} non è un file ONNX ma un testo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is larger than an ONNX file can be.</source>
        <translation>{path} è più grande di quanto un file ONNX possa essere.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model file {path} cannot be read: {why}.</source>
        <translation>Il file del modello {path} non può essere letto: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file, or it is cut off or damaged ({why}). Get it again, or export the model to ONNX again.</source>
        <translation>{path} non è un file ONNX, oppure è troncato o danneggiato ({why}). Procuratelo di nuovo, o esporta di nuovo il modello in ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model {path} refers to a file outside its folder ({name!r}). Such a model is not opened: save it as one file.</source>
        <translation>Il modello {path} rimanda a un file fuori dalla sua cartella ({name!r}). Un modello simile non viene aperto: salvalo come file unico.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The weights of the model {path} are in another file, {name}, which is not beside it. Put both into one folder, or save the model as one file.</source>
        <translation>I pesi del modello {path} sono in un altro file, {name}, che non si trova accanto. Metti entrambi in una cartella, oppure salva il modello come file unico.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file but {kind}.</source>
        <translation>{path} non è un file ONNX ma {kind}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_runtime.py"/>
        <source>ONNX Runtime is not installed in this Python ({why}). Models need it: install the package &apos;onnxruntime&apos; into the Python that QGIS uses, then start QGIS again.</source>
        <translation>ONNX Runtime non è installato in questo Python ({why}). I modelli lo richiedono: installa il pacchetto &apos;onnxruntime&apos; nel Python usato da QGIS, poi riavvia QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>There is no model {name!r}. Installed models: {known}.{problems}</source>
        <translation>Non c&apos;è un modello {name!r}. Modelli installati: {known}.{problems}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>There is no model in {folder}: {card} is missing.</source>
        <translation>Non c&apos;è alcun modello in {folder}: manca {card}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>The model file {path} cannot be read: {why}. Install the model again.</source>
        <translation>Il file del modello {path} non può essere letto: {why}. Reinstalla il modello.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>The model file {path} is not the one its card describes (SHA-256 {found}…, the card says {expected}…). It may be damaged or tampered with. Install the model again.</source>
        <translation>Il file del modello {path} non è quello descritto dalla sua scheda (SHA-256 {found}…, la scheda indica {expected}…). Potrebbe essere danneggiato o manomesso. Reinstalla il modello.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/plan.py"/>
        <source>An overlap of {overlap} pixels does not fit tiles of {tile} pixels. Choose 0 to {most}.</source>
        <translation>Una sovrapposizione di {overlap} pixel non è adatta a tasselli di {tile} pixel. Scegli da 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/polygons.py"/>
        <source>The class raster {path} has no coordinate system. Assign one first.</source>
        <translation>Il raster di classi {path} non ha un sistema di coordinate. Prima assegnane uno.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The scaling must be card, statistics, or one range from low to high for each of the {count} bands, not {wish!r}.</source>
        <translation>
            <numerusform>La scalatura deve essere card, statistics o un intervallo dal basso all&apos;alto per {count} banda, non {wish!r}.</numerusform>
            <numerusform>La scalatura deve essere card, statistics o un intervallo dal basso all&apos;alto per ognuna delle {count} bande, non {wish!r}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The model takes {bands} bands, but there are {count} figures for its mean or standard deviation.</source>
        <translation>
            <numerusform>Il modello richiede {bands} bande, ma c&apos;è {count} valore per la sua media o deviazione standard.</numerusform>
            <numerusform>Il modello richiede {bands} bande, ma ci sono {count} valori per la sua media o deviazione standard.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/scaling.py"/>
        <source>No valid pixel was found in {name} to work out the range of its values. Choose an area that holds data.</source>
        <translation>In {name} non è stato trovato alcun pixel valido per ricavare l&apos;intervallo dei valori. Scegli un&apos;area che contenga dati.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/scaling.py"/>
        <source>All pixels of {name} have the same value. There is nothing to map.</source>
        <translation>Tutti i pixel di {name} hanno lo stesso valore. Non c&apos;è nulla da mappare.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>{path} is not a class raster: it has bands {kind}, a class raster has one band of uint8.</source>
        <translation>{path} non è un raster di classi: ha bande {kind}; un raster di classi ha una banda di uint8.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The class raster {path} cannot be read at row {row}: {why}.</source>
        <translation>Il raster di classi {path} non può essere letto alla riga {row}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster {path} cannot be read at row {row}: {why}.</source>
        <translation>Il raster di confidenza {path} non può essere letto alla riga {row}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster has {got} pixels, the class raster {want}. Take both of one run.</source>
        <translation>Il raster di confidenza ha {got} pixel, il raster di classi {want}. Prendi entrambi dalla stessa esecuzione.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster {path} cannot be read: {why}.</source>
        <translation>Il raster di confidenza {path} non può essere letto: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sieve.py"/>
        <source>The merged raster could not be written whole to {folder}. Is the disk full?</source>
        <translation>Il raster unito non ha potuto essere scritto per intero in {folder}. Il disco è pieno?</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sieve.py"/>
        <source>The merged raster cannot be written to {folder}: {why}. Choose a folder that can be written to and has room.</source>
        <translation>Il raster unito non può essere scritto in {folder}: {why}. Scegli una cartella scrivibile e con spazio sufficiente.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/simplify.py"/>
        <source>The tolerance of simplified borders must be 0 m or more, not {got}.</source>
        <translation>La tolleranza dei bordi semplificati deve essere di 0 m o più, non {got}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>Writing {path} failed: {why}. Free space there: {free}. Make room or choose another place; the unfinished file was removed.</source>
        <translation>La scrittura di {path} non è riuscita: {why}. Spazio libero: {free}. Libera spazio o scegli un&apos;altra posizione; il file incompleto è stato eliminato.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>{path} cannot be written: {why}. Choose another place for the output.</source>
        <translation>{path} non può essere scritto: {why}. Scegli un&apos;altra posizione per l&apos;output.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>The result is complete but {final} cannot be replaced ({why}); is it open in a program? The result lies in {part}: rename it.</source>
        <translation>Il risultato è completo ma {final} non può essere sostituito ({why}); è aperto in un programma? Il risultato si trova in {part}: rinominalo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} non può essere scritto: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has {have} band(s), but the model needs {n}: {wanted}. Choose another raster or model.</source>
        <translation>Il raster {name} ha {have} banda/e, ma il modello ne richiede {n}: {wanted}. Scegli un altro raster o modello.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>{path} holds no image of its own. Choose one of its sub-datasets.</source>
        <translation>{path} non contiene un&apos;immagine propria. Scegli uno dei suoi sotto-dataset.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The chosen bands of {name} hold values of kinds {kinds}; one real kind is needed.</source>
        <translation>Le bande scelte di {name} contengono valori dei tipi {kinds}; serve un solo tipo reale.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has no band {wrong}; it has bands 1 to {count}.</source>
        <translation>
            <numerusform>Il raster {name} non ha una banda {wrong}; ha solo la banda 1.</numerusform>
            <numerusform>Il raster {name} non ha una banda {wrong}; ha le bande da 1 a {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The model needs {n} bands ({wanted}), but {given} were chosen.</source>
        <translation>Il modello richiede {n} bande ({wanted}), ma ne sono state scelte {given}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>{name} cannot be read at column {col:.0f}, row {row:.0f}: {why}. The file may be damaged.</source>
        <translation>{name} non può essere letto alla colonna {col:.0f}, riga {row:.0f}: {why}. Il file potrebbe essere danneggiato.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The description of the model in {path} is too long.</source>
        <translation>La descrizione del modello in {path} è troppo lunga.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} holds {what!r}, which a land-cover model does not need and which could run a program. Export the model to ONNX.</source>
        <translation>L&apos;archivio {path} contiene {what!r}, che un modello di copertura del suolo non richiede e che potrebbe eseguire un programma. Esporta il modello in ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The model {path} must have one input of shape [n, bands, height, width].</source>
        <translation>Il modello {path} deve avere un solo input di forma [n, bands, height, width].</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>{path} must hold exactly one model.</source>
        <translation>{path} deve contenere esattamente un modello.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} is damaged: {why}.</source>
        <translation>L&apos;archivio {path} è danneggiato: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The input of the model {path} is not an image.</source>
        <translation>L&apos;input del modello {path} non è un&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} holds pickled weights or other objects, which are never opened, because that can run programs. Export the model to ONNX.</source>
        <translation>L&apos;archivio {path} contiene pesi o altri oggetti in formato pickle, che non vengono mai aperti perché possono eseguire programmi. Esporta il modello in ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} is a pickled torch checkpoint. It is never opened, because that can run programs. Export the model to ONNX (torch.onnx.export), or save it with torch.jit.save or torch.export.save.</source>
        <translation>{path} è un checkpoint di torch in formato pickle. Non viene mai aperto, perché può eseguire programmi. Esporta il modello in ONNX (torch.onnx.export), oppure salvalo con torch.jit.save o torch.export.save.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} unpacks to far more than a model. It is not opened.</source>
        <translation>{path} si estrae in molto più di un modello. Non viene aperto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} holds names that lead outside it. It is not opened.</source>
        <translation>{path} contiene nomi che portano fuori da esso. Non viene aperto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>This model needs the Python package torch, which is not installed here ({why}). Install it into the Python that QGIS uses, or export the model to ONNX, which needs no torch.</source>
        <translation>Questo modello richiede il pacchetto Python torch, che qui non è installato ({why}). Installalo nel Python usato da QGIS, oppure esporta il modello in ONNX, che non richiede torch.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} is neither a TorchScript nor a torch.export archive ({why}). A pickled checkpoint is never opened, because that can run programs: export the model to ONNX.</source>
        <translation>{path} non è un archivio né TorchScript né torch.export ({why}). Un checkpoint in formato pickle non viene mai aperto, perché può eseguire programmi: esporta il modello in ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>torch {version} cannot open {path}: {why}. The file may be damaged, or from a newer torch.</source>
        <translation>torch {version} non può aprire {path}: {why}. Il file potrebbe essere danneggiato o provenire da un torch più recente.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>The code in {path} is too long to be that of a model.</source>
        <translation>Il codice in {path} è troppo lungo per essere quello di un modello.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>The TorchScript code in {path} uses {what}, which a land-cover model does not need and which can reach other files. It is not opened.</source>
        <translation>Il codice TorchScript in {path} usa {what}, che un modello di copertura del suolo non richiede e che può raggiungere altri file. Non viene aperto.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/session_image.py"/>
        <source>The image of this session is not at {path} any more, so its edges cannot be followed. Put it back, or beside the session.</source>
        <translation>L&apos;immagine di questa sessione non è più in {path}, quindi non se ne possono seguire i bordi. Rimettila al suo posto o accanto alla sessione.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/session_image.py"/>
        <source>The image {path} has another size than when this session was made. Put the right one there.</source>
        <translation>L&apos;immagine {path} ha una dimensione diversa da quando è stata creata questa sessione. Metti lì quella giusta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/example.py"/>
        <source>The example cannot be written to {folder}: {why}. Choose another folder.</source>
        <translation>L&apos;esempio non può essere scritto in {folder}: {why}. Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the field that holds the reference classes.</source>
        <translation>Scegli il campo che contiene le classi di riferimento.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>The CORINE layer cannot be read. Check that the file is there.</source>
        <translation>Il layer CORINE non può essere letto. Controlla che il file esista.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>The shares of train, val and test must be three numbers, not {text!r}.</source>
        <translation>Le quote di train, val e test devono essere tre numeri, non {text!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>None of the images can be read. Check that the files are there and are rasters.</source>
        <translation>Nessuna delle immagini può essere letta. Controlla che i file esistano e siano raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>The labels cannot be read. Check that the file is there.</source>
        <translation>Le etichette non possono essere lette. Controlla che il file esista.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Bands must be numbers separated by commas, such as 3, 2, 1, not {text!r}.</source>
        <translation>Le bande devono essere numeri separati da virgole, come 3, 2, 1, non {text!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>{name} must be numbers separated by blanks, not {text!r}.</source>
        <translation>{name}: servono numeri separati da spazi, non {text!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A sample is a GeoPackage: {path} must end in .gpkg.</source>
        <translation>Un campione è un GeoPackage: {path} deve terminare in .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Give the number of points or the standard error, not both.</source>
        <translation>Indica il numero di punti o l&apos;errore standard, non entrambi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>“{text}” is no expected accuracy. Write it like 1: 0.7, 5: 0.95.</source>
        <translation>“{text}” non è un&apos;accuratezza attesa. Scrivila come 1: 0.7, 5: 0.95.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Work in a session needs a person&apos;s name. Enter yours.</source>
        <translation>Lavorare in una sessione richiede il nome di una persona. Inserisci il tuo.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <source>Choose an annotation session, or two label rasters.</source>
        <translation>Scegli una sessione di annotazione, o due raster di etichette.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <source>The mask {name} has no polygon. Choose a layer with polygons, or select some of its features.</source>
        <translation>La maschera {name} non ha poligoni. Scegli un layer di poligoni, o seleziona alcuni dei suoi elementi.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <source>No polygon of the mask {name} lies on the raster.</source>
        <translation>Nessun poligono della maschera {name} si trova sul raster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The mask {name} cannot be brought into the raster&apos;s coordinate reference system: {why}.</source>
        <translation>La maschera {name} non può essere portata nel sistema di riferimento delle coordinate del raster: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>The reference has classes that the legend {legend} does not have: {names}. Choose the legend of the reference.</source>
        <translation>Il riferimento ha classi che la legenda {legend} non ha: {names}. Scegli la legenda del riferimento.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Choose the land-cover map that is to be assessed.</source>
        <translation>Scegli la mappa di copertura del suolo da valutare.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Choose a reference: a sample, a layer of points or polygons, or a raster.</source>
        <translation>Scegli un riferimento: un campione, un layer di punti o poligoni, oppure un raster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>The layer {name} is no raster file, so no dataset can be cut from it. Save the part that is wanted as a GeoTIFF first.</source>
        <translation>Il layer {name} non è un file raster, quindi non se ne può ricavare un dataset. Prima salva la parte desiderata come GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>No value of the field {field} in {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which value becomes which class.</source>
        <translation>Nessun valore del campo {field} in {name} indica una classe della legenda. I suoi valori sono: {values}. Di&apos; nella corrispondenza delle classi quale valore diventa quale classe.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>No polygon of {name} lies on one of the images.</source>
        <translation>Nessun poligono di {name} si trova su una delle immagini.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>{path} has no ending that stands for GeoTIFF. Land-cover maps are written as GeoTIFF: use .tif.</source>
        <translation>{path} non ha un&apos;estensione che indichi GeoTIFF. Le mappe di copertura del suolo sono scritte come GeoTIFF: usa .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>{path} is used twice: by two results, or by the image and a result. Choose another place.</source>
        <translation>{path} è usato due volte: da due risultati, o dall&apos;immagine e da un risultato. Scegli un&apos;altra posizione.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>Polygons cannot be written to {path}: no vector format has this ending. Use .gpkg, .shp, .geojson or .fgb.</source>
        <translation>I poligoni non possono essere scritti in {path}: nessun formato vettoriale ha questa estensione. Usa .gpkg, .shp, .geojson o .fgb.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>The map is complete, but its polygons could not be written to {path}: {why}. They are kept in {kept}.</source>
        <translation>La mappa è completa, ma i suoi poligoni non hanno potuto essere scritti in {path}: {why}. Sono conservati in {kept}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>The statistics table cannot be written: {why}.</source>
        <translation>La tabella delle statistiche non può essere scritta: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>All of the {asked} tiles asked for arrived.</source>
        <translation>Tutti i {asked} tasselli richiesti sono arrivati.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tiles needed from {host}: up to {count} of {side} × {side} pixels, {gsd:.3g} m each on the ground (the limit is {limit})</source>
        <translation>
            <numerusform>Tasselli necessari da {host}: al massimo {count} di {side} × {side} pixel, {gsd:.3g} m ciascuno al suolo (il limite è {limit})</numerusform>
            <numerusform>Tasselli necessari da {host}: fino a {count} di {side} × {side} pixel, {gsd:.3g} m ciascuno al suolo (il limite è {limit})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{missing} of {asked} tiles did not arrive, although they were asked for again. The map has no data there.</source>
        <translation>{missing} tasselli su {asked} non sono arrivati, benché richiesti di nuovo. Lì la mappa non ha dati.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path} does not fit the other maps (another coordinate reference system, or rotated). It is left out of the view of all maps.</source>
        <translation>{path} non si accorda con le altre mappe (un altro sistema di riferimento delle coordinate, o ruotato). È escluso dalla vista di tutte le mappe.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/file_fetcher.py"/>
        <source>{url} could not be fetched: {why}. Check the connection and the proxy (Settings &gt; Options &gt; Network), or install from a folder of wheels.</source>
        <translation>{url} non ha potuto essere scaricato: {why}. Controlla la connessione e il proxy (Impostazioni &gt; Opzioni &gt; Rete), oppure installa da una cartella di wheel.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <source>There is no image to map in {folder} with the pattern {pattern}. Choose another folder or pattern, or layers.</source>
        <translation>Non c&apos;è alcuna immagine da mappare in {folder} con lo schema {pattern}. Scegli un&apos;altra cartella, un altro schema o dei layer.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <source>{path} cannot be opened as a raster.</source>
        <translation>{path} non può essere aperto come raster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/layers.py"/>
        <source>The layer {name} cannot be read. Check that {source} is there and is a raster.</source>
        <translation>Il layer {name} non può essere letto. Controlla che {source} esista e sia un raster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/models.py"/>
        <source>QGIS has no folder for the settings of this user, so models cannot be installed.</source>
        <translation>QGIS non ha una cartella per le impostazioni di questo utente, quindi i modelli non possono essere installati.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_fetch.py"/>
        <source>Nothing of the layer {name} arrived: none of {asked} tiles asked for. The server {host} answered: {answer}. Check the connection and the layer, and try again later.</source>
        <translation>Del layer {name} non è arrivato nulla: nessuno dei {asked} tasselli richiesti. Il server {host} ha risposto: {answer}. Controlla la connessione e il layer, e riprova più tardi.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_fetch.py"/>
        <source>The layer {name} shows nothing in this area: of {asked} tiles from {host}, {missing} did not arrive and the others are transparent. Choose another area or another layer.</source>
        <translation>Il layer {name} non mostra nulla in quest&apos;area: di {asked} tasselli da {host}, {missing} non sono arrivati e gli altri sono trasparenti. Scegli un&apos;altra area o un altro layer.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_layer.py"/>
        <source>The layer {name} (provider {provider}) cannot be read in the background. Save it as GeoTIFF (Export &gt; Save As…) and map that.</source>
        <translation>Il layer {name} (fornitore {provider}) non può essere letto in background. Salvalo come GeoTIFF (Esporta &gt; Salva con Nome…) e mappa quello.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The layer {name} is an online layer and has no end. Give an extent or a mask: only that part is fetched.</source>
        <translation>Il layer {name} è un layer online e non ha fine. Indica un&apos;estensione o una maschera: viene scaricata solo quella parte.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/preview_maker.py"/>
        <source>The layer {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to the layer.</source>
        <translation>Il layer {name} non ha un sistema di riferimento delle coordinate, quindi la dimensione dei pixel al suolo è sconosciuta. Assegna al layer il SR giusto.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The extent and the mask have no place in common with the layer {name}. Choose an area that the layer covers.</source>
        <translation>L&apos;estensione e la maschera non hanno alcun punto in comune con il layer {name}. Scegli un&apos;area coperta dal layer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>This area takes up to {count} tiles from {host}, and the limit is {limit}. Choose a smaller extent or a coarser pixel size (GSD), or raise the limit (advanced parameter MAX_TILES) if the service allows that many.</source>
        <translation>
            <numerusform>Quest&apos;area richiede al massimo {count} tassello da {host}, e il limite è {limit}. Scegli un&apos;estensione più piccola o pixel più grandi (GSD), oppure alza il limite (parametro avanzato MAX_TILES) se il servizio ne consente così tanti.</numerusform>
            <numerusform>Quest&apos;area richiede fino a {count} tasselli da {host}, e il limite è {limit}. Scegli un&apos;estensione più piccola o pixel più grandi (GSD), oppure alza il limite (parametro avanzato MAX_TILES) se il servizio ne consente così tanti.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/package_path.py"/>
        <source>QGIS has no folder for the settings of this user, so packages cannot be installed.</source>
        <translation>QGIS non ha una cartella per le impostazioni di questo utente, quindi i pacchetti non possono essere installati.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Something unexpected happened: {why}. Please report it.</source>
        <translation>È successo qualcosa di imprevisto: {why}. Segnalalo, per favore.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_maker.py"/>
        <source>The preview cannot be kept in memory: {why}.</source>
        <translation>L&apos;anteprima non può essere tenuta in memoria: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_thread.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>The preview failed: {why}.</source>
        <translation>L&apos;anteprima non è riuscita: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_view.py"/>
        <source>Zoom in to preview: in this view a pixel would cover {gsd:.2g} m, and the model was made for {finest:g} to {coarsest:g} m.</source>
        <translation>Ingrandisci per l&apos;anteprima: in questa vista un pixel coprirebbe {gsd:.2g} m, e il modello è fatto per {finest:g}–{coarsest:g} m.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>{name} is no raster file. Choose a map that is saved as a file, such as a GeoTIFF.</source>
        <translation>{name} non è un file raster. Scegli una mappa salvata come file, ad esempio un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} has no points or polygons. Choose another layer.</source>
        <translation>Il layer {name} non ha punti o poligoni. Scegli un altro layer.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} must hold points or polygons, not lines.</source>
        <translation>Il layer {name} deve contenere punti o poligoni, non linee.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} cannot be brought into the map&apos;s coordinate reference system: {why}.</source>
        <translation>Il layer {name} non può essere portato nel sistema di riferimento delle coordinate della mappa: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>No tile of this session has been labelled by two people yet.</source>
        <translation>Nessun tassello di questa sessione è stato ancora etichettato da due persone.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>{count} tiles are still being labelled by two people and are not compared yet.</source>
        <translation>
            <numerusform>{count} tassello è ancora in etichettatura da parte di due persone e non è ancora confrontato.</numerusform>
            <numerusform>{count} tasselli sono ancora in etichettatura da parte di due persone e non sono ancora confrontati.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Tiles that are not labelled twice began with the prediction. Their annotation is not independent of it, so it agrees with the prediction more than it should.</source>
        <translation>I tasselli non etichettati due volte sono partiti dalla predizione. La loro annotazione non ne è indipendente, quindi concorda con la predizione più del dovuto.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} is no raster file, so it cannot be annotated. Save the part that is wanted as a GeoTIFF first.</source>
        <translation>Il layer {name} non è un file raster, quindi non può essere annotato. Prima salva la parte desiderata come GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} has another coordinate reference system in QGIS than in its file. Assign it to the file first (Raster &gt; Projections &gt; Assign Projection), so that the session fits it.</source>
        <translation>Il layer {name} ha in QGIS un sistema di riferimento delle coordinate diverso da quello del suo file. Assegnalo prima al file (Raster &gt; Proiezioni &gt; Assegna Proiezione), in modo che la sessione corrisponda.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} has no polygon on the image.</source>
        <translation>Il layer {name} non ha poligoni sull&apos;immagine.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>No value of {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which value becomes which class.</source>
        <translation>Nessun valore di {name} indica una classe della legenda. I suoi valori sono: {values}. Di&apos; nella corrispondenza delle classi quale valore diventa quale classe.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>These values of {name} stand for no class and are unknown in the session: {values}.</source>
        <translation>Questi valori di {name} non indicano alcuna classe e sono sconosciuti nella sessione: {values}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/value_ranges.py"/>
        <source>The style of the layer {name} has no minimum and maximum for the band(s) {bands}. Give it some in the layer&apos;s properties (Symbology), choose bands that it shows, or choose another scaling.</source>
        <translation>Lo stile del layer {name} non ha un minimo e un massimo per la/e banda/e {bands}. Impostali nelle proprietà del layer (Simbologia), scegli bande che esso mostra, oppure scegli un&apos;altra scalatura.</translation>
    </message>
</context>
<context>
    <name>TerrazzoPlugin</name>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Land cover panel</source>
        <translation>Pannello copertura del suolo</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Terrazzo: map the land cover of an image</source>
        <translation>Terrazzo: mappa la copertura del suolo di un&apos;immagine</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open the example project…</source>
        <translation>Apri il progetto di esempio…</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Python packages…</source>
        <translation>Pacchetti Python…</translation>
    </message>
</context>
<context>
    <name>TerrazzoRequirements</name>
    <message>
        <location filename="../plugin/qgis_bridge/models.py"/>
        <source>Mapping needs the Python package(s) {packages}, which this QGIS does not have. Install them into the Python that QGIS uses, for instance with “{command}” (on Windows in the OSGeo4W shell), then start QGIS again.</source>
        <translation>La mappatura richiede i pacchetti Python {packages}, che questo QGIS non ha. Installali nel Python usato da QGIS, ad esempio con “{command}” (su Windows nella shell OSGeo4W), poi riavvia QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <source>Installing Python packages</source>
        <translation>Installazione dei pacchetti Python</translation>
    </message>
</context>
<context>
    <name>TileBox</name>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Why is the tile skipped?</source>
        <translation>Perché il tassello viene saltato?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Zoom to the tile</source>
        <translation>Zoom al tassello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Show the whole tile.</source>
        <translation>Mostra l&apos;intero tassello.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>More that can be done with the tile.</source>
        <translation>Altro che si può fare con il tassello.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>&amp;Next tile</source>
        <translation>Tassello &amp;successivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>&amp;Submit, next</source>
        <translation>&amp;Consegna e avanti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile</source>
        <translation>Tassello successivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Submit and take the next tile</source>
        <translation>Consegna e prendi il tassello successivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>No tile in work. Press “Next tile”, or begin to paint in one.</source>
        <translation>Nessun tassello in lavorazione. Premi “Tassello successivo”, o inizia a dipingere in uno.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>to do</source>
        <translation>da fare</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>labelling</source>
        <translation>in etichettatura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>submitted</source>
        <translation>consegnato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>merging</source>
        <translation>in unione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>first check</source>
        <translation>primo controllo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>second check</source>
        <translation>secondo controllo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>accepted</source>
        <translation>accettato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>returned</source>
        <translation>respinto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Skip the tile</source>
        <translation>Salta il tassello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>No tile is left for you to label.</source>
        <translation>Non resta alcun tassello da etichettare per te.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile: where the model is least sure</source>
        <translation>Tassello successivo: dove il modello è meno sicuro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile: in random order</source>
        <translation>Tassello successivo: in ordine casuale</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Accept the whole prediction</source>
        <translation>Accetta l&apos;intera predizione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Hand the tile back</source>
        <translation>Rilascia il tassello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Skip the tile…</source>
        <translation>Salta il tassello…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Go to the next tile that you can label; this one stays yours. Key: {key}.</source>
        <translation>Vai al prossimo tassello che puoi etichettare; questo resta tuo. Tasto: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>The tile is finished: hand it in for checking and take the next. Key: {key}.</source>
        <translation>Il tassello è finito: consegnalo per il controllo e prendi il successivo. Tasto: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name}: {state}</source>
        <translation>Tassello {name}: {state}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>This is the only tile that you can label now.</source>
        <translation>Questo è l&apos;unico tassello che ora puoi etichettare.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name} is submitted.</source>
        <translation>Il tassello {name} è consegnato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Take tile {name} back, which was submitted last</source>
        <translation>Riprendi il tassello {name}, consegnato per ultimo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name}: second labelling</source>
        <translation>Tassello {name}: seconda etichettatura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>, the model is {percent:.0f} % sure</source>
        <translation>, il modello è sicuro al {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Returned: {reason}</source>
        <translation>Respinto: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>{share:.1f} % of it is unknown.</source>
        <translation>Il {share:.1f} % è sconosciuto.</translation>
    </message>
</context>
<context>
    <name>ToolButtons</name>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Brush size in pixels of the image. Keys: [ and ], or Shift and the wheel.</source>
        <translation>Dimensione del pennello in pixel dell&apos;immagine. Tasti: [ e ], o Maiusc e la rotella.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>About how large the segments of the image are. Keys: [ and ], or Shift and the wheel.</source>
        <translation>Grandezza approssimativa dei segmenti dell&apos;immagine. Tasti: [ e ], o Maiusc e la rotella.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Snap strokes to image edges</source>
        <translation>Aggancia i tratti ai bordi dell&apos;immagine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Snap to the image</source>
        <translation>Aggancia all&apos;immagine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Take back the last step.</source>
        <translation>Annulla l&apos;ultimo passo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Do again what was taken back.</source>
        <translation>Ripeti ciò che è stato annullato.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Brush</source>
        <translation>Pennello</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Paint with the class in hand.</source>
        <translation>Dipingi con la classe in uso.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Polygon</source>
        <translation>Poligono</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click the corners. Enter, a double click or the right button ends; Backspace goes back.</source>
        <translation>Fai clic sui vertici. Invio, doppio clic o tasto destro per finire; Backspace torna indietro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw freehand</source>
        <translation>Disegna a mano libera</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw around an area with the button held down.</source>
        <translation>Disegna attorno a un&apos;area tenendo premuto il pulsante.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Segments of the image</source>
        <translation>Segmenti dell&apos;immagine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click or drag over the outlined segments to give them the class in hand.</source>
        <translation>Fai clic o trascina sui segmenti delimitati per dare loro la classe in uso.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Change a whole segment</source>
        <translation>Cambia un intero segmento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click a segment of labels to give all of it the class in hand.</source>
        <translation>Fai clic su un segmento di etichette per dargli tutto la classe in uso.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Take labels away; the place is unknown again.</source>
        <translation>Togli le etichette; il punto torna sconosciuto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Nudge a boundary</source>
        <translation>Sposta un confine</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Press on one side of a boundary and push it over. The side you pressed on grows.</source>
        <translation>Premi da un lato di un confine e spingilo oltre. Il lato su cui hai premuto cresce.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Accept the prediction here</source>
        <translation>Accetta qui la predizione</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw around an area, or click, to take over what the model says there.</source>
        <translation>Disegna attorno a un&apos;area, o fai clic, per riprendere ciò che lì dice il modello.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Pick a class</source>
        <translation>Preleva una classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click a place to take its class in hand. With any tool: Alt and a click.</source>
        <translation>Fai clic su un punto per usare la sua classe. Con qualsiasi strumento: Alt e un clic.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>No tool in use</source>
        <translation>Nessuno strumento in uso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Choose a tool to begin.</source>
        <translation>Scegli uno strumento per iniziare.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>When a stroke ends its edges move to edges in the image. Key: {key}.</source>
        <translation>Alla fine di un tratto i suoi bordi si spostano sui bordi nell&apos;immagine. Tasto: {key}.</translation>
    </message>
</context>
<context>
    <name>_Broken</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>The page “{title}” cannot be shown: {why}

The log messages panel (Terrazzo) tells more.</source>
        <translation>La pagina “{title}” non può essere mostrata: {why}

Il pannello dei messaggi di log (Terrazzo) dice di più.</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <location filename="../plugin/panel/preview_compare.py"/>
        <source>Drag to compare the image (left) with the preview (right). Keys: left and right arrow.</source>
        <translation>Trascina per confrontare l&apos;immagine (sinistra) con l&apos;anteprima (destra). Tasti: freccia sinistra e destra.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_compare.py"/>
        <source>Swipe</source>
        <translation>Tendina</translation>
    </message>
</context>
</TS>
