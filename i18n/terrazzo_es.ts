<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Without one: the folder&apos;s name.</source>
        <translation>Sin él: el nombre de la carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Best an SPDX identifier such as CC-BY-4.0.</source>
        <translation>Mejor un identificador SPDX, como CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Where the images come from, with attribution.</source>
        <translation>De dónde proceden las imágenes, con atribución.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>People or organisations, with semicolons.</source>
        <translation>Personas u organizaciones, separadas por punto y coma.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Of the images: a date, or from/to.</source>
        <translation>De las imágenes: una fecha, o desde/hasta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A few sentences for the card.</source>
        <translation>Unas frases para la ficha.</translation>
    </message>
</context>
<context>
    <name>AccuracyBox</name>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points in {strata} strata.</source>
        <translation>
            <numerusform>{count} punto en {strata} estratos.</numerusform>
            <numerusform>{count} puntos en {strata} estratos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Overall accuracy {value:.1f} % ({low:.1f} to {high:.1f}), from {count} points: {path}</source>
        <translation>
            <numerusform>Exactitud global {value:.1f} % ({low:.1f} a {high:.1f}), de {count} punto: {path}</numerusform>
            <numerusform>Exactitud global {value:.1f} % ({low:.1f} a {high:.1f}), de {count} puntos: {path}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The map&apos;s own</source>
        <translation>La del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Compare in</source>
        <translation>Comparar en</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Accuracy in another legend: classes of map and answers are joined by a crosswalk.</source>
        <translation>Exactitud en otra leyenda: las clases del mapa y de las respuestas se agrupan mediante una correspondencia.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Land-cover map</source>
        <translation>Mapa de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The map whose accuracy you want to know.</source>
        <translation>El mapa cuya exactitud quiere conocer.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random in each class gives rare classes enough points; it is the usual choice.</source>
        <translation>Al azar en cada clase da bastantes puntos a las clases raras; es lo habitual.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Each point takes a person some 10 to 30 seconds.</source>
        <translation>Cada punto le lleva a una persona de 10 a 30 segundos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>Muestra (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>beside the map</source>
        <translation>junto al mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Where the points and the answers are kept.</source>
        <translation>Dónde se guardan los puntos y las respuestas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Draw points</source>
        <translation>&amp;Sortear puntos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Draw points</source>
        <translation>Sortear puntos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Draw the points at random and write them to the file.</source>
        <translation>Sortear los puntos y escribirlos en el archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Pulse el título para plegar o desplegar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Allocation</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>How points are shared out among the classes.</source>
        <translation>Cómo se reparten los puntos entre las clases.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>not wished</source>
        <translation>no deseado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>If set, the number of points follows from it: 1 % makes the accuracy known to about ± 2 %.</source>
        <translation>Si se indica, determina el número de puntos: con 1 %, la exactitud se conoce con unos ± 2 %.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Fewest points of a class.</source>
        <translation>Mínimo de puntos por clase.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Expected accuracy</source>
        <translation>Exactitud esperada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>User&apos;s accuracy that you expect, by class code; for Neyman and a wished standard error.</source>
        <translation>Exactitud del usuario que espera, por código de clase; para Neyman y un error estándar deseado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The same seed gives the same points.</source>
        <translation>La misma semilla da los mismos puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The sample that is labelled and assessed.</source>
        <translation>La muestra que se etiqueta y evalúa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>It is written beside your answers.</source>
        <translation>Se escribe junto a sus respuestas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>A copy of this sample</source>
        <translation>Una copia de esta muestra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>1. Draw points</source>
        <translation>1. Sortear puntos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>2. Say what is there</source>
        <translation>2. Decir qué hay allí</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>3. Work out the accuracy</source>
        <translation>3. Calcular la exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Points of your own, reference polygons and reference rasters: “Accuracy of a map” in the Processing toolbox.</source>
        <translation>Puntos propios, polígonos y rásteres de referencia: «Exactitud de un mapa» en la caja de herramientas de Procesos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random in each class</source>
        <translation>Al azar en cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random anywhere</source>
        <translation>Al azar en todo el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>On a lattice</source>
        <translation>En cuadrícula</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>By area</source>
        <translation>Por área</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The same for each class</source>
        <translation>Igual para cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>By area and expected errors (Neyman)</source>
        <translation>Por área y errores esperados (Neyman)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Expected</source>
        <translation>Esperada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Label points</source>
        <translation>&amp;Etiquetar puntos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Step through the points and say what is there.</source>
        <translation>Recorrer los puntos y decir qué hay allí.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Accuracy report</source>
        <translation>&amp;Informe de exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Work out the accuracy from the answers so far.</source>
        <translation>Calcular la exactitud con las respuestas dadas hasta ahora.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Add answers…</source>
        <translation>Añadir respuestas…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Take answers from a copy that another person filled in.</source>
        <translation>Tomar respuestas de una copia que rellenó otra persona.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points were drawn. Now say what is there.</source>
        <translation>
            <numerusform>Se sorteó {count} punto. Ahora diga qué hay allí.</numerusform>
            <numerusform>Se sortearon {count} puntos. Ahora diga qué hay allí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Labelled by {name}: {count}.</source>
        <translation>Etiquetados por {name}: {count}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} answers were added.</source>
        <translation>
            <numerusform>Se añadió {count} respuesta.</numerusform>
            <numerusform>Se añadieron {count} respuestas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccuracyReport</name>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>User&apos;s accuracy: how much of what the map calls by this name is so. Producer&apos;s accuracy: how much of what is so the map calls by this name. Figures in percent, 95 % intervals in brackets; the last two columns count {unit}.</source>
        <translation>Exactitud del usuario: qué parte de lo que el mapa llama así lo es de verdad. Exactitud del productor: qué parte de lo que es así el mapa la llama así. Cifras en porcentaje, intervalos del 95 % entre paréntesis; las dos últimas columnas cuentan {unit}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counting a map&apos;s pixels gives biased areas, as its errors do not cancel out. The estimates are corrected by the sample.</source>
        <translation>Contar los píxeles de un mapa da áreas sesgadas, porque sus errores no se compensan. Las estimaciones se corrigen con la muestra.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Map \ reference</source>
        <translation>Mapa \ referencia</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>The map. Rings: points where it is right. Crosses: points where it is wrong.</source>
        <translation>El mapa. Círculos: puntos donde acierta. Cruces: puntos donde se equivoca.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimates for stratified samples by Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57); where strata are not the map&apos;s classes by Stehman 2014 (International Journal of Remote Sensing 35, 4923-4939). Simple random and systematic samples are post-stratified by the map. Intervals: ± 1.96 standard errors, cut at 0 and 100 %.</source>
        <translation>Estimaciones para muestras estratificadas según Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57); si los estratos no son las clases del mapa, según Stehman 2014 (International Journal of Remote Sensing 35, 4923-4939). Las muestras aleatorias simples y sistemáticas se posestratifican con el mapa. Intervalos: ± 1.96 errores estándar, cortados en 0 y 100 %.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>95 % interval {low} to {high} %</source>
        <translation>Intervalo del 95 %: {low} a {high} %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Labelled points</source>
        <translation>Puntos etiquetados</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Compared pixels</source>
        <translation>Píxeles comparados</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>User&apos;s accuracy</source>
        <translation>Exactitud del usuario</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Producer&apos;s accuracy</source>
        <translation>Exactitud del productor</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the reference</source>
        <translation>En la referencia</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map (%)</source>
        <translation>En el mapa (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counts of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counts of pixels</source>
        <translation>Número de píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>simple random</source>
        <translation>aleatorio simple</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>stratified random</source>
        <translation>aleatorio estratificado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>systematic</source>
        <translation>sistemático</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Labelled</source>
        <translation>Etiquetados</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>The map.</source>
        <translation>El mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>All pixels that have a class in map and reference were compared. The intervals are percentiles of a bootstrap over square blocks of the map; they hold if the reference lies at places chosen at random.</source>
        <translation>Se compararon todos los píxeles que tienen clase en el mapa y en la referencia. Los intervalos son percentiles de un bootstrap sobre bloques cuadrados del mapa; son válidos si la referencia está en lugares elegidos al azar.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Accuracy of {name}</source>
        <translation>Exactitud de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Accuracy of each class</source>
        <translation>Exactitud de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimates and 95 % intervals</source>
        <translation>Estimaciones e intervalos del 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated (%)</source>
        <translation>Estimado (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference (%)</source>
        <translation>Referencia (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area of each class</source>
        <translation>Área de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share of the area, with 95 % intervals</source>
        <translation>Proporción del área, con intervalos del 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share of the area (%)</source>
        <translation>Proporción del área (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Rows: map. Columns: reference. The darker, the larger its part of the row.</source>
        <translation>Filas: mapa. Columnas: referencia. Cuanto más oscuro, mayor es su parte de la fila.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Design of the sample: {design}.</source>
        <translation>Diseño de la muestra: {design}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Interpreters</source>
        <translation>Intérpretes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Points that both labelled</source>
        <translation>Puntos etiquetados por ambos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Equal (%)</source>
        <translation>Iguales (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>low</source>
        <translation>baja</translation>
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
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Of these equal to the map (%)</source>
        <translation>De ellos, iguales al mapa (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>What to know first</source>
        <translation>Lo primero que hay que saber</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>of the classes that occur</source>
        <translation>de las clases presentes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area that this holds for</source>
        <translation>Área para la que es válido</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map ({unit})</source>
        <translation>En el mapa ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area ({unit})</source>
        <translation>Área ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Agreement of the interpreters</source>
        <translation>Acuerdo de los intérpretes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confidence of the interpreters</source>
        <translation>Confianza de los intérpretes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference: {name}</source>
        <translation>Referencia: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated ({unit})</source>
        <translation>Estimado ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference ({unit})</source>
        <translation>Referencia ({unit})</translation>
    </message>
</context>
<context>
    <name>AgreementBox</name>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{double} of {all} tiles are labelled twice; {both} of them by both to the end.</source>
        <translation>{double} de {all} teselas se etiquetan dos veces; {both} de ellas, ya por ambos hasta el final.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{first} / {second}: {value} % of the pixels are equal.</source>
        <translation>{first} / {second}: el {value} % de los píxeles son iguales.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>How many of all tiles two people label without seeing each other.</source>
        <translation>Cuántas de todas las teselas etiquetan dos personas sin verse.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>The same seed chooses the same tiles.</source>
        <translation>La misma semilla elige las mismas teselas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>&amp;Choose tiles</source>
        <translation>&amp;Elegir teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Choose tiles</source>
        <translation>Elegir teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Choose tiles at random to be labelled twice. Tiles that somebody has begun are passed over.</source>
        <translation>Elegir al azar teselas para etiquetarlas dos veces. Las que alguien ya ha empezado se saltan.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Work out how far people, and the model, label alike.</source>
        <translation>Calcular hasta qué punto las personas, y el modelo, etiquetan igual.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement &amp;map</source>
        <translation>&amp;Mapa de desacuerdo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement map</source>
        <translation>Mapa de desacuerdo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Write a raster of where the two differ, and show it.</source>
        <translation>Escribir un ráster de dónde difieren los dos y mostrarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Show differences on the map</source>
        <translation>Mostrar las diferencias en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Show differences</source>
        <translation>Mostrar diferencias</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>A red veil where the two annotators differ.</source>
        <translation>Un velo rojo donde difieren los dos anotadores.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Equal pixels and IoU in percent, 95 % intervals in brackets.</source>
        <translation>Píxeles iguales e IoU en porcentaje, intervalos del 95 % entre paréntesis.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{count} more tiles are to be labelled twice.</source>
        <translation>
            <numerusform>{count} tesela más se etiquetará dos veces.</numerusform>
            <numerusform>{count} teselas más se etiquetarán dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Equal pixels</source>
        <translation>Píxeles iguales</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Labelled by two people</source>
        <translation>Etiquetado por dos personas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>How far they agree</source>
        <translation>Hasta qué punto coinciden</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>There is nothing to compare yet.</source>
        <translation>Aún no hay nada que comparar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>The disagreement map is in {path}.</source>
        <translation>El mapa de desacuerdo está en {path}.</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Equal pixels are counted among those that both labelled. IoU is the same whichever of the two comes first. Pixels are not independent of each other, so the 95 % intervals come from a bootstrap over tiles.</source>
        <translation>Los píxeles iguales se cuentan entre los que etiquetaron ambos. La IoU es la misma sea cual sea el primero de los dos. Los píxeles no son independientes entre sí, por eso los intervalos del 95 % proceden de un bootstrap sobre teselas.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>equal pixels; 95 % interval {low} to {high} %; tiles: {tiles}</source>
        <translation>píxeles iguales; intervalo del 95 %: {low} a {high} %; teselas: {tiles}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Where {first} and {second} are equal (grey) and where they differ (red).</source>
        <translation>Dónde coinciden {first} y {second} (gris) y dónde difieren (rojo).</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Equal (%)</source>
        <translation>Iguales (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Pixels both labelled</source>
        <translation>Píxeles de ambos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>IoU of each class</source>
        <translation>IoU de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>IoU of each class in percent, with 95 % intervals</source>
        <translation>IoU de cada clase en porcentaje, con intervalos del 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Pixels that both labelled</source>
        <translation>Píxeles etiquetados por ambos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Tiles, the one with most differences first</source>
        <translation>Teselas, primero la de más diferencias</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Agreement in {name}</source>
        <translation>Acuerdo en {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>What to know first</source>
        <translation>Lo primero que hay que saber</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Where they differ</source>
        <translation>Dónde difieren</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>equal pixels; tiles: {tiles}</source>
        <translation>píxeles iguales; teselas: {tiles}</translation>
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
        <translation>Todas las teselas están en los archivos CSV y JSON.</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Pulse el título para plegar o desplegar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>This session is open for reading only. Enter your name and open it again to label.</source>
        <translation>Esta sesión está abierta solo para lectura. Escriba su nombre y ábrala de nuevo para etiquetar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Close the session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Close the session. Everything is saved.</source>
        <translation>Cerrar la sesión. Todo está guardado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>The image of this session is not at {path} any more. Labels can be edited without it.</source>
        <translation>La imagen de esta sesión ya no está en {path}. Las etiquetas se pueden editar sin ella.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>for reading only</source>
        <translation>solo para lectura</translation>
    </message>
</context>
<context>
    <name>AnnotationKeys</name>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: brush</source>
        <translation>Anotación: pincel</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: polygon</source>
        <translation>Anotación: polígono</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: draw freehand</source>
        <translation>Anotación: dibujar a mano alzada</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: fill segments of the image</source>
        <translation>Anotación: rellenar segmentos de la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: change the class of a whole segment</source>
        <translation>Anotación: cambiar la clase de un segmento entero</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: erase</source>
        <translation>Anotación: borrar</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: nudge a boundary</source>
        <translation>Anotación: empujar un límite</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: accept the prediction here</source>
        <translation>Anotación: aceptar la predicción aquí</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: pick a class from the map</source>
        <translation>Anotación: tomar una clase del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: unknown</source>
        <translation>Anotación: desconocido</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: lock the class in hand</source>
        <translation>Anotación: bloquear la clase activa</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: smaller brush or segments</source>
        <translation>Anotación: pincel o segmentos más pequeños</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: larger brush or segments</source>
        <translation>Anotación: pincel o segmentos más grandes</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: snap brush edges to the image</source>
        <translation>Anotación: ajustar los bordes del pincel a la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: overlay on and off</source>
        <translation>Anotación: mostrar u ocultar la superposición</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: mine, prediction, difference</source>
        <translation>Anotación: lo mío, predicción, diferencia</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: where the model is unsure</source>
        <translation>Anotación: dónde duda el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: next place where the model is unsure</source>
        <translation>Anotación: siguiente lugar en el que el modelo duda</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: submit the tile and take the next</source>
        <translation>Anotación: entregar la tesela y tomar la siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: next tile</source>
        <translation>Anotación: tesela siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: class {number}</source>
        <translation>Anotación: clase {number}</translation>
    </message>
</context>
<context>
    <name>AnnotationStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Cutting the area into tiles</source>
        <translation>Dividiendo el área en teselas</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the session</source>
        <translation>Escribiendo la sesión</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the parts</source>
        <translation>Escribiendo las partes</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Merging the sessions</source>
        <translation>Fusionando las sesiones</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the labels</source>
        <translation>Escribiendo las etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Tracing polygons</source>
        <translation>Trazando polígonos</translation>
    </message>
</context>
<context>
    <name>AnnotationTool</name>
    <message>
        <location filename="../plugin/map_tools/tool.py"/>
        <source>Class in hand: {name}</source>
        <translation>Clase activa: {name}</translation>
    </message>
</context>
<context>
    <name>AreaChart</name>
    <message>
        <location filename="../plugin/panel/area_chart.py"/>
        <source>Shares of the classes</source>
        <translation>Proporciones de las clases</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Area to map</source>
        <translation>Área a cartografiar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Which part of the image is mapped.</source>
        <translation>Qué parte de la imagen se cartografía.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>&amp;Draw</source>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area</source>
        <translation>Dibujar el área</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area on the map. A rectangle: drag. A polygon: click, and end with the right button.</source>
        <translation>Dibujar el área en el mapa. Rectángulo: arrastre. Polígono: pulse y termine con el botón derecho.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Layer with the features</source>
        <translation>Capa con los objetos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Only inside its selected polygons the image is mapped; inside all of them if none is selected.</source>
        <translation>La imagen solo se cartografía dentro de los polígonos seleccionados; dentro de todos si no hay ninguno seleccionado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area on the map first.</source>
        <translation>Dibuje primero el área en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>There is no layer of polygons in the project. Add one, or draw the area.</source>
        <translation>No hay ninguna capa de polígonos en el proyecto. Añada una o dibuje el área.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Click the corners on the map; the right button ends.</source>
        <translation>Pulse los vértices en el mapa; el botón derecho termina.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>There is no layer of polygons in the project.</source>
        <translation>No hay ninguna capa de polígonos en el proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Whole layer</source>
        <translation>Capa completa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Visible extent</source>
        <translation>Extensión visible</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Rectangle drawn on the map</source>
        <translation>Rectángulo dibujado en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Polygon drawn on the map</source>
        <translation>Polígono dibujado en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Selected features</source>
        <translation>Objetos seleccionados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>&amp;Draw again</source>
        <translation>Volver a &amp;dibujar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>Arrastre un rectángulo en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Aún no hay nada dibujado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is selected: all {count} features count.</source>
        <translation>
            <numerusform>Nada seleccionado: cuenta el único objeto.</numerusform>
            <numerusform>Nada seleccionado: cuentan los {count} objetos.</numerusform>
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
            <numerusform>{count} seleccionado</numerusform>
            <numerusform>{count} seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessAccuracy</name>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Accuracy of a map</source>
        <translation>Exactitud de un mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Works out how accurate a land-cover map is, and how large its classes really are.</source>
        <translation>Calcula cómo de exacto es un mapa de cobertura del suelo y qué extensión real tienen sus clases.</translation>
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
        <translation>Compara un mapa de cobertura del suelo con una referencia y escribe un informe: matriz de confusión en recuentos y en proporciones del área; exactitud global, del usuario y del productor, F1 e IoU, y el área de cada clase, con intervalos del 95 %.

La referencia es una de estas:
- una muestra de «Diseño de muestreo» rellenada por personas (entonces ya se conoce el mapa);
- una capa de puntos propios con un campo de clases; deben haberse sorteado al azar o en cuadrícula, no elegido;
- una capa de polígonos con un campo de clases, o un ráster: se comparan todos sus píxeles. Entonces los intervalos solo son válidos si la referencia está en lugares elegidos al azar.

Un campo puede contener códigos o nombres de clases; los vacíos y «unknown» se excluyen y se cuentan.

Una referencia con otra leyenda se compara mediante correspondencias: elija la leyenda en la que se comparan ambos. Las clases que no tienen equivalente en ella se excluyen, y el informe indica en qué se convirtió cada clase.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>Muestra (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A sample of “Sampling design”, filled in on the panel&apos;s page Quality.</source>
        <translation>Una muestra de «Diseño de muestreo», rellenada en la página Calidad del panel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>The map to be assessed. A sample knows its map.</source>
        <translation>El mapa que se evalúa. Una muestra conoce su mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>What is really there, as somebody saw it. The classes are in the next field.</source>
        <translation>Lo que hay realmente, tal como alguien lo vio. Las clases están en el campo siguiente.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Codes or names of the classes.</source>
        <translation>Códigos o nombres de las clases.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>simple: anywhere at random. stratified: at random in each stratum. systematic: on a lattice.</source>
        <translation>simple: al azar en cualquier lugar. stratified: al azar en cada estrato. systematic: en cuadrícula.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A raster whose values are the strata, if these are not the map&apos;s classes.</source>
        <translation>Un ráster cuyos valores son los estratos, si estos no son las clases del mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A raster of the same class codes.</source>
        <translation>Un ráster de los mismos códigos de clase.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Only inside these polygons.</source>
        <translation>Solo dentro de estos polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Value of the map that is no class. Without a choice what the file says, else 0.</source>
        <translation>Valor del mapa que no es clase. Sin elección, lo que diga el archivo; si no, 0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Whose answer counts where the interpreters of a sample differ.</source>
        <translation>De quién es la respuesta que cuenta cuando los intérpretes de una muestra difieren.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Look at the answers of one person alone.</source>
        <translation>Considerar solo las respuestas de una persona.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Of the bootstrap that gives the intervals for a reference of pixels.</source>
        <translation>Del bootstrap que da los intervalos para una referencia de píxeles.</translation>
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
        <translation>Un archivo con tablas y gráficos, para leer e imprimir.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>All figures, one a line, for a spreadsheet.</source>
        <translation>Todas las cifras, una por línea, para una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>All figures, for a program.</source>
        <translation>Todas las cifras, para un programa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Map and reference are brought into it by crosswalks. Without a choice: as they are.</source>
        <translation>El mapa y la referencia se convierten a ella mediante correspondencias. Si no se elige: tal como están.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>auto: what a map made by Terrazzo says of itself, else OpenEarthMap.</source>
        <translation>auto: lo que un mapa hecho por Terrazzo dice de sí mismo; si no, OpenEarthMap.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>auto: what a raster made by Terrazzo says of itself, else the legend that is compared in.</source>
        <translation>auto: lo que un ráster hecho por Terrazzo dice de sí mismo; si no, la leyenda en la que se compara.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Crosswalk of your own</source>
        <translation>Correspondencia propia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>Correspondencia (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Which class becomes which, if the bundled crosswalks do not fit.</source>
        <translation>Qué clase se convierte en cuál, si las correspondencias incluidas no sirven.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>accuracy,assessment,validation,confusion matrix,error matrix,area estimation,IoU,F1</source>
        <translation>exactitud,evaluación,validación,matriz de confusión,matriz de error,estimación de áreas,IoU,F1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Land-cover map</source>
        <translation>Mapa de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Reference points or polygons</source>
        <translation>Puntos o polígonos de referencia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Field of classes</source>
        <translation>Campo de clases</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>How the points were drawn</source>
        <translation>Cómo se sortearon los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Strata of the points</source>
        <translation>Estratos de los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Reference raster</source>
        <translation>Ráster de referencia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>No-data value</source>
        <translation>Valor sin datos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Interpreter who decides</source>
        <translation>Intérprete que decide</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Only this interpreter</source>
        <translation>Solo este intérprete</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Table of figures</source>
        <translation>Tabla de cifras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Figures as JSON</source>
        <translation>Cifras como JSON</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Overall accuracy (share)</source>
        <translation>Exactitud global (proporción)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>Extremo inferior de su intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Upper end of its 95 % interval</source>
        <translation>Extremo superior de su intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Mean IoU (share)</source>
        <translation>IoU media (proporción)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Points or pixels compared</source>
        <translation>Puntos o píxeles comparados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Compare in the legend</source>
        <translation>Comparar en la leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Legend of the map</source>
        <translation>Leyenda del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Legend of the reference</source>
        <translation>Leyenda de la referencia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose one reference: a sample, a layer of points or polygons, or a raster.</source>
        <translation>Elija una sola referencia: una muestra, una capa de puntos o polígonos, o un ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A sample is assessed as a whole, so it takes no mask.</source>
        <translation>Una muestra se evalúa entera, así que no admite máscara.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the land-cover map that is to be assessed.</source>
        <translation>Elija el mapa de cobertura del suelo que se va a evaluar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the field that holds the reference classes.</source>
        <translation>Elija el campo que contiene las clases de referencia.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the legend in which map and reference are compared.</source>
        <translation>Elija la leyenda en la que se comparan el mapa y la referencia.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>This session is open for reading only.</source>
        <translation>Esta sesión está abierta solo para lectura.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>This place belongs to no task tile. Label inside the outlined tiles.</source>
        <translation>Este lugar no pertenece a ninguna tesela de trabajo. Etiquete dentro de las teselas delineadas.</translation>
    </message>
</context>
<context>
    <name>BuildPatchDataset</name>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Build patch dataset</source>
        <translation>Crear conjunto de datos de parches</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Makes patches in the form of BigEarthNet v2 from a Sentinel-2 tile and a CORINE map.</source>
        <translation>Crea parches en el formato de BigEarthNet v2 a partir de una tesela Sentinel-2 y un mapa CORINE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Makes a dataset in the form of reBEN (BigEarthNet v2) from your own Sentinel-2 tile: patches of 1200 m, a reference map of CORINE codes at 10 m for each, the classes of the scene out of 19, a split by frames of the tile, and metadata.parquet. Loaders of BigEarthNet v2 read it.

Bands are told by their file names (…_B02_10m.jp2) or by the descriptions of the bands of one file. Those of 20 and 60 m keep their pixels. Sentinel-1 (VV and VH in dB) and the scene classification, which tells of snow and clouds, may be added.

Patches with less than 75 % labelled pixels are left out. CORINE may be a vector layer with its codes, a raster of codes, or one of the official rasters with numbers from 1 to 44.

metadata.parquet needs the Python package pyarrow (or a GDAL with Parquet), the LMDB form the packages lmdb and safetensors; what is missing is said before anything is written.</source>
        <translation>Crea un conjunto de datos en el formato de reBEN (BigEarthNet v2) a partir de su propia tesela Sentinel-2: parches de 1200 m, un mapa de referencia con códigos CORINE a 10 m para cada uno, las clases de la escena de entre 19, una partición por marcos de la tesela y metadata.parquet. Los cargadores de BigEarthNet v2 lo leen.

Las bandas se reconocen por los nombres de archivo (…_B02_10m.jp2) o por las descripciones de las bandas de un archivo. Las de 20 y 60 m conservan sus píxeles. Se pueden añadir Sentinel-1 (VV y VH en dB) y la clasificación de la escena, que informa de nieve y nubes.

Los parches con menos del 75 % de píxeles etiquetados se excluyen. CORINE puede ser una capa vectorial con sus códigos, un ráster de códigos o uno de los rásteres oficiales con números de 1 a 44.

metadata.parquet necesita el paquete de Python pyarrow (o un GDAL con Parquet); la forma LMDB, los paquetes lmdb y safetensors. Lo que falte se indica antes de escribir nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>One file for each band, or one with all of them. At least a band of 10 m.</source>
        <translation>Un archivo por banda, o uno con todas. Al menos una banda de 10 m.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Patches are named after it. Without one: the name of the first file without its band.</source>
        <translation>Da nombre a los parches. Sin él: el nombre del primer archivo sin su banda.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Any coordinate reference system.</source>
        <translation>Cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE codes such as 112 or 311.</source>
        <translation>Códigos CORINE como 112 o 311.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Codes from 111 to 523, or numbers from 1 to 44.</source>
        <translation>Códigos de 111 a 523, o números de 1 a 44.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>corine: as above. reben-19: codes 1 to 19 of that legend, written as CORINE codes.</source>
        <translation>corine: como arriba. reben-19: códigos 1 a 19 de esa leyenda, escritos como códigos CORINE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>VV and VH in dB.</source>
        <translation>VV y VH en dB.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-1 patches are named after it.</source>
        <translation>Da nombre a los parches Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Of the same product: tells which patches have snow or clouds.</source>
        <translation>Del mismo producto: indica qué parches tienen nieve o nubes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>reBEN takes 75.</source>
        <translation>reBEN usa 75.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>The form of rico-hdl, for fast training.</source>
        <translation>El formato de rico-hdl, para entrenar rápido.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>It must not exist yet. Its name becomes the dataset&apos;s identifier.</source>
        <translation>No debe existir aún. Su nombre será el identificador del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,patches,multi-label,LMDB,training data</source>
        <translation>BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,parches,multietiqueta,LMDB,datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-2 bands</source>
        <translation>Bandas Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Name of the tile</source>
        <translation>Nombre de la tesela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE (polygons)</source>
        <translation>CORINE (polígonos)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Field with the codes</source>
        <translation>Campo con los códigos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE (raster)</source>
        <translation>CORINE (ráster)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Values of the raster</source>
        <translation>Valores del ráster</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-1 bands</source>
        <translation>Bandas Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Name of the Sentinel-1 product</source>
        <translation>Nombre del producto Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Scene classification (SCL)</source>
        <translation>Clasificación de la escena (SCL)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Labelled pixels a patch must have (%)</source>
        <translation>Píxeles etiquetados que debe tener un parche (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Also as LMDB with safetensors</source>
        <translation>También como LMDB con safetensors</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Folder of the dataset</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Choose CORINE as a raster or as polygons.</source>
        <translation>Elija CORINE como ráster o como polígonos.</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Folders for regions, GeoTIFF, eight classes.</source>
        <translation>Carpetas por región, GeoTIFF, ocho clases.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>PNG, urban and rural, seven classes.</source>
        <translation>PNG, urbano y rural, siete clases.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>PNG, with a mask for each segment and for each region.</source>
        <translation>PNG, con una máscara por segmento y por región.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>All bands as they are, any legend.</source>
        <translation>Todas las bandas tal cual, cualquier leyenda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Layout</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>How files are named, and which legend labels get.</source>
        <translation>Cómo se nombran los archivos y qué leyenda reciben las etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chip size</source>
        <translation>Tamaño de recorte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Side of the square chips in pixels.</source>
        <translation>Lado de los recortes cuadrados en píxeles.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>the image&apos;s own</source>
        <translation>el de la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>On the ground; images are averaged, labels by majority.</source>
        <translation>En el terreno; las imágenes se promedian, las etiquetas por mayoría.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Labelled</source>
        <translation>Etiquetados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chips with fewer labelled pixels are left out.</source>
        <translation>Se excluyen los recortes con menos píxeles etiquetados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Patches of 1200 m in pixels of 10 m, 19 classes, metadata.parquet.</source>
        <translation>Parches de 1200 m con píxeles de 10 m, 19 clases, metadata.parquet.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>COCO (instances and panoptic)</source>
        <translation>COCO (instancias y panóptico)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>GeoTIFF pairs</source>
        <translation>Pares GeoTIFF</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>No label: what is painted with it is to be labelled again.</source>
        <translation>Sin etiqueta: lo que se pinte así hay que etiquetarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock what is labelled as unknown: painting changes only what has a class.</source>
        <translation>Bloquear lo etiquetado como desconocido: pintar solo cambia lo que tiene clase.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock {name}: painting with another class leaves it alone.</source>
        <translation>Bloquear {name}: pintar con otra clase no la cambia.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock unknown</source>
        <translation>Bloquear desconocido</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock {name}</source>
        <translation>Bloquear {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source> Key: {key}.</source>
        <translation> Tecla: {key}.</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>{name}: {segments:,} segments, {pixels:,} pixels</source>
        <translation>{name}: {segments:,} segmentos, {pixels:,} píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Areas of the classes</source>
        <translation>Áreas de las clases</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>A tick shows the class in the map. Ctrl+C copies the table.</source>
        <translation>La marca muestra la clase en el mapa. Ctrl+C copia la tabla.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Area (ha)</source>
        <translation>Área (ha)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Segments</source>
        <translation>Segmentos</translation>
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
        <translation>Segmento mínimo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Segments of fewer pixels are merged into their largest neighbour. Locked classes stay.</source>
        <translation>Los segmentos con menos píxeles se unen a su vecino más grande. Las clases bloqueadas se conservan.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>&amp;Clean up the tile</source>
        <translation>&amp;Limpiar la tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Merge small segments in this tile. It can be undone.</source>
        <translation>Unir los segmentos pequeños de esta tesela. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Choose a conflict to see the place.</source>
        <translation>Elija un conflicto para ver el lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Take the other</source>
        <translation>Tomar lo otro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Bring the other side&apos;s classes in. Start labelling the tile first. It can be undone.</source>
        <translation>Traer las clases del otro lado. Empiece primero a etiquetar la tesela. Se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>It is decided; take it off this list.</source>
        <translation>Está decidido; quitarlo de esta lista.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Conflicts of merged sessions</source>
        <translation>Conflictos de sesiones fusionadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>The conflict is settled.</source>
        <translation>El conflicto está resuelto.</translation>
    </message>
</context>
<context>
    <name>CreateAnnotationSession</name>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Create annotation session</source>
        <translation>Crear sesión de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Makes a file of task tiles in which people label an image or correct a map of it.</source>
        <translation>Crea un archivo de teselas de trabajo en las que se etiqueta una imagen o se corrige su mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Makes an annotation session: a GeoPackage with the task tiles of an image, in which people draw or correct land-cover classes, check each other&apos;s work and note issues. It opens in any GIS.

Tiles are a grid over the image, an extent or an area, or given polygons. Pixels without data belong to no tile.

Tiles begin empty, or with a land-cover map made by Terrazzo, another class raster, or polygons. Values that are no class codes or names of the legend need a class mapping, for example 111=Building; 210=7; 255=0.

A share of the tiles, chosen with the seed, is labelled by two people who do not see each other&apos;s work or the prediction; these tiles begin empty.

A file that is there already is never overwritten.</source>
        <translation>Crea una sesión de anotación: un GeoPackage con las teselas de trabajo de una imagen, en las que se dibujan o corrigen clases de cobertura del suelo, se revisa el trabajo de los demás y se anotan incidencias. Se abre en cualquier SIG.

Las teselas son una malla sobre la imagen, una extensión o un área, o polígonos dados. Los píxeles sin datos no pertenecen a ninguna tesela.

Las teselas empiezan vacías, o con un mapa de cobertura del suelo hecho por Terrazzo, otro ráster de clases o polígonos. Los valores que no son códigos ni nombres de clase de la leyenda necesitan una asignación de clases, por ejemplo 111=Building; 210=7; 255=0.

Una proporción de las teselas, elegida con la semilla, la etiquetan dos personas que no ven el trabajo de la otra ni la predicción; estas teselas empiezan vacías.

Un archivo que ya existe nunca se sobrescribe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A raster file. Labels are kept on its pixels.</source>
        <translation>Un archivo ráster. Las etiquetas se guardan sobre sus píxeles.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>The classes that people tell apart.</source>
        <translation>Las clases que se distinguen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Side of the square tiles, 16 to 8192 pixels.</source>
        <translation>Lado de las teselas cuadradas, de 16 a 8192 píxeles.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>pixels of the image, or metres on the ground.</source>
        <translation>píxeles de la imagen, o metros en el terreno.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Only this part of the image gets tiles.</source>
        <translation>Solo esta parte de la imagen recibe teselas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>The grid of tiles covers these polygons and ends at their borders.</source>
        <translation>La malla de teselas cubre estos polígonos y termina en sus bordes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Each of these polygons becomes a tile, instead of a grid.</source>
        <translation>Cada uno de estos polígonos será una tesela, en lugar de una malla.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Without one the tiles are numbered.</source>
        <translation>Sin él, las teselas se numeran.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A land-cover map made by Terrazzo, or another raster of classes.</source>
        <translation>Un mapa de cobertura del suelo hecho por Terrazzo u otro ráster de clases.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>In percent. Tiles of which the model is least sure can come first.</source>
        <translation>En porcentaje. Las teselas de las que el modelo está menos seguro pueden ir primero.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>An existing layer of classes, instead of a map.</source>
        <translation>Una capa de clases existente, en lugar de un mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Codes or names of the legend, or values that the class mapping names.</source>
        <translation>Códigos o nombres de la leyenda, o valores que nombra la asignación de clases.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Value of the layer = code or name of the class, separated by semicolons or lines.</source>
        <translation>Valor de la capa = código o nombre de la clase, separados por punto y coma o líneas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Off: they begin empty, and the map can be looked at and taken over place by place.</source>
        <translation>Desactivado: empiezan vacías, y el mapa se puede ver y tomar lugar por lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Neither of the two sees the other&apos;s work or the map. 0: none.</source>
        <translation>Ninguno de los dos ve el trabajo del otro ni el mapa. 0: ninguna.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>uncertainty: where the model is least sure comes first. seeded: a random order.</source>
        <translation>uncertainty: primero donde el modelo está menos seguro. seeded: un orden aleatorio.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Of the random order, and of the choice of tiles for two people.</source>
        <translation>Del orden aleatorio y de la elección de teselas para dos personas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A new GeoPackage.</source>
        <translation>Un GeoPackage nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>annotation,labelling,digitizing,training data,tiles,correct,review</source>
        <translation>anotación,etiquetado,digitalización,datos de entrenamiento,teselas,corregir,revisión</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tile size</source>
        <translation>Tamaño de tesela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Unit of the tile size</source>
        <translation>Unidad del tamaño de tesela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tile polygons</source>
        <translation>Polígonos de tesela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Field with the names of the tiles</source>
        <translation>Campo con los nombres de las teselas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with this map</source>
        <translation>Empezar con este mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Confidence of the map</source>
        <translation>Confianza del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with these polygons</source>
        <translation>Empezar con estos polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Field with their classes</source>
        <translation>Campo con sus clases</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Class mapping</source>
        <translation>Asignación de clases</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles begin with the map or the polygons</source>
        <translation>Las teselas empiezan con el mapa o los polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles labelled by two people (%)</source>
        <translation>Teselas etiquetadas por dos personas (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Order of the tiles</source>
        <translation>Orden de las teselas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Annotation session</source>
        <translation>Sesión de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with a map or with polygons, not with both.</source>
        <translation>Empiece con un mapa o con polígonos, no con ambos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Choose the field that holds the classes of the polygons.</source>
        <translation>Elija el campo que contiene las clases de los polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A confidence belongs to a map: choose the map, too.</source>
        <translation>Una confianza pertenece a un mapa: elija también el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Choose tile polygons, or an area for a grid of tiles, not both.</source>
        <translation>Elija polígonos de tesela o un área para una malla de teselas, no ambos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles: {count}</source>
        <translation>Teselas: {count}</translation>
    </message>
</context>
<context>
    <name>CrosswalkMap</name>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk to another legend</source>
        <translation>Correspondencia con otra leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Brings a land-cover map from one legend into another, with the reason for each class.</source>
        <translation>Pasa un mapa de cobertura del suelo de una leyenda a otra, con el motivo para cada clase.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Brings a class raster from one legend into another, so that it can be compared with another map or used with other data. The log says for each class what becomes of it and why.

Classes of which that cannot be said become nodata: built-up land may be buildings, roads or yards. The result has the palette and the class names of the new legend.</source>
        <translation>Pasa un ráster de clases de una leyenda a otra, para poder compararlo con otro mapa o usarlo con otros datos. El registro dice en qué se convierte cada clase y por qué.

Las clases de las que no se puede decir pasan a sin datos: el suelo edificado puede ser edificios, carreteras o patios. El resultado tiene la paleta y los nombres de clase de la nueva leyenda.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A raster of class codes.</source>
        <translation>Un ráster de códigos de clase.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>auto: what a map made by Terrazzo says of itself, else OpenEarthMap.</source>
        <translation>auto: lo que un mapa hecho por Terrazzo dice de sí mismo; si no, OpenEarthMap.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>The legend that the map is brought into.</source>
        <translation>La leyenda a la que se pasa el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk of your own</source>
        <translation>Correspondencia propia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>Correspondencia (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A JSON file in the form of the bundled ones.</source>
        <translation>Un archivo JSON con el formato de los incluidos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A GeoTIFF.</source>
        <translation>Un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Codes that the legend {legend} does not have became no data: {codes}.</source>
        <translation>Los códigos que la leyenda {legend} no tiene pasaron a sin datos: {codes}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>legend,reclassify,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,classes</source>
        <translation>leyenda,reclasificar,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,clases</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Land-cover map</source>
        <translation>Mapa de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Its legend</source>
        <translation>Su leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>The other legend</source>
        <translation>La otra leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Map in the other legend</source>
        <translation>Mapa en la otra leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Pixels with a class</source>
        <translation>Píxeles con clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Pixels that have no class any more</source>
        <translation>Píxeles que ya no tienen clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>DatasetAlgorithm</name>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>blocks: squares on the ground stay together. attribute: areas with the same value stay together. frames: the outer part of each area trains, the inner one validates, the middle tests (2:1:1). none: everything is training data.</source>
        <translation>blocks: los cuadrados en el terreno quedan juntos. attribute: las áreas con el mismo valor quedan juntas. frames: la parte exterior de cada área entrena, la interior valida, el centro prueba (2:1:1). none: todo son datos de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>They sum up to 100. Frames have shares of their own.</source>
        <translation>Suman 100. Los marcos tienen sus propias proporciones.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>For blocks: take several times the size of a chip.</source>
        <translation>Para blocks: use varias veces el tamaño de un recorte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips of different splits that come nearer are left out.</source>
        <translation>Se excluyen los recortes de particiones distintas que estén más cerca.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>The same seed gives the same split.</source>
        <translation>La misma semilla da la misma partición.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Shares of train, val, test (%)</source>
        <translation>Proporciones de train, val y test (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Side of a block (m)</source>
        <translation>Lado de un bloque (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Smallest distance between splits (m)</source>
        <translation>Distancia mínima entre particiones (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Without one: the folder&apos;s name.</source>
        <translation>Sin él: el nombre de la carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>A few sentences for the dataset card.</source>
        <translation>Unas frases para la ficha del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Best an SPDX identifier such as CC-BY-4.0.</source>
        <translation>Mejor un identificador SPDX, como CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Sources of the images</source>
        <translation>Fuentes de las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>With attribution, one in a line.</source>
        <translation>Con atribución, una por línea.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>People or organisations, one in a line.</source>
        <translation>Personas u organizaciones, una por línea.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Date of the images</source>
        <translation>Fecha de las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>2024-05-31, or from and to: 2024-05-01/2024-06-30.</source>
        <translation>2024-05-31, o desde y hasta: 2024-05-01/2024-06-30.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Without one it is looked up (Natural Earth, good to about 10 km).</source>
        <translation>Sin él, se busca (Natural Earth, con precisión de unos 10 km).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to train</source>
        <translation>Recortes para entrenar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to validate</source>
        <translation>Recortes para validar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to test</source>
        <translation>Recortes para probar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips left out, too near to another split</source>
        <translation>Recortes excluidos, muy cerca de otra partición</translation>
    </message>
</context>
<context>
    <name>DatasetReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Left out, too near to another split: {count}</source>
        <translation>Excluidos por estar muy cerca de otra partición: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Smallest distance between splits: {metres:,.1f} m</source>
        <translation>Distancia mínima entre particiones: {metres:,.1f} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Chips: {counts}</source>
        <translation>Recortes: {counts}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Dataset: {path}</source>
        <translation>Conjunto de datos: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Left out, too few labels: {count}</source>
        <translation>Excluidos por tener pocas etiquetas: {count}</translation>
    </message>
</context>
<context>
    <name>DatasetStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Looking at the labels</source>
        <translation>Examinando las etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Writing the chips</source>
        <translation>Escribiendo los recortes</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Writing metadata</source>
        <translation>Escribiendo los metadatos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Working out checksums</source>
        <translation>Calculando sumas de verificación</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Bringing the map into the other legend</source>
        <translation>Pasando el mapa a la otra leyenda</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Pulse el título para plegar o desplegar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Chips</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Training, validation, test</source>
        <translation>Entrenamiento, validación, prueba</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>The dataset becomes a folder in it.</source>
        <translation>El conjunto de datos será una carpeta dentro de ella.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Name of the dataset&apos;s folder, and its identifier.</source>
        <translation>Nombre de la carpeta del conjunto de datos y su identificador.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Write the dataset, in the background.</source>
        <translation>Escribir el conjunto de datos en segundo plano.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Card</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Open the dataset card.</source>
        <translation>Abrir la ficha del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Folder</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Open the dataset&apos;s folder.</source>
        <translation>Abrir la carpeta del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Choose a folder and a name for the dataset.</source>
        <translation>Elija una carpeta y un nombre para el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>There is a dataset of this name already: choose another name.</source>
        <translation>Ya existe un conjunto de datos con este nombre: elija otro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Splits are {metres:,.1f} m apart or more.</source>
        <translation>Las particiones distan {metres:,.1f} m o más.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Left out, too near to another split: {number}.</source>
        <translation>Excluidos por estar muy cerca de otra partición: {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>About the dataset</source>
        <translation>Acerca del conjunto de datos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>All options of the export…</source>
        <translation>Todas las opciones de exportación…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Several images, areas with attributes, own crosswalks: the dialog of the toolbox.</source>
        <translation>Varias imágenes, áreas con atributos, correspondencias propias: el diálogo de la caja de herramientas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Sentinel patches (BigEarthNet)…</source>
        <translation>Parches Sentinel (BigEarthNet)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Patches of a Sentinel-2 tile with a CORINE map, in the form of BigEarthNet v2.</source>
        <translation>Parches de una tesela Sentinel-2 con un mapa CORINE, en el formato de BigEarthNet v2.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Map into another legend…</source>
        <translation>Pasar mapa a otra leyenda…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Bring a land-cover map into the legend of another map or dataset.</source>
        <translation>Pasar un mapa de cobertura del suelo a la leyenda de otro mapa o conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>{chips} chips: {train} to train, {val} to validate, {test} to test.</source>
        <translation>{chips} recortes: {train} para entrenar, {val} para validar, {test} para probar.</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>{device}: {speed} of a map</source>
        <translation>{device}: {speed} de mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Measure the speed</source>
        <translation>Medir la velocidad</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Run one tile of the model on every device that there is. Takes some seconds.</source>
        <translation>Ejecutar una tesela del modelo en cada dispositivo disponible. Tarda unos segundos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>The test goes on</source>
        <translation>La prueba continúa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>The devices are being tried.</source>
        <translation>Se están probando los dispositivos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Mea&amp;sure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Not measured yet. The first run measures it, too.</source>
        <translation>Aún sin medir. La primera ejecución también la mide.</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Show &amp;where to look</source>
        <translation>Mostrar dónde &amp;mirar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Show where to look</source>
        <translation>Mostrar dónde mirar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Point out the pixels of which the model was least sure: there a person should look.</source>
        <translation>Resaltar los píxeles de los que el modelo estaba menos seguro: allí debería mirar una persona.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Confidence below</source>
        <translation>Confianza menor que</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Pixels below this confidence are pointed out.</source>
        <translation>Se resaltan los píxeles por debajo de esta confianza.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>This map has no confidence raster.</source>
        <translation>Este mapa no tiene ráster de confianza.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>{share:.1f} % of the map is below {threshold} % confidence.</source>
        <translation>El {share:.1f} % del mapa está por debajo del {threshold} % de confianza.</translation>
    </message>
</context>
<context>
    <name>ExampleProject</name>
    <message>
        <location filename="../plugin/panel/example.py"/>
        <source>Folder for the example project</source>
        <translation>Carpeta para el proyecto de ejemplo</translation>
    </message>
</context>
<context>
    <name>ExportAnnotations</name>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Export annotations</source>
        <translation>Exportar anotaciones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Writes the labels of an annotation session as a raster of classes and as polygons.</source>
        <translation>Escribe las etiquetas de una sesión de anotación como ráster de clases y como polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Writes the labels of an annotation session: a GeoTIFF of class codes on the image&apos;s own pixels (nodata where nothing is labelled), and polygons along the pixels&apos; edges. Both are exact to the pixel.

Without another choice only accepted tiles are exported. Tiles that two people still label without seeing each other&apos;s work are left out in any case.</source>
        <translation>Escribe las etiquetas de una sesión de anotación: un GeoTIFF de códigos de clase sobre los propios píxeles de la imagen (sin datos donde no hay nada etiquetado) y polígonos a lo largo de los bordes de los píxeles. Ambos son exactos al píxel.

Si no se elige otra cosa, solo se exportan las teselas aceptadas. Las teselas que dos personas aún etiquetan sin ver el trabajo de la otra se excluyen en todo caso.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>accepted: those that two others have checked. submitted: and those that wait for it. all: all.</source>
        <translation>accepted: las que han revisado otras dos personas. submitted: y las que esperan la revisión. all: todas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Of tiles that two people have labelled: what came out, or what one of the two submitted.</source>
        <translation>De las teselas etiquetadas por dos personas: el resultado, o lo que entregó una de las dos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>GeoTIFF on the image&apos;s own pixels.</source>
        <translation>GeoTIFF sobre los propios píxeles de la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Segments of one class along the edges of the pixels.</source>
        <translation>Segmentos de una clase a lo largo de los bordes de los píxeles.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles left out, because two people still label them: {count}</source>
        <translation>Teselas excluidas porque aún las etiquetan dos personas: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>annotation,labels,mask,raster,polygons,training data</source>
        <translation>anotación,etiquetas,máscara,ráster,polígonos,datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels (raster)</source>
        <translation>Etiquetas (ráster)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels (polygons)</source>
        <translation>Etiquetas (polígonos)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles exported</source>
        <translation>Teselas exportadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Pixels with a class</source>
        <translation>Píxeles con clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles: {count}</source>
        <translation>Teselas: {count}</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>{tiles} tiles exported, {pixels:,} pixels with a class.</source>
        <translation>{tiles} teselas exportadas, {pixels:,} píxeles con clase.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Which tiles are exported.</source>
        <translation>Qué teselas se exportan.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Write the labels, in the background, and show them.</source>
        <translation>Escribir las etiquetas en segundo plano y mostrarlas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>not wanted</source>
        <translation>no deseado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Where it goes; nothing is written if this is empty.</source>
        <translation>Destino; si está vacío, no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Accepted tiles</source>
        <translation>Teselas aceptadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Submitted tiles, checked or not</source>
        <translation>Teselas entregadas, revisadas o no</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>All tiles</source>
        <translation>Todas las teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Label polygons</source>
        <translation>Polígonos de etiquetas</translation>
    </message>
</context>
<context>
    <name>ExportDataset</name>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Export dataset</source>
        <translation>Exportar conjunto de datos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>training data,chips,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,split,machine learning</source>
        <translation>datos de entrenamiento,recortes,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,partición,aprendizaje automático</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Cuts images and labels into chips that training libraries load, with splits that do not leak.</source>
        <translation>Corta imágenes y etiquetas en recortes que cargan las bibliotecas de entrenamiento, con particiones sin filtraciones.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Cuts images and their labels into square chips and writes them as a dataset: OpenEarthMap, LoveDA, COCO (instances and panoptic), plain GeoTIFF pairs, or reBEN (BigEarthNet v2), on request also as LMDB with safetensors.

For reBEN the images are the bands of one tile. Patches are 1200 m wide with pixels of 10 m; those with less than 75 % labelled pixels are left out. With a CORINE map, Sentinel-1 and the scene classification there is “Build patch dataset”.

Labels come from the accepted tiles of an annotation session, from a class raster, or from polygons. Pixels without image are unlabelled. Layouts with a legend of their own get labels by a crosswalk.

Training, validation and test chips never overlap and keep the distance that you ask for. Chips that would come nearer are left out.

With the chips come STAC, Croissant and TrainingDML descriptions, a dataset card with class shares and places, a split report, and checksums. A dataset that is there already is never written over; a run that was interrupted goes on when it is started again with the same settings.</source>
        <translation>Corta imágenes y sus etiquetas en recortes cuadrados y los escribe como conjunto de datos: OpenEarthMap, LoveDA, COCO (instancias y panóptico), simples pares GeoTIFF o reBEN (BigEarthNet v2), si se pide también como LMDB con safetensors.

Para reBEN, las imágenes son las bandas de una tesela. Los parches miden 1200 m con píxeles de 10 m; los que tienen menos del 75 % de píxeles etiquetados se excluyen. Con un mapa CORINE, Sentinel-1 y la clasificación de la escena existe «Crear conjunto de datos de parches».

Las etiquetas proceden de las teselas aceptadas de una sesión de anotación, de un ráster de clases o de polígonos. Los píxeles sin imagen quedan sin etiquetar. Los formatos con leyenda propia reciben las etiquetas mediante una correspondencia.

Los recortes de entrenamiento, validación y prueba nunca se solapan y mantienen la distancia que pida. Los que estarían más cerca se excluyen.

Con los recortes se entregan descripciones STAC, Croissant y TrainingDML, una ficha del conjunto de datos con proporciones de clases y lugares, un informe de la partición y sumas de verificación. Un conjunto de datos que ya existe nunca se sobrescribe; una ejecución interrumpida continúa al iniciarla de nuevo con la misma configuración.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>For attribute: region, or a field of the areas. Values such as train, val and test are followed.</source>
        <translation>Para attribute: región o un campo de las áreas. Se respetan valores como train, val y test.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>It must not exist yet. Its name becomes the dataset&apos;s identifier.</source>
        <translation>No debe existir aún. Su nombre será el identificador del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Annotation session</source>
        <translation>Sesión de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sesión de anotación (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Its image and its labels are exported. Without one: the layers below.</source>
        <translation>Se exportan su imagen y sus etiquetas. Sin ella: las capas de abajo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>accepted: those that two others have checked. submitted: and those that wait for it.</source>
        <translation>accepted: las que han revisado otras dos personas. submitted: y las que esperan la revisión.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Raster files. Each is a region of its own if areas do not say otherwise.</source>
        <translation>Archivos ráster. Cada uno es una región propia si las áreas no dicen otra cosa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Any grid and any coordinate reference system; nodata and 0 are unlabelled.</source>
        <translation>Cualquier malla y sistema de referencia de coordenadas; sin datos y 0 son sin etiquetar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Pixels whose centre lies in a polygon get its class; of overlapping ones the later counts.</source>
        <translation>Los píxeles cuyo centro está en un polígono reciben su clase; si hay varios, cuenta el último.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Codes or names of the legend, or values that the class mapping names.</source>
        <translation>Códigos o nombres de la leyenda, o valores que nombra la asignación de clases.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Value of the field = code or name of the class, separated by semicolons or lines.</source>
        <translation>Valor del campo = código o nombre de la clase, separados por punto y coma o líneas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>auto: what the session or a map made by Terrazzo says, else OpenEarthMap.</source>
        <translation>auto: lo que diga la sesión o un mapa hecho por Terrazzo; si no, OpenEarthMap.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend of your own</source>
        <translation>Leyenda propia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend (*.json)</source>
        <translation>Leyenda (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>A JSON file in the form of the bundled legends; it counts instead of LEGEND.</source>
        <translation>Un archivo JSON con el formato de las leyendas incluidas; cuenta en lugar de LEGEND.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Only these are exported; each is cut on its own. Fields such as country, scene, date and split count.</source>
        <translation>Solo se exportan estas; cada una se recorta por separado. Cuentan campos como country, scene, date y split.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chips of one region lie in one folder. Without a field: the image&apos;s name.</source>
        <translation>Los recortes de una región van en una carpeta. Sin campo: el nombre de la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>How files and folders are named, and which legend the labels get.</source>
        <translation>Cómo se nombran archivos y carpetas, y qué leyenda reciben las etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Crosswalk of your own</source>
        <translation>Correspondencia propia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>Correspondencia (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Which class becomes which, if the bundled crosswalks do not fit.</source>
        <translation>Qué clase se convierte en cuál, si las correspondencias incluidas no sirven.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Side of the square chips. In BigEarthNet it is always 120.</source>
        <translation>Lado de los recortes cuadrados. En BigEarthNet siempre es 120.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>From chip to chip. Without one: chips lie beside each other.</source>
        <translation>De recorte a recorte. Sin él: los recortes quedan uno junto a otro.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>On the ground. Without one: the image&apos;s own pixels, unchanged.</source>
        <translation>En el terreno. Sin él: los propios píxeles de la imagen, sin cambios.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>shift: the last chip ends with the area. drop: only whole chips on the lattice.</source>
        <translation>shift: el último recorte termina con el área. drop: solo recortes enteros de la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chips with fewer are left out. In BigEarthNet at least 75.</source>
        <translation>Se excluyen los recortes con menos. En BigEarthNet, al menos 75.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Numbers of the bands, separated by commas. Without any: red, green and blue, or all for GeoTIFF.</source>
        <translation>Números de las bandas, separados por comas. Sin ellos: rojo, verde y azul, o todas para GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Attribute to split by</source>
        <translation>Atributo para la partición</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Folder of the dataset</source>
        <translation>Carpeta del conjunto de datos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Tiles of the session</source>
        <translation>Teselas de la sesión</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labels (class raster)</source>
        <translation>Etiquetas (ráster de clases)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labels (polygons)</source>
        <translation>Etiquetas (polígonos)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Field with the classes</source>
        <translation>Campo con las clases</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Class mapping</source>
        <translation>Asignación de clases</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend of the labels</source>
        <translation>Leyenda de las etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Field with the regions</source>
        <translation>Campo con las regiones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Layout</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chip size (pixels)</source>
        <translation>Tamaño de recorte (píxeles)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Stride (pixels)</source>
        <translation>Paso (píxeles)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Pixel size (m)</source>
        <translation>Tamaño de píxel (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>At the edge of an area</source>
        <translation>En el borde de un área</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labelled pixels a chip must have (%)</source>
        <translation>Píxeles etiquetados que debe tener un recorte (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose an annotation session or layers, not both.</source>
        <translation>Elija una sesión de anotación o capas, no ambas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose an annotation session, or at least one image.</source>
        <translation>Elija una sesión de anotación o al menos una imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose labels: a class raster or polygons.</source>
        <translation>Elija etiquetas: un ráster de clases o polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose the field that holds the classes of the polygons.</source>
        <translation>Elija el campo que contiene las clases de los polígonos.</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>Pixels of {native:.3g} m on the ground</source>
        <translation>Píxeles de {native:.3g} m en el terreno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{width:,} × {height:,} pixels of {native:.3g} m on the ground</source>
        <translation>{width:,} × {height:,} píxeles de {native:.3g} m en el terreno</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{count:,} tiles</source>
        <translation>
            <numerusform>{count:,} tesela</numerusform>
            <numerusform>{count:,} teselas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>The map gets pixels of {gsd:.3g} m.</source>
        <translation>El mapa tendrá píxeles de {gsd:.3g} m.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>Bands must be numbers: 1, 2, 3.</source>
        <translation>Las bandas deben ser números: 1, 2, 3.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>about {time}</source>
        <translation>aprox. {time}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Terrazzo: user guide</source>
        <translation>Terrazzo: guía del usuario</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Go back to the page before.</source>
        <translation>Volver a la página anterior.</translation>
    </message>
</context>
<context>
    <name>IdentifyRow</name>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Ask the map</source>
        <translation>Consultar el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Click on the map to see the class of a place and how sure the model is. Escape ends.</source>
        <translation>Pulse en el mapa para ver la clase de un lugar y lo seguro que está el modelo. Escape termina.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Click on the map.</source>
        <translation>Pulse en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>What is here? Ask the map.</source>
        <translation>¿Qué hay aquí? Consulte el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>No data here.</source>
        <translation>Aquí no hay datos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>{name}, {sure:.0f} % sure</source>
        <translation>{name}, seguro al {sure:.0f} %</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Installs a model file of your own, so that it can be chosen for mapping.</source>
        <translation>Instala un archivo de modelo propio para poder elegirlo al cartografiar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Installs a model for semantic segmentation from an ONNX file (or a TorchScript or torch.export file, if the Python package torch is installed).

The file is looked at and tried out first. What it tells need not be given: shapes always, and class names, pixel size, scaling and tiles if it has the metadata of the plugin Deepness. What is given here counts more. Of other files at least the pixel sizes and the scaling have to be said.

Pickled torch checkpoints (.pth) are refused, because opening them can run programs: export them to ONNX.</source>
        <translation>Instala un modelo de segmentación semántica desde un archivo ONNX (o un archivo TorchScript o torch.export, si está instalado el paquete de Python torch).

Primero se examina y prueba el archivo. Lo que este dice no hace falta indicarlo: las formas siempre, y los nombres de clase, el tamaño de píxel, el escalado y las teselas si tiene los metadatos del complemento Deepness. Lo indicado aquí tiene prioridad. De otros archivos hay que indicar al menos los tamaños de píxel y el escalado.

Los checkpoints de torch en formato pickle (.pth) se rechazan, porque abrirlos puede ejecutar programas: expórtelos a ONNX.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/import_model.py"/>
        <source>The model {name} is installed: {count} classes, tiles of {tile} pixels.</source>
        <translation>
            <numerusform>El modelo {name} está instalado: {count} clase, teselas de {tile} píxeles.</numerusform>
            <numerusform>El modelo {name} está instalado: {count} clases, teselas de {tile} píxeles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>not said</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>The file: bands {bands}, classes {classes}, size {size}, scores {scores}.</source>
        <translation>El archivo: bandas {bands}, clases {classes}, tamaño {size}, puntuaciones {scores}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Model file</source>
        <translation>Archivo de modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>An ONNX file; with the Python package torch also TorchScript or torch.export.</source>
        <translation>Un archivo ONNX; con el paquete de Python torch también TorchScript o torch.export.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name of the model in lists and scripts. Without one: the name of the file.</source>
        <translation>Nombre del modelo en listas y scripts. Sin él: el nombre del archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>file: the model&apos;s own classes. Otherwise a legend that the model&apos;s classes belong to.</source>
        <translation>file: las clases propias del modelo. Si no, una leyenda a la que pertenecen las clases del modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Names of the classes in the order of the model&apos;s output, separated by commas or lines.</source>
        <translation>Nombres de las clases en el orden de la salida del modelo, separados por comas o líneas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Colours such as #0064C8 in the same order. Without them colours are chosen.</source>
        <translation>Colores como #0064C8 en el mismo orden. Sin ellos, los colores se eligen solos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Names of the bands in the order that the model needs, separated by commas: red, green, blue.</source>
        <translation>Nombres de las bandas en el orden que necesita el modelo, separados por comas: red, green, blue.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Finest pixel size on the ground that the model knows. Finer images are read reduced to it.</source>
        <translation>Tamaño de píxel en el terreno más fino que conoce el modelo. Las imágenes más finas se leen reducidas a él.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Coarsest pixel size on the ground that it knows. Images up to twice as coarse are enlarged.</source>
        <translation>Tamaño de píxel en el terreno más grueso que conoce. Las imágenes hasta el doble de gruesas se amplían.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>How values go into the model. raw: as they are. 0-255, 0-1: 8-bit values on this range, others stretched to it. mean-std: (value / divisor - mean) / standard deviation. percentiles: all values stretched to 0-1.</source>
        <translation>Cómo entran los valores en el modelo. raw: tal cual. 0-255, 0-1: valores de 8 bits en este intervalo, los demás se estiran a él. mean-std: (valor / divisor - media) / desviación estándar. percentiles: todos los valores se estiran a 0-1.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>For mean-std: one figure per band, or one for all.</source>
        <translation>Para mean-std: un valor por banda, o uno para todas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>For mean-std: values are divided by it first. Usually 255 for photographs, else 1 or 10000.</source>
        <translation>Para mean-std: los valores se dividen primero por él. Normalmente 255 para fotografías; si no, 1 o 10000.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Side of the tiles that the model gets. Models with a fixed size need none.</source>
        <translation>Lado de las teselas que recibe el modelo. Los modelos de tamaño fijo no lo necesitan.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Without a choice: an eighth of the tile.</source>
        <translation>Sin elección: un octavo de la tesela.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>What the model gives: probabilities, or logits. auto: found out by a trial.</source>
        <translation>Lo que da el modelo: probabilidades o logits. auto: se averigua con una prueba.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Of a model with one output channel: the share from which a pixel belongs to the class.</source>
        <translation>De un modelo con un canal de salida: la proporción a partir de la cual un píxel pertenece a la clase.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>It goes into the model&apos;s card, for instance CC-BY-4.0.</source>
        <translation>Va en la ficha del modelo, por ejemplo CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>What the model is good for. It is shown with the model.</source>
        <translation>Para qué sirve el modelo. Se muestra con el modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models that came with the plugin are never overwritten.</source>
        <translation>Los modelos incluidos en el complemento nunca se sobrescriben.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Trying the model out and installing it</source>
        <translation>Probando e instalando el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>ONNX,torch,Deepness,neural network,deep learning,install</source>
        <translation>ONNX,torch,Deepness,red neuronal,aprendizaje profundo,instalar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Class names</source>
        <translation>Nombres de clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Class colours</source>
        <translation>Colores de clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Finest pixel size (m)</source>
        <translation>Tamaño de píxel más fino (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Coarsest pixel size (m)</source>
        <translation>Tamaño de píxel más grueso (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Means</source>
        <translation>Medias</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Standard deviations</source>
        <translation>Desviaciones estándar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Divisor</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Tile size (pixels)</source>
        <translation>Tamaño de tesela (píxeles)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Overlap of tiles (pixels)</source>
        <translation>Solape de teselas (píxeles)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Overwrite a model of the same name</source>
        <translation>Sobrescribir un modelo con el mismo nombre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name of the installed model</source>
        <translation>Nombre del modelo instalado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Folder of the installed model</source>
        <translation>Carpeta del modelo instalado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>It has the metadata of the plugin Deepness, which is used.</source>
        <translation>Tiene los metadatos del complemento Deepness, que se usan.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models (*.onnx *.pt *.pt2 *.ts *.torchscript)</source>
        <translation>Modelos (*.onnx *.pt *.pt2 *.ts *.torchscript)</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. You can map now; QGIS need not be started again.</source>
        <translation>Instalado. Ya puede cartografiar; no hace falta reiniciar QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Terrazzo: Python packages</source>
        <translation>Terrazzo: paquetes de Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Graphics card (DirectML) and processor</source>
        <translation>Tarjeta gráfica (DirectML) y procesador</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{fetched:.0f} MB are fetched; they take {disk:.0f} MB on the disk.</source>
        <translation>Se descargan {fetched:.0f} MB; ocupan {disk:.0f} MB en el disco.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>An earlier installation is damaged. Install again, or remove it.</source>
        <translation>Una instalación anterior está dañada. Instale de nuevo o elimínela.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installing…</source>
        <translation>Instalando…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. The tool works now; QGIS need not be started again.</source>
        <translation>Instalado. La herramienta ya funciona; no hace falta reiniciar QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>On a computer with a network and Python run:</source>
        <translation>En un equipo con red y Python, ejecute:</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Collecting versions…</source>
        <translation>Recopilando versiones…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>The report is in the clipboard. Paste it into the bug report.</source>
        <translation>El informe está en el portapapeles. Péguelo en el informe de error.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>none is missing</source>
        <translation>no falta ninguno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>I&amp;nstall again</source>
        <translation>Rei&amp;nstalar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>I&amp;nstall</source>
        <translation>I&amp;nstalar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. Start QGIS again, then the tool works.</source>
        <translation>Instalado. Reinicie QGIS y la herramienta funcionará.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Cancelado. No se instaló nada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Removed. What is loaded stays in use until QGIS is closed.</source>
        <translation>Eliminado. Lo ya cargado sigue en uso hasta que se cierre QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>QGIS uses the packages now. They are deleted when it is started again.</source>
        <translation>QGIS está usando los paquetes. Se borrarán cuando se reinicie.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{host}, through the proxy {proxy} of the QGIS settings</source>
        <translation>{host}, a través del proxy {proxy} de la configuración de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{host}, without a proxy (see Settings &gt; Options &gt; Network)</source>
        <translation>{host}, sin proxy (vea Configuración &gt; Opciones &gt; Red)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{package} {version} ({size:.1f} MB, licence {licence})</source>
        <translation>{package} {version} ({size:.1f} MB, licencia {licence})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed by Terrazzo: {packages}.</source>
        <translation>Instalado por Terrazzo: {packages}.</translation>
    </message>
</context>
<context>
    <name>InstallForm</name>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Terrazzo needs Python packages that not every QGIS has. It can put them into a folder of your QGIS profile. The packages of QGIS itself are not changed, and you can undo it here at any time.</source>
        <translation>Terrazzo necesita paquetes de Python que no todo QGIS tiene. Puede ponerlos en una carpeta de su perfil de QGIS. Los paquetes del propio QGIS no cambian y aquí puede deshacerlo en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>What is being done, line by line.</source>
        <translation>Lo que se está haciendo, línea por línea.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>How much of the installation is done.</source>
        <translation>Cuánto de la instalación está hecho.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Computing on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>What the models are to run on.</source>
        <translation>Dónde se ejecutarán los modelos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Computing &amp;on</source>
        <translation>Calc&amp;ular en</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From the &amp;internet</source>
        <translation>Desde &amp;internet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From the internet</source>
        <translation>Desde internet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Fetch the packages from the Python package index.</source>
        <translation>Descargar los paquetes del índice de paquetes de Python.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From a &amp;folder of wheels</source>
        <translation>Desde una carpe&amp;ta de wheels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From a folder of wheels</source>
        <translation>Desde una carpeta de wheels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>For computers without a network: the files were fetched elsewhere and brought here.</source>
        <translation>Para equipos sin red: los archivos se descargaron en otro lugar y se trajeron aquí.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>The folder that holds the files.</source>
        <translation>La carpeta que contiene los archivos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Which files?</source>
        <translation>¿Qué &amp;archivos?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Which files?</source>
        <translation>¿Qué archivos?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Show the files and the command that fetches them on a computer with a network.</source>
        <translation>Mostrar los archivos y la orden que los descarga en un equipo con red.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>I&amp;nstall</source>
        <translation>I&amp;nstalar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Write the packages into the folder named above.</source>
        <translation>Escribir los paquetes en la carpeta indicada arriba.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Delete what was installed, and its folder.</source>
        <translation>Borrar lo instalado y su carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy re&amp;port</source>
        <translation>Co&amp;piar informe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy versions, folders and devices for a bug report; no names and no passwords.</source>
        <translation>Copiar versiones, carpetas y dispositivos para un informe de error; sin nombres ni contraseñas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Stop the installation; nothing of it is kept.</source>
        <translation>Detener la instalación; no se conserva nada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Close this window.</source>
        <translation>Cerrar esta ventana.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>InstallNotice</name>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <source>&amp;Install…</source>
        <translation>&amp;Instalar…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <source>See what would be installed and where, and decide.</source>
        <translation>Ver qué se instalaría y dónde, y decidir.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <source>Mapping needs Python packages that this QGIS does not have: {packages}. Terrazzo can install them into your QGIS profile; QGIS itself is not changed.</source>
        <translation>Cartografiar necesita paquetes de Python que este QGIS no tiene: {packages}. Terrazzo puede instalarlos en su perfil de QGIS; el propio QGIS no cambia.</translation>
    </message>
</context>
<context>
    <name>IssueBox</name>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Segment: {name}, {pixels} pixels</source>
        <translation>Segmento: {name}, {pixels} píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Only open ones</source>
        <translation>Solo abiertas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Leave out issues that are resolved.</source>
        <translation>Excluir las incidencias resueltas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Show issues of one category.</source>
        <translation>Mostrar las incidencias de una categoría.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What is wrong.</source>
        <translation>Qué está mal.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Choose an issue to go there.</source>
        <translation>Elija una incidencia para ir allí.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What was done about it. Enter resolves the issue.</source>
        <translation>Qué se hizo al respecto. Intro resuelve la incidencia.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What is wrong, in a few words. Enter pins the issue.</source>
        <translation>Qué está mal, en pocas palabras. Intro fija la incidencia.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>&amp;Point at the place</source>
        <translation>&amp;Señalar el lugar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Point at the place</source>
        <translation>Señalar el lugar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Click at the place on the map. Key: I.</source>
        <translation>Pulse el lugar en el mapa. Tecla: I.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>P&amp;in it</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Pin it</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Write the issue down.</source>
        <translation>Anotar la incidencia.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Show the place on the map.</source>
        <translation>Mostrar el lugar en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>It is settled. Key: A.</source>
        <translation>Está resuelta. Tecla: A.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>It is not settled. Key: X.</source>
        <translation>No está resuelta. Tecla: X.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>New issue</source>
        <translation>Nueva incidencia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is resolved.</source>
        <translation>La incidencia {number} está resuelta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is open again.</source>
        <translation>La incidencia {number} está abierta de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>This session is open for reading only.</source>
        <translation>Esta sesión está abierta solo para lectura.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>This place is not on the image.</source>
        <translation>Este lugar no está sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Row {row}, column {col}: {name}</source>
        <translation>Fila {row}, columna {col}: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Point at the place on the map first.</source>
        <translation>Señale primero el lugar en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>#{number}, {category}, by {person}, {time}</source>
        <translation>N.º {number}, {category}, de {person}, {time}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is pinned.</source>
        <translation>La incidencia {number} está fijada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Resolved by {person}</source>
        <translation>Resuelta por {person}</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <location filename="../plugin/qgis_bridge/preview_layer.py"/>
        <source>Land cover preview</source>
        <translation>Cobertura del suelo (vista previa)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Probabilities of the classes</source>
        <translation>Probabilidades de las clases</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover polygons</source>
        <translation>Cobertura del suelo (polígonos)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover statistics</source>
        <translation>Cobertura del suelo (estadísticas)</translation>
    </message>
</context>
<context>
    <name>LandCoverLegend</name>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Bareland</source>
        <translation>Suelo desnudo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Rangeland</source>
        <translation>Pastizal y matorral</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Developed space</source>
        <translation>Espacio urbanizado</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Road</source>
        <translation>Carretera</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Agriculture land</source>
        <translation>Tierra agrícola</translation>
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
        <translation>Cobertura arbórea</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Shrubland</source>
        <translation>Matorral</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Grassland</source>
        <translation>Pastizal</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Cropland</source>
        <translation>Cultivos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Built-up</source>
        <translation>Edificado</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Bare or sparse vegetation</source>
        <translation>Vegetación escasa o ausente</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Permanent water</source>
        <translation>Agua permanente</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Herbaceous wetland</source>
        <translation>Humedal herbáceo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Snow and ice</source>
        <translation>Nieve y hielo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Mangroves</source>
        <translation>Manglares</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Moss and lichen</source>
        <translation>Musgo y liquen</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Barren</source>
        <translation>Terreno yermo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Agriculture</source>
        <translation>Agricultura</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Urban land</source>
        <translation>Suelo urbano</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Forest land</source>
        <translation>Terreno forestal</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Barren land</source>
        <translation>Tierra yerma</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Tree canopy</source>
        <translation>Dosel arbóreo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Low vegetation</source>
        <translation>Vegetación baja</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Impervious (other)</source>
        <translation>Impermeable (otro)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Impervious (road)</source>
        <translation>Impermeable (carretera)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Urban fabric</source>
        <translation>Tejido urbano</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Industrial or commercial units</source>
        <translation>Zonas industriales o comerciales</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Arable land</source>
        <translation>Tierras de labor</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Permanent crops</source>
        <translation>Cultivos permanentes</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Pastures</source>
        <translation>Prados y praderas</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Complex cultivation patterns</source>
        <translation>Mosaico de cultivos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Land principally occupied by agriculture, with significant areas of natural vegetation</source>
        <translation>Terrenos principalmente agrícolas, con importantes espacios de vegetación natural</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Agro-forestry areas</source>
        <translation>Sistemas agroforestales</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Broad-leaved forest</source>
        <translation>Bosque de frondosas</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Coniferous forest</source>
        <translation>Bosque de coníferas</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Mixed forest</source>
        <translation>Bosque mixto</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Natural grassland and sparsely vegetated areas</source>
        <translation>Pastizales naturales y espacios con vegetación escasa</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Moors, heathland and sclerophyllous vegetation</source>
        <translation>Landas, brezales y vegetación esclerófila</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Transitional woodland, shrub</source>
        <translation>Matorral boscoso de transición</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Beaches, dunes, sands</source>
        <translation>Playas, dunas y arenales</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Inland wetlands</source>
        <translation>Humedales interiores</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Coastal wetlands</source>
        <translation>Humedales costeros</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Inland waters</source>
        <translation>Aguas continentales</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Marine waters</source>
        <translation>Aguas marinas</translation>
    </message>
</context>
<context>
    <name>LandCoverReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Blocks taken over from an interrupted run: {count}</source>
        <translation>Bloques tomados de una ejecución interrumpida: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Model: {title} ({name} {version}), for images of {finest:g} to {coarsest:g} m</source>
        <translation>Modelo: {title} ({name} {version}), para imágenes de {finest:g} a {coarsest:g} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Pixel size on the ground: {native} m in the image, {working} m mapped</source>
        <translation>Tamaño de píxel en el terreno: {native} m en la imagen, {working} m cartografiado</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Pixels: {width} × {height}, of these {valid} mapped</source>
        <translation>Píxeles: {width} × {height}, de ellos {valid} cartografiados</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Tiles of {tile} pixels, overlapping by {overlap}</source>
        <translation>Teselas de {tile} píxeles, con solape de {overlap}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Device: {device}</source>
        <translation>Dispositivo: {device}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Time: {stages}</source>
        <translation>Tiempo: {stages}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Small segments merged: {count}</source>
        <translation>Segmentos pequeños unidos: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Polygons: {count}</source>
        <translation>Polígonos: {count}</translation>
    </message>
</context>
<context>
    <name>LandCoverRun</name>
    <message>
        <location filename="../plugin/panel/run.py"/>
        <source>The run ended without a reason; see the Processing log.</source>
        <translation>La ejecución terminó sin motivo; vea el registro de Procesos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>El proveedor de procesos de Terrazzo no está cargado.</translation>
    </message>
</context>
<context>
    <name>LandCoverStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/mapping_run.py"/>
        <source>Opening the image and the model</source>
        <translation>Abriendo la imagen y el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/mapping_run.py"/>
        <source>Converting polygons</source>
        <translation>Convirtiendo polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Mapping land cover</source>
        <translation>Cartografiando la cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Merging small segments</source>
        <translation>Uniendo segmentos pequeños</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Measuring areas</source>
        <translation>Midiendo áreas</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tracing polygons</source>
        <translation>Trazando polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Building overviews</source>
        <translation>Generando vistas generales</translation>
    </message>
</context>
<context>
    <name>LiveLayer</name>
    <message>
        <location filename="../plugin/panel/live_layer.py"/>
        <source>Land cover, growing</source>
        <translation>Cobertura del suelo, en curso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/live_layer.py"/>
        <source>Land cover of {name}</source>
        <translation>Cobertura del suelo de {name}</translation>
    </message>
</context>
<context>
    <name>MapFolder</name>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Map land cover of many images</source>
        <translation>Cartografiar la cobertura del suelo de muchas imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Maps all images of a folder, or several layers, with one model.</source>
        <translation>Cartografía todas las imágenes de una carpeta, o varias capas, con un modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Maps all images of a folder, or several layers, with one model that is loaded once.

The maps get the names of their images and lie in the output folder, with a table of the areas of the classes in each image. An image that cannot be mapped does not stop the others: it is reported at the end and in the table.

Started again with the same parameters, the algorithm goes on where it was stopped, leaves alone what is finished, and tries again what failed.</source>
        <translation>Cartografía todas las imágenes de una carpeta, o varias capas, con un modelo que se carga una sola vez.

Los mapas reciben los nombres de sus imágenes y quedan en la carpeta de salida, con una tabla de las áreas de las clases en cada imagen. Una imagen que no se puede cartografiar no detiene las demás: se informa de ella al final y en la tabla.

Si se inicia de nuevo con los mismos parámetros, el algoritmo continúa donde se detuvo, no toca lo terminado y reintenta lo que falló.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>{done} of {all} images have a map.</source>
        <translation>{done} de {all} imágenes tienen mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>All images in it whose names fit are mapped.</source>
        <translation>Se cartografían todas sus imágenes cuyo nombre encaje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Patterns of file names, separated by semicolons. * stands for anything.</source>
        <translation>Patrones de nombres de archivo, separados por punto y coma. * representa cualquier cosa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images of the same name are told apart by their folders.</source>
        <translation>Las imágenes con el mismo nombre se distinguen por sus carpetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Instead of a folder, or together with one.</source>
        <translation>En lugar de una carpeta, o junto con ella.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Numbers of the bands that the model needs, in its order, separated by commas. The same in all images. Without a choice: red, green and blue.</source>
        <translation>Números de las bandas que necesita el modelo, en su orden, separados por comas. Los mismos en todas las imágenes. Sin elección: rojo, verde y azul.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Only pixels inside one of these polygons are mapped.</source>
        <translation>Solo se cartografían los píxeles dentro de alguno de estos polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>What is written for each image besides its map.</source>
        <translation>Qué se escribe para cada imagen además de su mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>A virtual raster (VRT) that shows all maps of the same coordinate reference system as one layer.</source>
        <translation>Un ráster virtual (VRT) que muestra como una sola capa todos los mapas del mismo sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>It is made if it is not there. Images are not looked for in it.</source>
        <translation>Se crea si no existe. En ella no se buscan imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Choose a folder with images, or layers.</source>
        <translation>Elija una carpeta con imágenes, o capas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Bands are numbers separated by commas, such as 1,2,3.</source>
        <translation>Las bandas son números separados por comas, como 1,2,3.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>No image could be mapped. {name}: {why}</source>
        <translation>No se pudo cartografiar ninguna imagen. {name}: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Folder with images</source>
        <translation>Carpeta con imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Names of the images</source>
        <translation>Nombres de las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Also in folders inside it</source>
        <translation>También en sus subcarpetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Other results</source>
        <translation>Otros resultados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>One view of all maps</source>
        <translation>Una vista de todos los mapas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Folder for results</source>
        <translation>Carpeta para resultados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Table of areas</source>
        <translation>Tabla de áreas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>View of all maps</source>
        <translation>Vista de todos los mapas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images mapped</source>
        <translation>Imágenes cartografiadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images finished before</source>
        <translation>Imágenes terminadas antes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images outside the mask</source>
        <translation>Imágenes fuera de la máscara</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images that could not be mapped</source>
        <translation>Imágenes que no se pudieron cartografiar</translation>
    </message>
</context>
<context>
    <name>MapLandCover</name>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Map land cover</source>
        <translation>Cartografiar cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Gives each pixel of an image its land-cover class.</source>
        <translation>Da a cada píxel de una imagen su clase de cobertura del suelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Gives each pixel of a very high resolution image its land-cover class, with a model that runs on this computer.

The image must have a coordinate reference system. Images finer than the model knows are read reduced, coarser ones enlarged up to a limit and refused beyond it. Nodata, transparent pixels and everything outside the mask and the extent are nodata in all results.

Online layers (WMS, WMTS, XYZ and others) need an extent or a mask. Tiles that do not arrive, although they are asked for again, are nodata and are counted.

Results: a class raster (GeoTIFF with palette and class names), and on request the confidence of each pixel in percent, polygons, and a table with the area of each class on the ground.</source>
        <translation>Da a cada píxel de una imagen de muy alta resolución su clase de cobertura del suelo, con un modelo que se ejecuta en este equipo.

La imagen debe tener un sistema de referencia de coordenadas. Las imágenes más finas de lo que conoce el modelo se leen reducidas; las más gruesas se amplían hasta un límite y se rechazan más allá de él. Los píxeles sin datos, los transparentes y todo lo que está fuera de la máscara y de la extensión son sin datos en todos los resultados.

Las capas en línea (WMS, WMTS, XYZ y otras) necesitan una extensión o una máscara. Las teselas que no llegan, aunque se vuelvan a pedir, son sin datos y se cuentan.

Resultados: un ráster de clases (GeoTIFF con paleta y nombres de clase) y, si se pide, la confianza de cada píxel en porcentaje, polígonos y una tabla con el área de cada clase en el terreno.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>{path} cannot be opened as a raster. Check that the file is there and is an image.</source>
        <translation>No se puede abrir {path} como ráster. Compruebe que el archivo existe y es una imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>A raster file or an online layer, with a coordinate reference system.</source>
        <translation>Un archivo ráster o una capa en línea, con un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>The bands that the model needs, in its order. Without a choice: red, green and blue.</source>
        <translation>Las bandas que necesita el modelo, en su orden. Sin elección: rojo, verde y azul.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Only this part is mapped.</source>
        <translation>Solo se cartografía esta parte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Only pixels inside one of these polygons are mapped.</source>
        <translation>Solo se cartografían los píxeles dentro de alguno de estos polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Areas that take more are refused: services do not like to be emptied. Without a choice: 20,000.</source>
        <translation>Las áreas que requieran más se rechazan: a los servicios no les gusta que los vacíen. Sin elección: 20 000.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF of class codes, with palette and names.</source>
        <translation>GeoTIFF de códigos de clase, con paleta y nombres.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF of how sure the model is of each pixel, in percent.</source>
        <translation>GeoTIFF con lo seguro que está el modelo de cada píxel, en porcentaje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF with one band for each class, in percent.</source>
        <translation>GeoTIFF con una banda por clase, en porcentaje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Segments of one class with area and mean confidence, without gaps or overlaps.</source>
        <translation>Segmentos de una clase con área y confianza media, sin huecos ni solapes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Table with pixels, area on the ground, share and number of segments of each class.</source>
        <translation>Tabla con píxeles, área en el terreno, proporción y número de segmentos de cada clase.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Most tiles of an online layer</source>
        <translation>Máximo de teselas de una capa en línea</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Device that was used</source>
        <translation>Dispositivo usado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mapped pixels</source>
        <translation>Píxeles cartografiados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mapped area (m²)</source>
        <translation>Área cartografiada (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Pixel size of the map (m)</source>
        <translation>Tamaño de píxel del mapa (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Tiles asked for (online layers)</source>
        <translation>Teselas pedidas (capas en línea)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Tiles that did not arrive</source>
        <translation>Teselas que no llegaron</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>land cover,land use,classification,semantic segmentation,deep learning,orthophoto,aerial,drone</source>
        <translation>cobertura del suelo,uso del suelo,clasificación,segmentación semántica,aprendizaje profundo,ortofoto,aérea,dron</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>There is no model “{model}”. Installed models: {known}.</source>
        <translation>No existe el modelo «{model}». Modelos instalados: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Memory that mapping may take beside the model. More makes it faster: larger tiles overlap less. Without a choice: {default} MB.</source>
        <translation>Memoria que puede ocupar el cartografiado además del modelo. Con más es más rápido: las teselas más grandes se solapan menos. Sin elección: {default} MB.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>The model that tells the classes apart.</source>
        <translation>El modelo que distingue las clases.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Smaller segments are merged into their neighbour. 0: all are kept.</source>
        <translation>Los segmentos más pequeños se unen a su vecino. 0: se conservan todos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Size of a mapped pixel on the ground. Without a choice: the nearest that the model knows.</source>
        <translation>Tamaño en el terreno de un píxel cartografiado. Sin elección: el más próximo que conoce el modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Pixels with this value in all bands are no data, beside those that the image declares.</source>
        <translation>Los píxeles con este valor en todas las bandas son sin datos, además de los que declare la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>How the values of the image become what the model knows. card: as the model&apos;s card says. statistics: the percentiles 1 and 99 of the image become black and white. style: the minimum and maximum in the layer&apos;s style do.</source>
        <translation>Cómo los valores de la imagen se convierten en lo que conoce el modelo. card: como diga la ficha del modelo. statistics: los percentiles 1 y 99 de la imagen pasan a negro y blanco. style: lo hacen el mínimo y el máximo del estilo de la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>flips: four passes over mirrored images, averaged. A little better, four times the time.</source>
        <translation>flips: cuatro pasadas sobre imágenes reflejadas, promediadas. Algo mejor, cuatro veces más tiempo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Without a choice: what the model&apos;s card says.</source>
        <translation>Sin elección: lo que diga la ficha del modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Where the model runs. auto: the first device that is there, gives the same result as the CPU and is faster; else the CPU.</source>
        <translation>Dónde se ejecuta el modelo. auto: el primer dispositivo disponible que dé el mismo resultado que la CPU y sea más rápido; si no, la CPU.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Maps images that the model would refuse for their pixel size. The result may be poor.</source>
        <translation>Cartografía imágenes que el modelo rechazaría por su tamaño de píxel. El resultado puede ser malo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Borders keep within this distance of the pixels&apos; edges, and neighbours keep sharing them. 0: off.</source>
        <translation>Los bordes se mantienen a esta distancia de los bordes de los píxeles y los vecinos los siguen compartiendo. 0: desactivado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Smallest segment (m²)</source>
        <translation>Segmento mínimo (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Pixel size to map at (m)</source>
        <translation>Tamaño de píxel para cartografiar (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>No-data value</source>
        <translation>Valor sin datos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Scaling of values that are not 8-bit</source>
        <translation>Escalado de valores que no son de 8 bits</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Averaging over flipped images</source>
        <translation>Promedio de imágenes volteadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Overlap of tiles (pixels)</source>
        <translation>Solape de teselas (píxeles)</translation>
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
        <translation>Cartografiar aunque el tamaño de píxel no encaje</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Simplify polygons by (m)</source>
        <translation>Simplificar polígonos (m)</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>There is no raster layer in the project yet. Add an image to map it: drag it into QGIS.</source>
        <translation>Aún no hay ninguna capa ráster en el proyecto. Añada una imagen para cartografiarla: arrástrela a QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>New map</source>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>Choose what to map, and start.</source>
        <translation>Elija qué cartografiar y empiece.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>What the maps of this project say.</source>
        <translation>Lo que dicen los mapas de este proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>No model is installed. Import one on the Models page, or install the plugin again.</source>
        <translation>No hay ningún modelo instalado. Importe uno en la página Modelos o instale de nuevo el complemento.</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Choose a place to see it. Key A: first, X: second.</source>
        <translation>Elija un lugar para verlo. Tecla A: primero, X: segundo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Tile {name}: {count} places differ. Decide each, or paint; then submit the tile.</source>
        <translation>
            <numerusform>Tesela {name}: difiere {count} lugar. Decídalo o pinte; después entregue la tesela.</numerusform>
            <numerusform>Tesela {name}: difieren {count} lugares. Decida cada uno o pinte; después entregue la tesela.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>It can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Take {name}&apos;s here</source>
        <translation>Tomar aquí lo de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>All of {name}&apos;s</source>
        <translation>Todo lo de {name}</translation>
    </message>
</context>
<context>
    <name>MergeSessions</name>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Merge annotation sessions</source>
        <translation>Fusionar sesiones de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Puts parts or copies of one annotation session together again and lists conflicts.</source>
        <translation>Vuelve a juntar partes o copias de una sesión de anotación y enumera los conflictos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Puts parts or copies of one annotation session together into a new file. The sessions stay as they are.

What only one of them has changed is taken. Where two have changed the same pixels to different classes the classes of the first session are kept, the other ones are stored in a conflict, and the tile goes back to “returned”: nothing is overwritten without a word. Conflicts are listed in the log and in the session.</source>
        <translation>Junta partes o copias de una sesión de anotación en un archivo nuevo. Las sesiones quedan como están.

Lo que solo ha cambiado una de ellas se toma. Donde dos han cambiado los mismos píxeles a clases distintas, se conservan las clases de la primera sesión, las otras se guardan en un conflicto y la tesela vuelve a «devuelta»: nada se sobrescribe sin avisar. Los conflictos se enumeran en el registro y en la sesión.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Conflict in tile {tile}: kept {kept}, also changed by {other} ({pixels} pixels). {detail}</source>
        <translation>Conflicto en la tesela {tile}: se conserva {kept}, también cambiado por {other} ({pixels} píxeles). {detail}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Parts or copies of the same session.</source>
        <translation>Partes o copias de la misma sesión.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>A new GeoPackage; the sessions that are merged stay as they are.</source>
        <translation>Un GeoPackage nuevo; las sesiones que se fusionan quedan como están.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>annotation,team,parts,combine,conflicts</source>
        <translation>anotación,equipo,partes,combinar,conflictos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Sessions to merge with it</source>
        <translation>Sesiones que fusionar con ella</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Merged session</source>
        <translation>Sesión fusionada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Open conflicts</source>
        <translation>Conflictos abiertos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Tiles that the others changed</source>
        <translation>Teselas que cambiaron las otras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Tiles that the others changed: {count}</source>
        <translation>Teselas que cambiaron las otras: {count}</translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Right for {oa:.0%} of pixels of images it had not seen (mean IoU {iou:.0%}).</source>
        <translation>Acierta en el {oa:.0%} de los píxeles de imágenes que no había visto (IoU media {iou:.0%}).</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>{finest:g} to {coarsest:g} m; coarser images are enlarged, up to {limit:g} m</source>
        <translation>{finest:g} a {coarsest:g} m; las imágenes más gruesas se amplían, hasta {limit:g} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} m.</source>
        <translation>
            <numerusform>Cartografía {count} clase en imágenes con píxeles de {finest:g} m.</numerusform>
            <numerusform>Cartografía {count} clases en imágenes con píxeles de {finest:g} m.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} to {coarsest:g} m.</source>
        <translation>
            <numerusform>Cartografía {count} clase en imágenes con píxeles de {finest:g} a {coarsest:g} m.</numerusform>
            <numerusform>Cartografía {count} clases en imágenes con píxeles de {finest:g} a {coarsest:g} m.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>{ua:.0%} of what is mapped as this is right; {pa:.0%} of what is there is found.</source>
        <translation>El {ua:.0%} de lo cartografiado así es correcto; se encuentra el {pa:.0%} de lo que hay.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Pixel sizes</source>
        <translation>Tamaños de píxel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>IoU: {figures}</source>
        <translation>IoU: {figures}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Trained on images of</source>
        <translation>Entrenado con imágenes de</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Found and right, by class</source>
        <translation>Encontrado y correcto, por clase</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <location filename="../plugin/panel/model_view.py"/>
        <source>About this model</source>
        <translation>Acerca de este modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_view.py"/>
        <source>Where it was trained, how well it does for each class, its limits and its licence.</source>
        <translation>Dónde se entrenó, cómo funciona con cada clase, sus límites y su licencia.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Delete the model {name} from this computer? Maps that were made with it stay.</source>
        <translation>¿Borrar el modelo {name} de este equipo? Los mapas hechos con él se conservan.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>The models that can be chosen for mapping.</source>
        <translation>Los modelos que se pueden elegir para cartografiar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Folder</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Install a model file of your own (ONNX, TorchScript), so that it can be chosen for mapping.</source>
        <translation>Instalar un archivo de modelo propio (ONNX, TorchScript) para poder elegirlo al cartografiar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Remove the model</source>
        <translation>Eliminar el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Delete the chosen model. Models that came with the plugin stay.</source>
        <translation>Borrar el modelo elegido. Los modelos incluidos en el complemento se conservan.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Open the folder of the chosen model in the file manager.</source>
        <translation>Abrir la carpeta del modelo elegido en el gestor de archivos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Installed models</source>
        <translation>Modelos &amp;instalados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Speed on this computer</source>
        <translation>Velocidad en este equipo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>I&amp;mport …</source>
        <translation>Imp&amp;ortar …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>came with the plugin</source>
        <translation>incluido en el complemento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>El proveedor de procesos de Terrazzo no está cargado.</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>New annotation session</source>
        <translation>Nueva sesión de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Make session</source>
        <translation>&amp;Crear sesión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The image that is labelled. It must be a file.</source>
        <translation>La imagen que se etiqueta. Debe ser un archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Which part of the image is cut into tiles.</source>
        <translation>Qué parte de la imagen se divide en teselas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tile polygons</source>
        <translation>Polígonos de tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Selected features only, if some are selected.</source>
        <translation>Solo los objetos seleccionados, si los hay.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tile size</source>
        <translation>Tamaño de tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Side of a tile: what one person labels in one go.</source>
        <translation>Lado de una tesela: lo que una persona etiqueta de una vez.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>What the tiles hold at first.</source>
        <translation>Lo que contienen las teselas al principio.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Land-cover map</source>
        <translation>Mapa de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>A map made by Terrazzo, or another class raster.</source>
        <translation>Un mapa hecho por Terrazzo u otro ráster de clases.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The map&apos;s confidence raster, if there is one: tiles where the model is unsure come first.</source>
        <translation>El ráster de confianza del mapa, si existe: van primero las teselas en las que el modelo duda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Class field</source>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The field that holds the code or name of the class.</source>
        <translation>El campo que contiene el código o nombre de la clase.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sesión de anotación (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The GeoPackage that keeps the session. It must be a new file.</source>
        <translation>El GeoPackage que guarda la sesión. Debe ser un archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Pulse el título para plegar o desplegar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The classes that are labelled.</source>
        <translation>Las clases que se etiquetan.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Forest=5; 12=Water; 255=0</source>
        <translation>Forest=5; 12=Water; 255=0</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Class mapping</source>
        <translation>Asignación de clases</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Which value of the layer becomes which class. Not needed if it has this legend&apos;s codes or names.</source>
        <translation>Qué valor de la capa se convierte en qué clase. No hace falta si tiene los códigos o nombres de esta leyenda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tiles begin with it, not only to look at</source>
        <translation>Las teselas empiezan con él, no solo para verlo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tiles begin with it</source>
        <translation>Las teselas empiezan con él</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Otherwise tiles begin empty, and the prediction can be looked at and taken over in parts.</source>
        <translation>Si no, las teselas empiezan vacías y la predicción se puede ver y tomar por partes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Labelled twice</source>
        <translation>Etiquetada dos veces</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Share of the tiles that two people label without seeing each other&apos;s work or the prediction.</source>
        <translation>Proporción de teselas que etiquetan dos personas sin ver el trabajo de la otra ni la predicción.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The same seed draws the same order of tiles.</source>
        <translation>La misma semilla da el mismo orden de teselas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Whole image</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Each polygon of a layer is a tile</source>
        <translation>Cada polígono de una capa es una tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Nothing: label from the start</source>
        <translation>Nada: etiquetar desde cero</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>A land-cover map, to be corrected</source>
        <translation>Un mapa de cobertura del suelo, para corregirlo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Polygons with classes, to be corrected</source>
        <translation>Polígonos con clases, para corregirlos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Area</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Tile size</source>
        <translation>&amp;Tamaño de tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Begin with</source>
        <translation>&amp;Empezar con</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Its confidence</source>
        <translation>Su confianza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
</context>
<context>
    <name>OptionGroups</name>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Pulse el título para plegar o desplegar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Results to keep</source>
        <translation>Resultados a conservar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>keep all</source>
        <translation>conservar todos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Smallest segment</source>
        <translation>Segmento mínimo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Segments smaller than this are merged into their neighbour.</source>
        <translation>Los segmentos menores que esto se unen a su vecino.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Where the model runs. Automatic: the fastest that gives the right result here.</source>
        <translation>Dónde se ejecuta el modelo. Automático: el más rápido que da aquí el resultado correcto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>as the model says</source>
        <translation>como diga el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Overlap of tiles</source>
        <translation>Solape de teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Tiles overlap and are blended, so that no seams show. More overlap takes more time.</source>
        <translation>Las teselas se solapan y se mezclan para que no se vean costuras. Más solape lleva más tiempo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Numbers of the bands in the order that the model needs, such as 3, 2, 1. Empty: found out.</source>
        <translation>Números de las bandas en el orden que necesita el modelo, como 3, 2, 1. Vacío: se averigua.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>by percentiles of the image</source>
        <translation>por percentiles de la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>as the layer is shown</source>
        <translation>como se muestra la capa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Stretch of values</source>
        <translation>Estirado de valores</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>How values that are not 8-bit become what the model knows. It does not matter for 8-bit images.</source>
        <translation>Cómo los valores que no son de 8 bits se convierten en lo que conoce el modelo. No afecta a imágenes de 8 bits.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Average over flipped images</source>
        <translation>Promediar imágenes volteadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Four passes over mirrored images, averaged: a little more accurate, four times the time.</source>
        <translation>Cuatro pasadas sobre imágenes reflejadas, promediadas: algo más exacto, cuatro veces más tiempo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Black (0) is no data</source>
        <translation>El negro (0) es sin datos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Leave out pixels that are 0 in all bands, such as a black border around the image.</source>
        <translation>Excluir los píxeles que son 0 en todas las bandas, como un borde negro alrededor de la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Ignore the model&apos;s pixel sizes</source>
        <translation>Ignorar los tamaños de píxel del modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Map images that are too coarse for the model, too. The result may be poor.</source>
        <translation>Cartografiar también imágenes demasiado gruesas para el modelo. El resultado puede ser malo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Smallest segment</source>
        <translation>Segmento &amp;mínimo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>D&amp;evice</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>O&amp;verlap</source>
        <translation>S&amp;olape</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>S&amp;tretch</source>
        <translation>&amp;Estirado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Confidence of each pixel</source>
        <translation>Confianza de cada píxel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Confidence raster</source>
        <translation>Ráster de confianza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>A second raster: how sure the model is, in percent. Shows where a person should look.</source>
        <translation>Un segundo ráster: lo seguro que está el modelo, en porcentaje. Muestra dónde debería mirar una persona.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Table of areas</source>
        <translation>Tabla de áreas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Area of each class on the ground, as a CSV file.</source>
        <translation>Área de cada clase en el terreno, como archivo CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>One polygon for each segment, as GeoPackage.</source>
        <translation>Un polígono por segmento, como GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>do not simplify</source>
        <translation>no simplificar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>simplify by </source>
        <translation>simplificar </translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Simplify polygons</source>
        <translation>Simplificar polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Borders of polygons may move by this much to become smoother; neighbours keep sharing them.</source>
        <translation>Los bordes de los polígonos pueden moverse hasta esta distancia para suavizarse; los vecinos los siguen compartiendo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Probability of each class</source>
        <translation>Probabilidad de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>A raster with one band for each class: its probability in percent. Large.</source>
        <translation>Un ráster con una banda por clase: su probabilidad en porcentaje. Grande.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>temporary files</source>
        <translation>archivos temporales</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Where the files go. Without a folder they are temporary and vanish when QGIS is closed.</source>
        <translation>Dónde van los archivos. Sin carpeta son temporales y desaparecen al cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Folder</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>The run was stopped. Its finished part is kept: it can go on later.</source>
        <translation>Se detuvo la ejecución. La parte terminada se conserva: puede continuar más tarde.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>The run was cancelled. Nothing of it was kept.</source>
        <translation>Se canceló la ejecución. No se conservó nada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>Add to this project</source>
        <translation>Añadir a este proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>{area:,.2f} ha mapped in {seconds:.0f} s.</source>
        <translation>{area:,.2f} ha cartografiadas en {seconds:.0f} s.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>Land cover of {name}</source>
        <translation>Cobertura del suelo de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>{done} The map is in {path}.</source>
        <translation>{done} El mapa está en {path}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Pages of the panel</source>
        <translation>Páginas del panel</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Open the user guide. It needs no connection.</source>
        <translation>Abrir la guía del usuario. No necesita conexión.</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>Bands {bands} are taken as {names}. Others can be chosen in the options.</source>
        <translation>Las bandas {bands} se toman como {names}. En las opciones se pueden elegir otras.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image has values of type {kind}. They are stretched to the range that the model was trained on.</source>
        <translation>La imagen tiene valores de tipo {kind}. Se estiran al intervalo con el que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is too coarse for this model ({finest:g} to {coarsest:g} m). Expect a poor map.</source>
        <translation>La imagen ({native:.3g} m) es demasiado gruesa para este modelo ({finest:g} a {coarsest:g} m). El mapa será malo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is coarser than the model knows ({finest:g} to {coarsest:g} m). It is enlarged; small things will be missed.</source>
        <translation>La imagen ({native:.3g} m) es más gruesa de lo que conoce el modelo ({finest:g} a {coarsest:g} m). Se amplía; se perderán cosas pequeñas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is read reduced to {finest:g} m for this model.</source>
        <translation>Para este modelo, la imagen ({native:.3g} m) se lee reducida a {finest:g} m.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The edge of the image is black. Is that no data?</source>
        <translation>El borde de la imagen es negro. ¿Son píxeles sin datos?</translation>
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
        <translation>procesador (CPU)</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels</source>
        <translation>
            <numerusform>{count:,} píxel</numerusform>
            <numerusform>{count:,} píxeles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels/s</source>
        <translation>
            <numerusform>{count:,} píxel/s</numerusform>
            <numerusform>{count:,} píxeles/s</numerusform>
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
        <translation>{amount:,.1f} mil millones de píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount} million pixels</source>
        <translation>{amount} millones de píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount:.2f} million pixels/s</source>
        <translation>{amount:.2f} millones de píxeles/s</translation>
    </message>
</context>
<context>
    <name>PanelPages</name>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Map the land cover of an image, and look at the result.</source>
        <translation>Cartografiar la cobertura del suelo de una imagen y ver el resultado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Installed models: import, remove, and measure how fast they run here.</source>
        <translation>Modelos instalados: importar, eliminar y medir su velocidad aquí.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Draw and review labels for training and checking.</source>
        <translation>Dibujar y revisar etiquetas para entrenar y comprobar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Check a map against reference data, and see how far annotators agree.</source>
        <translation>Comprobar un mapa con datos de referencia y ver hasta qué punto coinciden los anotadores.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Export annotations as training data, and adapt a model to them.</source>
        <translation>Exportar anotaciones como datos de entrenamiento y adaptar un modelo a ellas.</translation>
    </message>
</context>
<context>
    <name>PlaceTour</name>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>No tile in work. Take one first.</source>
        <translation>Ninguna tesela en curso. Tome una primero.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>In the rest of this tile the model is sure.</source>
        <translation>En el resto de esta tesela el modelo está seguro.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>How sure the model is in this tile is not known.</source>
        <translation>No se sabe lo seguro que está el modelo en esta tesela.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>{number} more places to check in this tile.</source>
        <translation>Otros lugares por comprobar en esta tesela: {number}.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Live &amp;preview</source>
        <translation>Vista &amp;previa en vivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Live preview</source>
        <translation>Vista previa en vivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Map what the canvas shows, again each time you move or zoom, into a temporary layer.</source>
        <translation>Cartografiar lo que muestra el lienzo, de nuevo cada vez que se mueve o cambia el zoom, en una capa temporal.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Opacity of the preview</source>
        <translation>Opacidad de la vista previa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>How strongly the preview covers the image.</source>
        <translation>Con qué intensidad cubre la imagen la vista previa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacidad</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Swipe</source>
        <translation>&amp;Cortina</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Show the image left of a line that you drag, the preview right of it.</source>
        <translation>Mostrar la imagen a la izquierda de una línea que se arrastra y la vista previa a la derecha.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Blink</source>
        <translation>Parpa&amp;deo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Show the image and the preview in turns.</source>
        <translation>Mostrar por turnos la imagen y la vista previa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>State of the preview</source>
        <translation>Estado de la vista previa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>The preview needs Python packages that are missing: {names}.</source>
        <translation>La vista previa necesita paquetes de Python que faltan: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>There is no data in view.</source>
        <translation>No hay datos en la vista.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m; the model was made for {finest}–{coarsest} m. Zoom in to see more.</source>
        <translation>Vista previa a {gsd} m; el modelo se hizo para {finest}–{coarsest} m. Acerque el zoom para ver más.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>{missing} of {asked} tiles did not arrive.</source>
        <translation>{missing} de {asked} teselas no llegaron.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Mapping what you see…</source>
        <translation>Cartografiando lo que se ve…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Choose an image and a model.</source>
        <translation>Elija una imagen y un modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>The image is not in view. Zoom to it.</source>
        <translation>La imagen no está en la vista. Haga zoom a ella.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m, coarser than the map will be ({own} m).</source>
        <translation>Vista previa a {gsd} m, más gruesa de lo que será el mapa ({own} m).</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m, as the map will be.</source>
        <translation>Vista previa a {gsd} m, como será el mapa.</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Tiles done</source>
        <translation>Teselas hechas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>How many tiles are submitted or further.</source>
        <translation>Cuántas teselas están entregadas o más avanzadas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Area of each class</source>
        <translation>Área de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{done} of {tiles} tiles done</source>
        <translation>{done} de {tiles} teselas hechas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{share:.0f} % of the area has a label.</source>
        <translation>El {share:.0f} % del área tiene etiqueta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Little so far: {names}. Look for tiles with them.</source>
        <translation>Poco hasta ahora: {names}. Busque teselas que los tengan.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>A tile takes {minutes:.1f} min.</source>
        <translation>Una tesela lleva {minutes:.1f} min.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>At this pace {hours:.1f} h are left.</source>
        <translation>A este ritmo quedan {hours:.1f} h.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>How accurate a map is, and how large its classes really are.</source>
        <translation>Cómo de exacto es un mapa y qué extensión real tienen sus clases.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Session report</source>
        <translation>Informe de la sesión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Write a report of this session beside it, as HTML, CSV and JSON, and open it.</source>
        <translation>Escribir un informe de esta sesión junto a ella, como HTML, CSV y JSON, y abrirlo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Close the session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Close the session. Everything is saved.</source>
        <translation>Cerrar la sesión. Todo está guardado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Task tiles: who labels, who checks, what was returned.</source>
        <translation>Teselas de trabajo: quién etiqueta, quién revisa, qué se devolvió.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Places that somebody should look at.</source>
        <translation>Lugares que alguien debería mirar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>How far people, and the model, label alike.</source>
        <translation>Hasta qué punto las personas, y el modelo, etiquetan igual.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>for reading only</source>
        <translation>solo para lectura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>The report is in {path}.</source>
        <translation>El informe está en {path}.</translation>
    </message>
</context>
<context>
    <name>QualityReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <source>{first} / {second}: {value:.1f} % of the pixels are equal</source>
        <translation>{first} / {second}: el {value:.1f} % de los píxeles son iguales</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>Compared in</source>
        <translation>Comparado en</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Overall accuracy: {value:.1f} % ({low:.1f} to {high:.1f})</source>
        <translation>Exactitud global: {value:.1f} % ({low:.1f} a {high:.1f})</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Parameters of the sample</source>
        <translation>Parámetros de la muestra</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Interpreters</source>
        <translation>Intérpretes</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Interpreted</source>
        <translation>Interpretado</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Only the answers of</source>
        <translation>Solo las respuestas de</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Began with</source>
        <translation>Empezó con</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Model file (SHA-256)</source>
        <translation>Archivo de modelo (SHA-256)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Share labelled twice</source>
        <translation>Proporción etiquetada dos veces</translation>
    </message>
</context>
<context>
    <name>QualityRun</name>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>The run ended without a reason.</source>
        <translation>La ejecución terminó sin motivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>El proveedor de procesos de Terrazzo no está cargado.</translation>
    </message>
</context>
<context>
    <name>QualityStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Counting the classes of the map</source>
        <translation>Contando las clases del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Drawing points</source>
        <translation>Sorteando puntos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Writing the disagreement map</source>
        <translation>Escribiendo el mapa de desacuerdo</translation>
    </message>
</context>
<context>
    <name>ReportAgreement</name>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Agreement and session report</source>
        <translation>Informe de acuerdo y de sesión</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Tells how far people label alike, how a model compares with them, and how far a session is.</source>
        <translation>Indica hasta qué punto las personas etiquetan igual, cómo se compara un modelo con ellas y cuánto ha avanzado una sesión.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Of an annotation session: its progress, people, open issues and review steps; how far the two annotators of the tiles labelled twice agree; and the same figures for the prediction against each of them.

Of two label rasters: the same figures, square tiles of 512 pixels standing for places.

Figures: equal pixels of those that both labelled, IoU of each class (the same whoever comes first), confusion matrix, 95 % intervals by a bootstrap over tiles. On request a map of where they differ: 1 equal, 2 different, 3 only the first, 4 only the second has a class.</source>
        <translation>De una sesión de anotación: su progreso, personas, incidencias abiertas y pasos de revisión; hasta qué punto coinciden los dos anotadores de las teselas etiquetadas dos veces; y las mismas cifras para la predicción frente a cada uno de ellos.

De dos rásteres de etiquetas: las mismas cifras, con teselas cuadradas de 512 píxeles como lugares.

Cifras: píxeles iguales entre los etiquetados por ambos, IoU de cada clase (la misma sea quien sea el primero), matriz de confusión, intervalos del 95 % por bootstrap sobre teselas. Si se pide, un mapa de dónde difieren: 1 igual, 2 distinto, 3 solo el primero tiene clase, 4 solo el segundo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Annotation session</source>
        <translation>Sesión de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sesión de anotación (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>The session&apos;s file. It is only read.</source>
        <translation>El archivo de la sesión. Solo se lee.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A raster of class codes.</source>
        <translation>Un ráster de códigos de clase.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A raster of the same class codes.</source>
        <translation>Un ráster de los mismos códigos de clase.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A model&apos;s map: it is compared with both.</source>
        <translation>El mapa de un modelo: se compara con ambos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>How the report calls whoever made the first labels.</source>
        <translation>Cómo llama el informe a quien hizo las primeras etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>How the report calls whoever made the second labels.</source>
        <translation>Cómo llama el informe a quien hizo las segundas etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>For comparison with older work. It depends on how common the classes are.</source>
        <translation>Para comparar con trabajos anteriores. Depende de lo frecuentes que sean las clases.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Of the bootstrap that gives the intervals.</source>
        <translation>Del bootstrap que da los intervalos.</translation>
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
        <translation>Un archivo con tablas y gráficos, para leer e imprimir.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>All figures, one a line, for a spreadsheet.</source>
        <translation>Todas las cifras, una por línea, para una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>All figures, for a program.</source>
        <translation>Todas las cifras, para un programa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>GeoTIFF: 1 equal, 2 different, 3 only the first, 4 only the second has a class.</source>
        <translation>GeoTIFF: 1 igual, 2 distinto, 3 solo el primero tiene clase, 4 solo el segundo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>agreement,annotators,annotation session,double labelling,IoU,kappa,disagreement</source>
        <translation>acuerdo,anotadores,sesión de anotación,doble etiquetado,IoU,kappa,desacuerdo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>First labels</source>
        <translation>Primeras etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Second labels</source>
        <translation>Segundas etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Name of the first</source>
        <translation>Nombre del primero</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Name of the second</source>
        <translation>Nombre del segundo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Cohen&apos;s kappa, too</source>
        <translation>También kappa de Cohen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Table of figures</source>
        <translation>Tabla de cifras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Figures as JSON</source>
        <translation>Cifras como JSON</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Disagreement map</source>
        <translation>Mapa de desacuerdo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Equal pixels (share)</source>
        <translation>Píxeles iguales (proporción)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>Extremo inferior de su intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Upper end of its 95 % interval</source>
        <translation>Extremo superior de su intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Mean IoU (share)</source>
        <translation>IoU media (proporción)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Tiles compared</source>
        <translation>Teselas comparadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Choose an annotation session, or two label rasters.</source>
        <translation>Elija una sesión de anotación o dos rásteres de etiquetas.</translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The layer {name} is visible and tells what the map says. Hide it to stay unbiased.</source>
        <translation>La capa {name} está visible y revela lo que dice el mapa. Ocúltela para evitar sesgos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Points done</source>
        <translation>Puntos hechos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>How many points you have labelled.</source>
        <translation>Cuántos puntos ha etiquetado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Stop; go on whenever you like.</source>
        <translation>Detener; continúe cuando quiera.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Comment (C)</source>
        <translation>Comentario (C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Something to remember about this point. Enter goes back.</source>
        <translation>Algo que recordar de este punto. Intro vuelve.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The scale at which each point is shown. Key Z shows it again.</source>
        <translation>La escala a la que se muestra cada punto. La tecla Z lo muestra de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Keep my own view</source>
        <translation>Mantener mi vista</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Move to each point, but leave the scale as it is.</source>
        <translation>Ir a cada punto, pero sin cambiar la escala.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>What is in the marked pixel?</source>
        <translation>¿Qué hay en el píxel marcado?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>What the map says here, and what others answered, is hidden on purpose.</source>
        <translation>Lo que dice aquí el mapa y lo que respondieron otros se oculta a propósito.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Low</source>
        <translation>Baja</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The point before. Key: Left.</source>
        <translation>El punto anterior. Tecla: Izquierda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Leave this point for later. Key: Right.</source>
        <translation>Dejar este punto para después. Tecla: Derecha.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Withdraw your last answer. Key: Ctrl+Z.</source>
        <translation>Retirar su última respuesta. Tecla: Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>This point cannot be shown in the map&apos;s coordinate reference system.</source>
        <translation>Este punto no se puede mostrar en el sistema de referencia de coordenadas del mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Point {number}</source>
        <translation>Punto {number}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>All points are labelled.</source>
        <translation>Todos los puntos están etiquetados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>All points are labelled. Work out the accuracy now, or let a second person look.</source>
        <translation>Todos los puntos están etiquetados. Calcule ahora la exactitud o deje mirar a una segunda persona.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Cannot tell</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>{done} of {all} points</source>
        <translation>{done} de {all} puntos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>How sure you are of the next answer. Key: {key}.</source>
        <translation>Lo seguro que está de la próxima respuesta. Tecla: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>you said {name}</source>
        <translation>usted dijo {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>cannot tell</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <location filename="../plugin/panel/result_view.py"/>
        <source>{area:,.2f} ha mapped, {count} classes found</source>
        <translation>
            <numerusform>{area:,.2f} ha cartografiadas, {count} clase hallada</numerusform>
            <numerusform>{area:,.2f} ha cartografiadas, {count} clases halladas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The land-cover map that is looked at.</source>
        <translation>El mapa de cobertura del suelo que se examina.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Copy the table, to paste it into a spreadsheet.</source>
        <translation>Copiar la tabla para pegarla en una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Guardar como CSV …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Save the table as a CSV file.</source>
        <translation>Guardar la tabla como archivo CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Standard colours</source>
        <translation>Colores estándar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Colour-blind safe</source>
        <translation>Aptos para daltónicos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The legend&apos;s own colours, or colours that people with any colour blindness can tell apart.</source>
        <translation>Los colores de la leyenda, o colores que personas con cualquier daltonismo pueden distinguir.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Measuring areas …</source>
        <translation>Midiendo áreas …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>There is no land-cover map in the project yet. Map an image to get one.</source>
        <translation>Aún no hay ningún mapa de cobertura del suelo en el proyecto. Cartografíe una imagen para obtener uno.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The table was saved to {path}.</source>
        <translation>La tabla se guardó en {path}.</translation>
    </message>
</context>
<context>
    <name>ResumeList</name>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>The run of {title} of {time} was stopped at {percent:.0f} %.</source>
        <translation>La ejecución de {title} de {time} se detuvo al {percent:.0f} %.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Go on with this run: what was finished is not mapped again.</source>
        <translation>Continuar con esta ejecución: lo terminado no se vuelve a cartografiar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Disc&amp;ard</source>
        <translation>Desc&amp;artar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Delete what was finished of this run.</source>
        <translation>Borrar lo terminado de esta ejecución.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>The run of {title} of {time} was interrupted.</source>
        <translation>La ejecución de {title} de {time} se interrumpió.</translation>
    </message>
</context>
<context>
    <name>ReviewBox</name>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Which tiles</source>
        <translation>Qué teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show only some of the tiles.</source>
        <translation>Mostrar solo algunas de las teselas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show a tile on the map when it is chosen in the list.</source>
        <translation>Mostrar una tesela en el mapa al elegirla en la lista.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>&amp;Next to check</source>
        <translation>&amp;Siguiente por revisar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Next to check</source>
        <translation>Siguiente por revisar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>The next tile that waits for you to check it.</source>
        <translation>La siguiente tesela que espera su revisión.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Choose a tile to see it and to take the next step.</source>
        <translation>Elija una tesela para verla y dar el siguiente paso.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>A class is wrong.</source>
        <translation>Una clase es errónea.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Boundaries are not good enough.</source>
        <translation>Los límites no son bastante buenos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>The image cannot be read here.</source>
        <translation>Aquí no se puede interpretar la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason of a return or skip</source>
        <translation>Motivo de la devolución u omisión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>What the next person should know. Returning needs one.</source>
        <translation>Lo que debe saber la siguiente persona. Para devolver es necesario.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Pulse el título para plegar o desplegar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tile {name}: {state}.</source>
        <translation>Tesela {name}: {state}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Nothing has been done yet.</source>
        <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>All tiles</source>
        <translation>Todas las teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>For me to do</source>
        <translation>Por hacer (para mí)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled twice</source>
        <translation>Etiquetada dos veces</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Choose a tile.</source>
        <translation>Elija una tesela.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Two people label it without seeing each other&apos;s work; it is checked afterwards.</source>
        <translation>La etiquetan dos personas sin ver el trabajo de la otra; se revisa después.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>No tile waits for you to check it.</source>
        <translation>Ninguna tesela espera su revisión.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled by {names}.</source>
        <translation>Etiquetada por {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>With {name} for checking.</source>
        <translation>En revisión por {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>First check passed by {name}.</source>
        <translation>Primera revisión aprobada por {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Say what is wrong, then return the tile.</source>
        <translation>Diga qué está mal y después devuelva la tesela.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled a second time by {name}.</source>
        <translation>Etiquetada por segunda vez por {name}.</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: approve the tile, resolve the issue</source>
        <translation>Revisión: aprobar la tesela, resolver la incidencia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: next tile to check</source>
        <translation>Revisión: siguiente tesela por revisar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: pin an issue at the pointer</source>
        <translation>Revisión: fijar una incidencia en el puntero</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: return the tile, reopen the issue</source>
        <translation>Revisión: devolver la tesela, reabrir la incidencia</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>labelling</source>
        <translation>en etiquetado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>submitted</source>
        <translation>entregada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>merging</source>
        <translation>en fusión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>first check</source>
        <translation>primera revisión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>second check</source>
        <translation>segunda revisión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>returned</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Start labelling</source>
        <translation>Empezar a etiquetar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Take over</source>
        <translation>Tomar el relevo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Submit</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Hand back</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The tile is yours to label.</source>
        <translation>La tesela es suya para etiquetarla.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Go on in place of the person who has it now.</source>
        <translation>Continuar en lugar de quien la tiene ahora.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You have finished labelling; others check it.</source>
        <translation>Ha terminado de etiquetar; la revisan otros.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You have submitted it too early: it is yours again.</source>
        <translation>La entregó demasiado pronto: vuelve a ser suya.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You do not go on; somebody else may take it.</source>
        <translation>No continúa; puede tomarla otra persona.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The tile cannot be labelled. Give the reason first.</source>
        <translation>La tesela no se puede etiquetar. Indique primero el motivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You look whether the labels are right. Key: A.</source>
        <translation>Usted comprueba si las etiquetas son correctas. Tecla: A.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The labels are right. Two people must say so. Key: A.</source>
        <translation>Las etiquetas son correctas. Deben decirlo dos personas. Tecla: A.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Something is wrong. Give the reason first. Key: X.</source>
        <translation>Algo está mal. Indique primero el motivo. Tecla: X.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Make one of the work of both annotators.</source>
        <translation>Hacer uno solo del trabajo de ambos anotadores.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>started</source>
        <translation>empezada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>taken over</source>
        <translation>relevo tomado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>taken back</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>handed back</source>
        <translation>liberada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>check begun</source>
        <translation>revisión empezada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>merging begun</source>
        <translation>fusión empezada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Wrong class</source>
        <translation>Clase errónea</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Boundary</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Stop the run.</source>
        <translation>Detener la ejecución.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Leave black out</source>
        <translation>&amp;Excluir el negro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Pixels that are 0 in all bands are no data: they are not mapped.</source>
        <translation>Los píxeles que son 0 en todas las bandas son sin datos: no se cartografían.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map &amp;land cover</source>
        <translation>Carto&amp;grafiar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map land cover</source>
        <translation>Cartografiar cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Start mapping, in the background. If a run is under way, this one waits until it is done.</source>
        <translation>Empezar a cartografiar en segundo plano. Si hay una ejecución en curso, esta espera a que termine.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>State of the run</source>
        <translation>Estado de la ejecución</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>How much of the map is done.</source>
        <translation>Cuánto del mapa está hecho.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stop, and keep the finished part. The run can go on later, also after QGIS was closed.</source>
        <translation>Detener y conservar la parte terminada. La ejecución puede continuar más tarde, también después de cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stop the run; nothing of it is kept.</source>
        <translation>Detener la ejecución; no se conserva nada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Take out of the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Take this run out of the queue.</source>
        <translation>Quitar esta ejecución de la cola.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map &amp;land cover next</source>
        <translation>Carto&amp;grafiar después</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>{done:,} of {total:,} tiles</source>
        <translation>{done:,} de {total:,} teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Waiting: {title}</source>
        <translation>En espera: {title}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>about {time} left</source>
        <translation>quedan aprox. {time}</translation>
    </message>
</context>
<context>
    <name>SamplingDesign</name>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sampling design</source>
        <translation>Diseño de muestreo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Draws points at which a map is to be checked, so that its accuracy can be estimated.</source>
        <translation>Sortea puntos en los que comprobar un mapa para poder estimar su exactitud.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Draws points at random on a land-cover map. People then say what is at each point, without being told what the map says (panel, page Quality), and “Accuracy of a map” works out how good the map is and how large the classes really are.

Stratified: each class of the map (or each value of another raster) gets points of its own. Allocation: in proportion to the areas; the same number for each; or by Neyman, more where the map is expected to be less accurate. Classes that get less than the smallest number are raised to it.

With a standard error instead of a number of points, the number follows from it (Olofsson et al. 2014): 0.01 gives an overall accuracy that is known to about ± 2 %.

Every square metre of a stratum has the same chance, in any coordinate reference system. The same seed gives the same points. The result is a GeoPackage: its layer shows where the points are and nothing else; stratum and map class are kept in a separate table.</source>
        <translation>Sortea puntos al azar en un mapa de cobertura del suelo. Después, las personas dicen qué hay en cada punto sin saber lo que dice el mapa (panel, página Calidad), y «Exactitud de un mapa» calcula lo bueno que es el mapa y qué extensión real tienen las clases.

Estratificado: cada clase del mapa (o cada valor de otro ráster) recibe sus propios puntos. Reparto: en proporción a las áreas; el mismo número para cada una; o según Neyman, más donde se espera que el mapa sea menos exacto. Las clases que reciben menos del número mínimo se suben hasta él.

Con un error estándar en lugar de un número de puntos, el número se deduce de él (Olofsson et al. 2014): 0.01 da una exactitud global conocida con unos ± 2 %.

Cada metro cuadrado de un estrato tiene la misma probabilidad, en cualquier sistema de referencia de coordenadas. La misma semilla da los mismos puntos. El resultado es un GeoPackage: su capa muestra dónde están los puntos y nada más; el estrato y la clase del mapa se guardan en una tabla aparte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>The map to be checked: a raster of class codes.</source>
        <translation>El mapa que se comprueba: un ráster de códigos de clase.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>simple: anywhere at random. stratified: at random in each class. systematic: on a lattice.</source>
        <translation>simple: al azar en cualquier lugar. stratified: al azar en cada clase. systematic: en cuadrícula.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Of the overall accuracy, as a share such as 0.01. The number of points follows from it.</source>
        <translation>De la exactitud global, como proporción, por ejemplo 0.01. Determina el número de puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>How the points of a stratified design are shared out.</source>
        <translation>Cómo se reparten los puntos de un diseño estratificado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Without a number: 25, or fewer if there are not so many points.</source>
        <translation>Sin número: 25, o menos si no hay tantos puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>For Neyman and for a wished standard error: code and accuracy of each stratum, such as “1: 0.7, 5: 0.95”. One number alone stands for all others. Without: 0.8.</source>
        <translation>Para Neyman y para un error estándar deseado: código y exactitud de cada estrato, como «1: 0.7, 5: 0.95». Un número solo vale para todos los demás. Sin indicarlo: 0.8.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A raster whose values are the strata, if these are not the map&apos;s classes.</source>
        <translation>Un ráster cuyos valores son los estratos, si estos no son las clases del mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Only this part is sampled.</source>
        <translation>Solo se muestrea esta parte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Only inside these polygons.</source>
        <translation>Solo dentro de estos polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Value of the map that is no class. Without a choice what the file says, else 0.</source>
        <translation>Valor del mapa que no es clase. Sin elección, lo que diga el archivo; si no, 0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>The same seed gives the same points.</source>
        <translation>La misma semilla da los mismos puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A new GeoPackage with the points and the design.</source>
        <translation>Un GeoPackage nuevo con los puntos y el diseño.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample points</source>
        <translation>Puntos de muestra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>accuracy,assessment,validation,random points,stratified,systematic,Olofsson,sample</source>
        <translation>exactitud,evaluación,validación,puntos aleatorios,estratificado,sistemático,Olofsson,muestra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Land-cover map</source>
        <translation>Mapa de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Wished standard error of the overall accuracy</source>
        <translation>Error estándar deseado de la exactitud global</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Allocation</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Points in each stratum at least</source>
        <translation>Mínimo de puntos en cada estrato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>Exactitud del usuario esperada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>No-data value</source>
        <translation>Valor sin datos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>Muestra (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Without a number and a standard error: {count}.</source>
        <translation>Sin número ni error estándar: {count}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>SegmentRow</name>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Larger segment</source>
        <translation>Segmento mayor</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Go to the next larger segment.</source>
        <translation>Ir al siguiente segmento más grande.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Next segment</source>
        <translation>Segmento siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Go to the largest segment of the class chosen in the table, then to the next one.</source>
        <translation>Ir al segmento más grande de la clase elegida en la tabla y luego al siguiente.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Choose a class in the table to go to its largest segments.</source>
        <translation>Elija una clase en la tabla para ir a sus segmentos más grandes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Looking for segments …</source>
        <translation>Buscando segmentos …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>{name}: number {number} of {count}, {area} m²</source>
        <translation>{name}: número {number} de {count}, {area} m²</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Largest segments of {name}</source>
        <translation>Segmentos más grandes de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>{name} has no segment.</source>
        <translation>{name} no tiene ningún segmento.</translation>
    </message>
</context>
<context>
    <name>SegmentTool</name>
    <message>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <source>Finding the segments of the image…</source>
        <translation>Buscando los segmentos de la imagen…</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <source>The segments are still being found.</source>
        <translation>Aún se están buscando los segmentos.</translation>
    </message>
</context>
<context>
    <name>SessionAlgorithm</name>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sesión de anotación (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>It is written into the session. Without one: that of the settings.</source>
        <translation>Se escribe en la sesión. Sin él: el de la configuración.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation session</source>
        <translation>Sesión de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>The session&apos;s GeoPackage.</source>
        <translation>El GeoPackage de la sesión.</translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>The session is in use</source>
        <translation>La sesión está en uso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Open for reading</source>
        <translation>Abrir para lectura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Take it over</source>
        <translation>Tomar el relevo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Without a name the session is open for reading only.</source>
        <translation>Sin nombre, la sesión está abierta solo para lectura.</translation>
    </message>
</context>
<context>
    <name>SessionQuality</name>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>First annotator</source>
        <translation>Primer anotador</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Second annotator</source>
        <translation>Segundo anotador</translation>
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
        <translation>Teselas etiquetadas</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Checks</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Time at work</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Issue</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Labelled by</source>
        <translation>Etiquetada por</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Checked by</source>
        <translation>Revisada por</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Labelled twice</source>
        <translation>Etiquetada dos veces</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>resolved: {count}</source>
        <translation>resueltas: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles accepted</source>
        <translation>Teselas aceptadas</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Pixels labelled</source>
        <translation>Píxeles etiquetados</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Open issues</source>
        <translation>Incidencias abiertas</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Share (%)</source>
        <translation>Proporción (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Share of what is labelled</source>
        <translation>Proporción de lo etiquetado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Conflicts that nobody has settled</source>
        <translation>Conflictos que nadie ha resuelto</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Annotation session {name}</source>
        <translation>Sesión de anotación {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Equal pixels of two annotators</source>
        <translation>Píxeles iguales de dos anotadores</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Work on a tile (median)</source>
        <translation>Trabajo por tesela (mediana)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>The tiles in the colours of their states</source>
        <translation>Las teselas en el color de su estado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>issue</source>
        <translation>incidencia</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Review steps</source>
        <translation>Pasos de revisión</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>labelling</source>
        <translation>en etiquetado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>submitted</source>
        <translation>entregada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>merging</source>
        <translation>en fusión</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check 1</source>
        <translation>revisión 1</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check 2</source>
        <translation>revisión 2</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>returned</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>started</source>
        <translation>empezada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>taken over</source>
        <translation>relevo tomado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>withdrawn</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>handed back</source>
        <translation>liberada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check begun</source>
        <translation>revisión empezada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>merging begun</source>
        <translation>fusión empezada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>wrong class</source>
        <translation>clase errónea</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>boundary</source>
        <translation>límite</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Image: {name}</source>
        <translation>Imagen: {name}</translation>
    </message>
</context>
<context>
    <name>SessionTold</name>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>Both changed these pixels, to different classes.</source>
        <translation>Ambas partes cambiaron estos píxeles, a clases distintas.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>Both changed this tile. Here: {here}. There: {there}.</source>
        <translation>Ambas partes cambiaron esta tesela. Aquí: {here}. Allí: {there}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>{first} and {second} have both changed this tile.</source>
        <translation>Tanto {first} como {second} han cambiado esta tesela.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>One copy resolved this issue, the other opened it again.</source>
        <translation>Una copia resolvió esta incidencia y la otra la reabrió.</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Image to map</source>
        <translation>Imagen a cartografiar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>The raster layer whose land cover is mapped.</source>
        <translation>La capa ráster cuya cobertura del suelo se cartografía.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Follow the active layer</source>
        <translation>Seguir la capa activa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Pressed: the image changes with the layer selected in the layer list. Released: the image is pinned.</source>
        <translation>Pulsado: la imagen cambia con la capa seleccionada en la lista de capas. Sin pulsar: la imagen queda fijada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Open the &amp;example …</source>
        <translation>Abrir el &amp;ejemplo …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Open a small project with an image, its map and an annotation session, to try things out.</source>
        <translation>Abrir un pequeño proyecto con una imagen, su mapa y una sesión de anotación, para probar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>The model that tells the classes apart.</source>
        <translation>El modelo que distingue las clases.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Area</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
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
        <translation>Mostrar u ocultar la superposición. Tecla: {key} (manténgala y mueva el puntero para desplazar).</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>How much the overlay covers the image.</source>
        <translation>Cuánto cubre la superposición la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Next unsure place</source>
        <translation>Siguiente lugar dudoso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show your labels.</source>
        <translation>Mostrar sus etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show what the model says.</source>
        <translation>Mostrar lo que dice el modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show your labels only where they differ from the prediction.</source>
        <translation>Mostrar sus etiquetas solo donde difieren de la predicción.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show where the model is unsure: the darker, the less sure. Look there first.</source>
        <translation>Mostrar dónde duda el modelo: cuanto más oscuro, menos seguro. Mire allí primero.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Go to the next place of the tile where the model is unsure. Key: {key}.</source>
        <translation>Ir al siguiente lugar de la tesela en el que el modelo duda. Tecla: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>{hint} Key: {key}.</source>
        <translation>{hint} Tecla: {key}.</translation>
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
        <translation>&amp;Sesión de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>&amp;Layers</source>
        <translation>Ca&amp;pas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation session</source>
        <translation>Sesión de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Export the accepted tiles of a session.</source>
        <translation>Exportar las teselas aceptadas de una sesión.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Export an image with a class raster or polygons.</source>
        <translation>Exportar una imagen con un ráster de clases o polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sesión de anotación (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>The session&apos;s file. It is only read.</source>
        <translation>El archivo de la sesión. Solo se lee.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Submitted, checked or not</source>
        <translation>Entregadas, revisadas o no</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Accepted tiles were checked by two people.</source>
        <translation>Las teselas aceptadas las revisaron dos personas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A raster file. Its pixels become the chips.</source>
        <translation>Un archivo ráster. Sus píxeles forman los recortes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A raster of class codes, or polygons with classes.</source>
        <translation>Un ráster de códigos de clase o polígonos con clases.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Class field</source>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Codes or names of the legend&apos;s classes.</source>
        <translation>Códigos o nombres de las clases de la leyenda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Add an image to the project, or choose an annotation session.</source>
        <translation>Añada una imagen al proyecto o elija una sesión de anotación.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose labels: a class raster or polygons.</source>
        <translation>Elija etiquetas: un ráster de clases o polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose the field that holds the classes.</source>
        <translation>Elija el campo que contiene las clases.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose an annotation session.</source>
        <translation>Elija una sesión de anotación.</translation>
    </message>
</context>
<context>
    <name>SplitBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>What lies together stays together, so that nothing leaks.</source>
        <translation>Lo que está junto queda junto, para que nada se filtre entre particiones.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Side of a block: several times that of a chip.</source>
        <translation>Lado de un bloque: varias veces el de un recorte.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chips of different splits that come nearer are left out.</source>
        <translation>Se excluyen los recortes de particiones distintas que estén más cerca.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Train, validation, test in percent.</source>
        <translation>Entrenamiento, validación y prueba en porcentaje.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>The same seed gives the same split.</source>
        <translation>La misma semilla da la misma partición.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Blocks on the ground</source>
        <translation>Bloques en el terreno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Frames of each area</source>
        <translation>Marcos de cada área</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Not at all</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>SplitSession</name>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Split annotation session</source>
        <translation>Dividir sesión de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Cuts an annotation session into one part for each person.</source>
        <translation>Divide una sesión de anotación en una parte para cada persona.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Cuts an annotation session into one part for each person, so that they can work apart. The parts are merged again with “Merge annotation sessions”.

Tiles go to whom they are assigned, to who labels them, to somebody who may check them, or in turn. In the session they are then assigned to these people. Tiles that two people label go to two parts; neither part holds the other&apos;s work or the prediction.</source>
        <translation>Divide una sesión de anotación en una parte para cada persona, para que puedan trabajar por separado. Las partes se vuelven a juntar con «Fusionar sesiones de anotación».

Las teselas van a quien estén asignadas, a quien las etiqueta, a alguien que pueda revisarlas o por turnos. En la sesión quedan entonces asignadas a estas personas. Las teselas que etiquetan dos personas van a dos partes; ninguna parte contiene el trabajo de la otra ni la predicción.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>{person}: {tiles} tiles, {second} of them as the second annotator: {path}</source>
        <translation>{person}: {tiles} teselas, {second} de ellas como segunda anotación: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Their names, separated by commas or lines.</source>
        <translation>Sus nombres, separados por comas o líneas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Each part is a file named after the session and the person.</source>
        <translation>Cada parte es un archivo con el nombre de la sesión y de la persona.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>annotation,team,parts,share,people</source>
        <translation>anotación,equipo,partes,repartir,personas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Folder of the parts</source>
        <translation>Carpeta de las partes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>It is written beside your labels, so that others can check them.</source>
        <translation>Se escribe junto a sus etiquetas para que otros puedan revisarlas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Label the land cover of an image, or correct what a model has mapped. The work is kept in an annotation session: a GeoPackage file that saves itself after every stroke.</source>
        <translation>Etiquete la cobertura del suelo de una imagen o corrija lo que ha cartografiado un modelo. El trabajo se guarda en una sesión de anotación: un archivo GeoPackage que se guarda solo tras cada trazo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;New session…</source>
        <translation>&amp;Nueva sesión…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Make an annotation session for an image.</source>
        <translation>Crear una sesión de anotación para una imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;Open session…</source>
        <translation>&amp;Abrir sesión…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Go on with an annotation session.</source>
        <translation>Continuar con una sesión de anotación.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Opened last</source>
        <translation>Abiertas recientemente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Open an annotation session</source>
        <translation>Abrir una sesión de anotación</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sesión de anotación (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;Your name</source>
        <translation>&amp;Su nombre</translation>
    </message>
</context>
<context>
    <name>TerrazzoAlgorithm</name>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>Example in Python:</source>
        <translation>Ejemplo en Python:</translation>
    </message>
</context>
<context>
    <name>TerrazzoErrors</name>
    <message>
        <location filename="../plugin/annotation/assist.py"/>
        <source>There is no order {order!r} of tiles. Orders: {known}.</source>
        <translation>No existe el orden de teselas {order!r}. Órdenes: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/assist.py"/>
        <source>There is no prediction for this tile.</source>
        <translation>No hay predicción para esta tesela.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>There is no conflict {number}.</source>
        <translation>No existe el conflicto {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>This conflict is not about labels: there is nothing to take.</source>
        <translation>Este conflicto no trata de etiquetas: no hay nada que tomar.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>This conflict is about another person&apos;s labels.</source>
        <translation>Este conflicto trata de las etiquetas de otra persona.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <location filename="../plugin/annotation/merge.py"/>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>{path} has no ending .gpkg. An annotation session is a GeoPackage.</source>
        <translation>{path} no termina en .gpkg. Una sesión de anotación es un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <source>A session needs the name of the person who makes it. Enter yours.</source>
        <translation>Una sesión necesita el nombre de quien la crea. Escriba el suyo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <source>There is a file {path} already. A session is never overwritten: choose another name.</source>
        <translation>Ya existe un archivo {path}. Una sesión nunca se sobrescribe: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <location filename="../plugin/annotation/merge.py"/>
        <source>The session {path} cannot be written: {why}.</source>
        <translation>No se puede escribir la sesión {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/double.py"/>
        <source>A side is FIRST or SECOND.</source>
        <translation>Un lado es FIRST o SECOND.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/double.py"/>
        <source>Tile {name} is not being merged. Start merging it first.</source>
        <translation>La tesela {name} no se está fusionando. Empiece primero a fusionarla.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/editing.py"/>
        <source>Tile {name} is in state “{state}” and not yours to change. Start it first.</source>
        <translation>La tesela {name} está en el estado «{state}» y usted no puede cambiarla. Empiécela primero.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>An edit needs a mask of two dimensions and type bool, not {shape} of {kind}.</source>
        <translation>Una edición necesita una máscara de dos dimensiones y tipo bool, no {shape} de {kind}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>An edit&apos;s classes must be uint8 with the mask&apos;s shape {shape}, not {kind} with {got}.</source>
        <translation>Las clases de una edición deben ser uint8 con la forma {shape} de la máscara, no {kind} con {got}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>A class code is a number from 0 to 255, not {code}.</source>
        <translation>Un código de clase es un número de 0 a 255, no {code}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/errors.py"/>
        <location filename="../plugin/annotation/writer_lock.py"/>
        <source>{person} has this session open for writing on {host} since {since} (last change {seen}). Open it for reading only, or take it over if you are sure that nobody works on it there.</source>
        <translation>{person} tiene esta sesión abierta para escritura en {host} desde {since} (último cambio: {seen}). Ábrala solo para lectura, o tome el relevo si está seguro de que nadie trabaja en ella allí.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/export.py"/>
        <source>There is no choice {which!r} of tiles. Choices: {known}.</source>
        <translation>No existe la selección de teselas {which!r}. Selecciones: {known}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/export.py"/>
        <source>No tile of the session can be exported: {count} tiles, none is {which}.</source>
        <translation>
            <numerusform>No se puede exportar ninguna tesela de la sesión: {count} tesela, y no es {which}.</numerusform>
            <numerusform>No se puede exportar ninguna tesela de la sesión: {count} teselas, ninguna es {which}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/annotation/export.py"/>
        <source>Nothing to export: give a place for the raster, the polygons or both.</source>
        <translation>Nada que exportar: indique un destino para el ráster, los polígonos o ambos.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/grid.py"/>
        <source>The raster {path} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to it (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>El ráster {path} no tiene sistema de referencia de coordenadas, así que se desconoce el tamaño de sus píxeles en el terreno. Asígnele el SRC correcto (en QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/grid.py"/>
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/datasets/band_files.py"/>
        <location filename="../plugin/landcover/source.py"/>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>{path} cannot be opened as a raster: {why}</source>
        <translation>No se puede abrir {path} como ráster: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>There is no issue {number}.</source>
        <translation>No existe la incidencia {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>There is no category {category!r} of issues. Categories: {known}.</source>
        <translation>No existe la categoría de incidencias {category!r}. Categorías: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>An issue must lie on the image; row {row}, column {col} does not.</source>
        <translation>Una incidencia debe estar sobre la imagen; la fila {row}, columna {col} no lo está.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/journal.py"/>
        <source>The journal does not fit the labels of tile {tile}. It is damaged.</source>
        <translation>El diario no concuerda con las etiquetas de la tesela {tile}. Está dañado.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/label_layers.py"/>
        <source>The labels of tile {name} are not what the journal says.</source>
        <translation>Las etiquetas de la tesela {name} no son las que dice el diario.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} has another legend than the session that it is to be merged with.</source>
        <translation>{path} tiene otra leyenda que la sesión con la que se quiere fusionar.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} has other pixels than the session that it is to be merged with.</source>
        <translation>{path} tiene otros píxeles que la sesión con la que se quiere fusionar.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} is no copy or part of the session that it is to be merged with.</source>
        <translation>{path} no es copia ni parte de la sesión con la que se quiere fusionar.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>Give two sessions or more to merge.</source>
        <translation>Indique dos o más sesiones para fusionar.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>The annotation session {path} cannot be copied: {why}.</source>
        <translation>No se puede copiar la sesión de anotación {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>A tile in state “{state}” cannot be skipped.</source>
        <translation>Una tesela en el estado «{state}» no se puede omitir.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Nobody checks the tile, it is in state “{state}”. Start a check first.</source>
        <translation>Nadie revisa la tesela, está en el estado «{state}». Empiece primero una revisión.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only a tile that two people have labelled and submitted can be merged.</source>
        <translation>Solo se puede fusionar una tesela que dos personas hayan etiquetado y entregado.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only the person who labels or checks the tile now can hand it back.</source>
        <translation>Solo puede liberar la tesela quien la etiqueta o revisa ahora.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only the person who labels the tile can submit it. It is in state “{state}”.</source>
        <translation>Solo puede entregar la tesela quien la etiqueta. Está en el estado «{state}».</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only {labeller} can take the tile back, and only while nobody checks it.</source>
        <translation>Solo {labeller} puede recuperar la tesela, y solo mientras nadie la revise.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is in state “{state}” and does not wait for a check.</source>
        <translation>La tesela está en el estado «{state}» y no espera ninguna revisión.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is in state “{state}”; only a tile to do, returned or skipped can be started.</source>
        <translation>La tesela está en el estado «{state}»; solo se puede empezar una tesela por hacer, devuelta u omitida.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>There is nothing to take over: the tile is in state “{state}”.</source>
        <translation>No hay nada en lo que tomar el relevo: la tesela está en el estado «{state}».</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{checker} checks this tile now.</source>
        <translation>{checker} está revisando esta tesela.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{labeller} labels this tile; only they can skip it.</source>
        <translation>{labeller} etiqueta esta tesela; nadie más puede omitirla.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>There is no review step {event!r}. Steps: {known}.</source>
        <translation>No existe el paso de revisión {event!r}. Pasos: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>A review step needs the name of the person who takes it. Enter your name in the settings.</source>
        <translation>Un paso de revisión necesita el nombre de quien lo da. Escriba su nombre en la configuración.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>This step needs a reason. Say in a few words what is wrong.</source>
        <translation>Este paso necesita un motivo. Diga en pocas palabras qué está mal.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is assigned to {person}.</source>
        <translation>La tesela está asignada a {person}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} is the second annotator of this tile and must not see the first one&apos;s work.</source>
        <translation>{person} hace la segunda anotación de esta tesela y no debe ver el trabajo de la primera.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is labelled by two people, and one of them has not finished. Check it afterwards.</source>
        <translation>La tesela la etiquetan dos personas y una no ha terminado. Revísela después.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} has labelled this tile. Somebody else must check it.</source>
        <translation>{person} ha etiquetado esta tesela. Debe revisarla otra persona.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} did the first check. Somebody else must do the second.</source>
        <translation>{person} hizo la primera revisión. La segunda debe hacerla otra persona.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} has labelled this tile. Somebody else must merge the two.</source>
        <translation>{person} ha etiquetado esta tesela. La fusión debe hacerla otra persona.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Both annotators have submitted this tile: the second one&apos;s work stays as it is.</source>
        <translation>Ambos anotadores han entregado esta tesela: el trabajo del segundo queda como está.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The session {path} cannot be written: {why}. Choose a folder that can be written to and has room.</source>
        <translation>No se puede escribir la sesión {path}: {why}. Elija una carpeta con permiso de escritura y espacio.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>{path} is not an annotation session of Terrazzo. Choose another file.</source>
        <translation>{path} no es una sesión de anotación de Terrazzo. Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} was made by a newer Terrazzo (format {version}, this one knows {known}). Update the plugin.</source>
        <translation>La sesión de anotación {path} se creó con un Terrazzo más reciente (formato {version}, este conoce {known}). Actualice el complemento.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} was made by an older Terrazzo (format {version}), which this one cannot bring up to date. Open it with the version that made it.</source>
        <translation>La sesión de anotación {path} se creó con un Terrazzo más antiguo (formato {version}) que este no puede actualizar. Ábrala con la versión que la creó.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} does not say its version. It is damaged.</source>
        <translation>La sesión de anotación {path} no indica su versión. Está dañada.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} has an older format, and no copy of it can be kept: {why}. Make room first.</source>
        <translation>La sesión de anotación {path} tiene un formato más antiguo y no se puede guardar una copia: {why}. Libere espacio primero.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>Work in a session needs a person&apos;s name. Enter yours, or open it for reading only.</source>
        <translation>El trabajo en una sesión necesita un nombre de persona. Escriba el suyo o ábrala solo para lectura.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>Tile {name} is labelled by two people who must not see each other&apos;s work or the prediction. It can be seen when both have submitted it.</source>
        <translation>La tesela {name} la etiquetan dos personas que no deben ver el trabajo de la otra ni la predicción. Se podrá ver cuando ambas la hayan entregado.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>The session has no tile {number}.</source>
        <translation>La sesión no tiene la tesela {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/split.py"/>
        <source>Give the name of each person who gets a part, each once.</source>
        <translation>Indique el nombre de cada persona que recibe una parte, una sola vez.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/split.py"/>
        <source>The names {names} would give files of one name. Write them differently.</source>
        <translation>Los nombres {names} darían archivos con el mismo nombre. Escríbalos de otra forma.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The legend {legend} has no class {name!r}. Classes: {known}.</source>
        <translation>La leyenda {legend} no tiene la clase {name!r}. Clases: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>{entry!r} is no class mapping. Write: value of the layer = code or name of the class.</source>
        <translation>{entry!r} no es una asignación de clases. Escriba: valor de la capa = código o nombre de la clase.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The land-cover map {name} has the legend {legend}, the session {wanted}. Choose that legend for the session, or say which class becomes which.</source>
        <translation>El mapa de cobertura del suelo {name} tiene la leyenda {legend}; la sesión, {wanted}. Elija esa leyenda para la sesión o diga en qué se convierte cada clase.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The raster {path} cannot be read: {why}.</source>
        <translation>No se puede leer el ráster {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The raster {path} has no band {band}.</source>
        <translation>El ráster {path} no tiene la banda {band}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>{path} is no class raster: its values are of kind {kind}. Classes are whole numbers.</source>
        <translation>{path} no es un ráster de clases: sus valores son de tipo {kind}. Las clases son números enteros.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>There is no annotation session {path}.</source>
        <translation>No existe la sesión de anotación {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is closed.</source>
        <translation>La sesión de anotación {path} está cerrada.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>Labels in the annotation session are damaged: {why}. Take a copy of it from before.</source>
        <translation>Hay etiquetas dañadas en la sesión de anotación: {why}. Use una copia anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} cannot be used: {why}.</source>
        <translation>No se puede usar la sesión de anotación {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is busy: another program writes it. Try again.</source>
        <translation>La sesión de anotación {path} está ocupada: otro programa escribe en ella. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is damaged: {why}. Take a copy of it from before.</source>
        <translation>La sesión de anotación {path} está dañada: {why}. Use una copia anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>This session is open for reading only: nothing can be changed.</source>
        <translation>Esta sesión está abierta solo para lectura: no se puede cambiar nada.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} has the older format {version}. Open it for writing once.</source>
        <translation>La sesión de anotación {path} tiene el formato antiguo {version}. Ábrala una vez para escritura.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/superpixels.py"/>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Segments of the image need the Python package scikit-image, which this QGIS does not have. Terrazzo can install it into your QGIS profile.</source>
        <translation>Los segmentos de la imagen necesitan el paquete de Python scikit-image, que este QGIS no tiene. Terrazzo puede instalarlo en su perfil de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>There is no unit {unit!r}. Give the tile size in pixels or metres.</source>
        <translation>No existe la unidad {unit!r}. Indique el tamaño de tesela en píxeles o metros.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The tile size must be above 0, not {size}.</source>
        <translation>El tamaño de tesela debe ser mayor que 0, no {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>Tiles of {rows} x {cols} pixels are too small or too large. Choose a size of {least} to {most} pixels.</source>
        <translation>Las teselas de {rows} x {cols} píxeles son demasiado pequeñas o grandes. Elija un tamaño de {least} a {most} píxeles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The area would be cut into {count} tiles. Choose larger tiles or a smaller area: at most {most}.</source>
        <translation>
            <numerusform>El área se dividiría en {count} tesela. Elija teselas más grandes o un área más pequeña: {most} como máximo.</numerusform>
            <numerusform>El área se dividiría en {count} teselas. Elija teselas más grandes o un área más pequeña: {most} como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>No pixel of the image lies in the area. Choose an area on the image.</source>
        <translation>Ningún píxel de la imagen está en el área. Elija un área sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The share of tiles that are labelled twice is 0 to 1, not {share}.</source>
        <translation>La proporción de teselas etiquetadas dos veces va de 0 a 1, no {share}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The tile polygon {name} is {rows} x {cols} pixels large. At most {most} are possible: cut it up.</source>
        <translation>El polígono de tesela {name} mide {rows} x {cols} píxeles. Como máximo puede tener {most}: divídalo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/writer_lock.py"/>
        <source>{person} has taken over this session on {host}. What you do now is not saved: close it and open it again.</source>
        <translation>{person} ha tomado el relevo de esta sesión en {host}. Lo que haga ahora no se guarda: ciérrela y ábrala de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy.py"/>
        <source>The reference has classes that the map has not at any compared place: {names}. Their user&apos;s accuracy is not defined; all of their area counts as missed.</source>
        <translation>La referencia tiene clases que el mapa no tiene en ningún lugar comparado: {names}. Su exactitud del usuario no está definida; toda su área cuenta como omitida.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy.py"/>
        <source>The map has classes that the reference has not at any compared place: {names}. Their producer&apos;s accuracy is not defined.</source>
        <translation>El mapa tiene clases que la referencia no tiene en ningún lugar comparado: {names}. Su exactitud del productor no está definida.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>The tile {name} holds the codes {unknown}, which the legend has not.</source>
        <translation>La tesela {name} contiene los códigos {unknown}, que la leyenda no tiene.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>There is no tile that {first} and {second} both labelled.</source>
        <translation>No hay ninguna tesela que hayan etiquetado tanto {first} como {second}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{count} of {total} tiles have no pixel that both labelled.</source>
        <translation>
            <numerusform>{count} de {total} teselas no tiene ningún píxel etiquetado por ambos.</numerusform>
            <numerusform>{count} de {total} teselas no tienen ningún píxel etiquetado por ambos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{share:.2f} % of the pixels are labelled by one side only; they count nowhere.</source>
        <translation>El {share:.2f} % de los píxeles está etiquetado por un solo lado; no cuentan en ningún sitio.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>None of the {count} points has a reference class yet. Label some first.</source>
        <translation>
            <numerusform>El único punto aún no tiene clase de referencia. Etiquete alguno primero.</numerusform>
            <numerusform>Ninguno de los {count} puntos tiene aún clase de referencia. Etiquete algunos primero.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Points belong to the strata {unknown}, whose area is not known. Known strata: {known}.</source>
        <translation>Hay puntos de los estratos {unknown}, cuya área se desconoce. Estratos conocidos: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>No error was found among the points of these map classes (points in brackets): {names}. Their interval has no width, but errors may be there: with n points, a share of up to 3/n often goes unseen.</source>
        <translation>No se halló ningún error entre los puntos de estas clases del mapa (puntos entre paréntesis): {names}. Su intervalo no tiene anchura, pero puede haber errores: con n puntos, a menudo pasa inadvertida una proporción de hasta 3/n.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} of {total} points have no reference class and are left out, as if they had been lost by chance. If they are the difficult ones, the true accuracy is lower.</source>
        <translation>
            <numerusform>{count} de {total} puntos no tiene clase de referencia y se excluye, como si se hubiera perdido por azar. Si es de los difíciles, la exactitud real es menor.</numerusform>
            <numerusform>{count} de {total} puntos no tienen clase de referencia y se excluyen, como si se hubieran perdido por azar. Si son los difíciles, la exactitud real es menor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>The points lie on a lattice. Their intervals are worked out as for points drawn at random, which makes them rather too wide.</source>
        <translation>Los puntos están en una cuadrícula. Sus intervalos se calculan como si fueran puntos aleatorios, por lo que resultan algo demasiado anchos.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The map has no coordinate reference system: areas are counted in pixels.</source>
        <translation>El mapa no tiene sistema de referencia de coordenadas: las áreas se cuentan en píxeles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} points lie where the map has no class and are left out.</source>
        <translation>
            <numerusform>{count} punto está donde el mapa no tiene clase y se excluye.</numerusform>
            <numerusform>{count} puntos están donde el mapa no tiene clase y se excluyen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Fewer than two points fell on some classes of the map; for the estimates these are joined with others: {names}.</source>
        <translation>En algunas clases del mapa cayeron menos de dos puntos; para las estimaciones se unen a otras: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>No point of {names} is labelled. All figures hold for the rest of the map, {rest:.2f} % of it.</source>
        <translation>Ningún punto de {names} está etiquetado. Todas las cifras valen para el resto del mapa, el {rest:.2f} %.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Only one point of {names} is labelled: how much it varies there is not known, and the most that is possible is taken. Label at least two points in each stratum.</source>
        <translation>Solo un punto de {names} está etiquetado: se desconoce cuánto varía allí y se toma el máximo posible. Etiquete al menos dos puntos en cada estrato.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have no place in common where both have a class.</source>
        <translation>El mapa y la referencia no tienen ningún lugar común en el que ambos tengan clase.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have {count} different classes. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>El mapa y la referencia tienen {count} clase distinta. No es un ráster de clases; elija uno con códigos de clase.</numerusform>
            <numerusform>El mapa y la referencia tienen {count} clases distintas. No es un ráster de clases; elija uno con códigos de clase.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>There are no reference polygons with a class. Choose another layer or field.</source>
        <translation>No hay polígonos de referencia con clase. Elija otra capa u otro campo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{count} pixels lie in reference polygons of different classes and are left out.</source>
        <translation>
            <numerusform>{count} píxel está en polígonos de referencia de clases distintas y se excluye.</numerusform>
            <numerusform>{count} píxeles están en polígonos de referencia de clases distintas y se excluyen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <location filename="../plugin/assessment/sampling.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{name} declares no no-data value: 0 is taken as no class.</source>
        <translation>{name} no declara ningún valor sin datos: 0 se toma como sin clase.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Everything lies in one tile: no interval can be given.</source>
        <translation>Todo está en una sola tesela: no se puede dar ningún intervalo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The intervals rest on {count} tiles only and are rough.</source>
        <translation>
            <numerusform>Los intervalos se basan en solo {count} tesela y son aproximados.</numerusform>
            <numerusform>Los intervalos se basan en solo {count} teselas y son aproximados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{name} declares no no-data value: 0 is taken as unlabelled.</source>
        <translation>{name} no declara ningún valor sin datos: 0 se toma como sin etiquetar.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has no pixel with a class in the chosen area. Choose another area, or another no-data value.</source>
        <translation>{name} no tiene ningún píxel con clase en el área elegida. Elija otra área u otro valor sin datos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has more than {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>{name} tiene más de {count} valor distinto. No es un ráster de clases; elija uno con códigos de clase.</numerusform>
            <numerusform>{name} tiene más de {count} valores distintos. No es un ráster de clases; elija uno con códigos de clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>There are {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>Hay {count} valor distinto. No es un ráster de clases; elija uno con códigos de clase.</numerusform>
            <numerusform>Hay {count} valores distintos. No es un ráster de clases; elija uno con códigos de clase.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>The raster {name} has no band {band}.</source>
        <translation>El ráster {name} no tiene la banda {band}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{first} and {second} cannot be laid over each other: one has no coordinate reference system. Assign the right CRS to it.</source>
        <translation>{first} y {second} no se pueden superponer: uno no tiene sistema de referencia de coordenadas. Asígnele el SRC correcto.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} holds decimal numbers; class codes are whole numbers. Choose a class raster.</source>
        <translation>{name} contiene números decimales; los códigos de clase son números enteros. Elija un ráster de clases.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} holds the value {value}; class codes are 0 or above.</source>
        <translation>{name} contiene el valor {value}; los códigos de clase son 0 o mayores.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} cannot be read at column {col}, row {row}: {why}. The file may be damaged.</source>
        <translation>No se puede leer {name} en la columna {col}, fila {row}: {why}. Puede que el archivo esté dañado.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>The crosswalk leads from {start}, but the map is in {map} and the reference in {reference}.</source>
        <translation>La correspondencia parte de {start}, pero el mapa está en {map} y la referencia en {reference}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>Map and reference are compared in the legend {legend}.</source>
        <translation>El mapa y la referencia se comparan en la leyenda {legend}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>These classes of the map have no counterpart there and are left out: {names}.</source>
        <translation>Estas clases del mapa no tienen equivalente en ella y se excluyen: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>These classes of the reference have no counterpart there and are left out: {names}.</source>
        <translation>Estas clases de la referencia no tienen equivalente en ella y se excluyen: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/confusion.py"/>
        <source>Map {a} and reference {b} have different sizes.</source>
        <translation>El mapa {a} y la referencia {b} tienen tamaños distintos.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>{total} points are too few: {strata} strata with at least {minimum} points each take {needed}. Use more points or a smaller minimum.</source>
        <translation>{total} puntos son muy pocos: {strata} estratos con al menos {minimum} puntos cada uno requieren {needed}. Use más puntos o un mínimo menor.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>There is no design {kind!r} with allocation {allocation!r}. Designs: {designs}; allocations: {known}.</source>
        <translation>No existe el diseño {kind!r} con el reparto {allocation!r}. Diseños: {designs}; repartos: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>Give the number of points, or the standard error that is wished.</source>
        <translation>Indique el número de puntos o el error estándar deseado.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>The number of points must be 1 or more, not {size}.</source>
        <translation>El número de puntos debe ser 1 o más, no {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>The standard error must lie between 0 and 0.5 (0.01 is one percent), not {value:g}.</source>
        <translation>El error estándar debe estar entre 0 y 0.5 (0.01 es el uno por ciento), no {value:g}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>Fewest points of a stratum and seed must be 0 or more.</source>
        <translation>El mínimo de puntos por estrato y la semilla deben ser 0 o más.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>An accuracy is expected of {unknown}, but the strata are {codes}.</source>
        <translation>Se espera una exactitud para {unknown}, pero los estratos son {codes}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>An expected user&apos;s accuracy must lie between 0 and 1, not {value:g}.</source>
        <translation>La exactitud del usuario esperada debe estar entre 0 y 1, no {value:g}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/disagreement.py"/>
        <source>{path} has no ending that stands for GeoTIFF. Use .tif.</source>
        <translation>{path} no tiene una extensión de GeoTIFF. Use .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/draw.py"/>
        <source>No point of the lattice meets the map. Use more points.</source>
        <translation>Ningún punto de la cuadrícula cae en el mapa. Use más puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/draw.py"/>
        <source>{size} points were asked for, but there are {pixels} pixels to draw from.</source>
        <translation>Se pidieron {size} puntos, pero solo hay {pixels} píxeles entre los que sortear.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>The interpreters differ on {count} points and nobody has decided; these are left out.</source>
        <translation>
            <numerusform>Los intérpretes difieren en {count} punto y nadie ha decidido; se excluye.</numerusform>
            <numerusform>Los intérpretes difieren en {count} puntos y nadie ha decidido; se excluyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>On {count} points nobody could tell the class.</source>
        <translation>
            <numerusform>En {count} punto nadie supo decir la clase.</numerusform>
            <numerusform>En {count} puntos nadie supo decir la clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/own_points.py"/>
        <source>{count} points lie in the same pixel as another one.</source>
        <translation>
            <numerusform>{count} punto está en el mismo píxel que otro.</numerusform>
            <numerusform>{count} puntos están en el mismo píxel que otro.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>{first} and {second} have no place in common where both have a class.</source>
        <translation>{first} y {second} no tienen ningún lugar común en el que ambos tengan clase.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>A disagreement map holds codes from 1 to 255; {first} or {second} has others.</source>
        <translation>Un mapa de desacuerdo contiene códigos de 1 a 255; {first} o {second} tiene otros.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/report_files.py"/>
        <source>The report cannot be written to {path}: {why}. Choose a folder that can be written to.</source>
        <translation>No se puede escribir el informe en {path}: {why}. Elija una carpeta con permiso de escritura.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The sample has no point {number}.</source>
        <translation>La muestra no tiene el punto {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>An answer needs the name of the interpreter. Enter your name in the settings.</source>
        <translation>Una respuesta necesita el nombre del intérprete. Escriba su nombre en la configuración.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The sample&apos;s legend has no class with code {code}.</source>
        <translation>La leyenda de la muestra no tiene ninguna clase con el código {code}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The answer to point {number} with confidence {confidence} makes no sense.</source>
        <translation>La respuesta al punto {number} con confianza {confidence} no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>{path} holds another sample, not a copy of this one. Its answers cannot be taken over.</source>
        <translation>{path} contiene otra muestra, no una copia de esta. No se pueden tomar sus respuestas.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>{path} is no sample file of Terrazzo ({why}). Make one with “Sampling design”.</source>
        <translation>{path} no es un archivo de muestra de Terrazzo ({why}). Cree uno con «Diseño de muestreo».</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <location filename="../plugin/datasets/read_back.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>No se puede leer {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The answer cannot be written to {path}: {why}. Close the file in other programs.</source>
        <translation>No se puede escribir la respuesta en {path}: {why}. Cierre el archivo en otros programas.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_writer.py"/>
        <source>The sample cannot be written to {path}: {why}. Choose a folder that can be written to, and close the file in other programs.</source>
        <translation>No se puede escribir la muestra en {path}: {why}. Elija una carpeta con permiso de escritura y cierre el archivo en otros programas.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sampling.py"/>
        <source>{path} holds answers of people and is not written over. Choose another name, or remove it first.</source>
        <translation>{path} contiene respuestas de personas y no se sobrescribe. Elija otro nombre o elimínelo primero.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/area_patches.py"/>
        <source>Patches of BigEarthNet have {side} x {side} pixels of {gsd:g} m and lie beside each other: leave pixel size and stride empty.</source>
        <translation>Los parches de BigEarthNet tienen {side} x {side} píxeles de {gsd:g} m y quedan uno junto a otro: deje vacíos el tamaño de píxel y el paso.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/area_patches.py"/>
        <location filename="../plugin/datasets/job.py"/>
        <source>There is nothing to export: no area with labels was given.</source>
        <translation>No hay nada que exportar: no se indicó ningún área con etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The raster {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to it (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>El ráster {name} no tiene sistema de referencia de coordenadas, así que se desconoce el tamaño de sus píxeles en el terreno. Asígnele el SRC correcto (en QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>These values of {name} stand for no class and are left unlabelled: {values}.</source>
        <translation>Estos valores de {name} no representan ninguna clase y quedan sin etiquetar: {values}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <source>This layout needs three bands for red, green and blue, but {given} were chosen.</source>
        <translation>Este formato necesita tres bandas para rojo, verde y azul, pero se eligieron {given}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>No file has the name of a band ({known}) in its name or in the descriptions of its bands.</source>
        <translation>Ningún archivo tiene el nombre de una banda ({known}) en su nombre ni en las descripciones de sus bandas.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {name} in {path} cannot be read: {why}.</source>
        <translation>No se puede leer la banda {name} de {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {band} was given twice: {one} and {two}.</source>
        <translation>La banda {band} se indicó dos veces: {one} y {two}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {name} in {path} holds values of the kind {kind}. Sentinel-2 patches hold whole numbers (reflectance times 10000): convert it first.</source>
        <translation>La banda {name} de {path} contiene valores de tipo {kind}. Los parches de Sentinel-2 contienen números enteros (reflectancia por 10000): conviértala primero.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The ground sampling distance must be above 0 m, not {gsd}.</source>
        <translation>La distancia de muestreo en el terreno debe ser mayor que 0 m, no {gsd}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The area at column {col}, row {row} lies outside the image {name}.</source>
        <translation>El área en la columna {col}, fila {row} está fuera de la imagen {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The chip size must be 8 to {most} pixels, not {size}.</source>
        <translation>El tamaño de recorte debe ser de 8 a {most} píxeles, no {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The stride must be 1 pixel or more, not {stride}.</source>
        <translation>El paso debe ser de 1 píxel o más, no {stride}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The edge rule must be one of {known}, not {edge!r}.</source>
        <translation>La regla de borde debe ser una de {known}, no {edge!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/corine.py"/>
        <source>The CORINE raster {path} cannot be read: {why}.</source>
        <translation>No se puede leer el ráster CORINE {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/corine.py"/>
        <source>None of the polygons has a CORINE code such as 112 or 311. Choose the field that holds the codes (Code_18 in CLC 2018).</source>
        <translation>Ningún polígono tiene un código CORINE como 112 o 311. Elija el campo que contiene los códigos (Code_18 en CLC 2018).</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/crosswalk_map.py"/>
        <location filename="../plugin/datasets/labels.py"/>
        <source>{path} is not a class raster: it has bands {kind}, a class raster has one band of whole numbers.</source>
        <translation>{path} no es un ráster de clases: tiene las bandas {kind}; un ráster de clases tiene una banda de números enteros.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/crosswalk_map.py"/>
        <location filename="../plugin/datasets/labels.py"/>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The class raster {path} cannot be read: {why}.</source>
        <translation>No se puede leer el ráster de clases {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Loaders of OpenEarthMap replace the word “images” in whole paths, and {path} has it. Move the dataset before you train.</source>
        <translation>Los cargadores de OpenEarthMap sustituyen la palabra «images» en rutas completas, y {path} la contiene. Mueva el conjunto de datos antes de entrenar.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/export.py"/>
        <source>There is nothing to export: {chips} chips of {size} pixels fit into the areas, and none of them has {share:g} % labelled pixels. Use smaller chips, or ask for fewer labelled pixels.</source>
        <translation>No hay nada que exportar: en las áreas caben {chips} recortes de {size} píxeles y ninguno tiene un {share:g} % de píxeles etiquetados. Use recortes más pequeños o pida menos píxeles etiquetados.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: they come too near to another split.</source>
        <translation>
            <numerusform>Se excluye {count} recorte: está demasiado cerca de otra partición.</numerusform>
            <numerusform>Se excluyen {count} recortes: están demasiado cerca de otra partición.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: too little of them is labelled.</source>
        <translation>
            <numerusform>Se excluye {count} recorte: tiene muy poco etiquetado.</numerusform>
            <numerusform>Se excluyen {count} recortes: tienen muy poco etiquetado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} of {all} chips are taken from an export that was interrupted.</source>
        <translation>
            <numerusform>{count} de {all} recortes se toma de una exportación interrumpida.</numerusform>
            <numerusform>{count} de {all} recortes se toman de una exportación interrumpida.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>The folder&apos;s name {name!r} becomes the dataset&apos;s id: use letters, digits, dots, dashes and underscores only.</source>
        <translation>El nombre de carpeta {name!r} será el identificador del conjunto de datos: use solo letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>The layout {layout} needs labels in the legend {needed}, not {target}.</source>
        <translation>El formato {layout} necesita etiquetas en la leyenda {needed}, no en {target}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <location filename="../plugin/datasets/patches.py"/>
        <source>The share of labelled pixels must be 0 to 100 %, not {share:g} %.</source>
        <translation>La proporción de píxeles etiquetados debe ser de 0 a 100 %, no {share:g} %.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>{date!r} is no date. Write it as 2024-06-30 or 2024-06-30T10:15:00Z.</source>
        <translation>{date!r} no es una fecha. Escríbala como 2024-06-30 o 2024-06-30T10:15:00Z.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/labels.py"/>
        <source>{path} is not a class raster: it holds values from {low} to {high}, class codes are 0 to 255.</source>
        <translation>{path} no es un ráster de clases: contiene valores de {low} a {high}; los códigos de clase van de 0 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/labels.py"/>
        <source>Polygons have the codes {codes}; class codes are 0 to 255.</source>
        <translation>Los polígonos tienen los códigos {codes}; los códigos de clase van de 0 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/layouts/__init__.py"/>
        <source>There is no layout {name!r}. Layouts: {known}.</source>
        <translation>No existe el formato {name!r}. Formatos: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/layouts/coco.py"/>
        <location filename="../plugin/datasets/lmdb_store.py"/>
        <location filename="../plugin/datasets/parquet.py"/>
        <location filename="../plugin/landcover/statistics.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/optional.py"/>
        <source>{purpose} needs the Python package {package}, which this Python does not have. Install it into the Python that QGIS uses, for instance with “python3 -m pip install {package}” (on Windows in the OSGeo4W shell), then start QGIS again.</source>
        <translation>{purpose} necesita el paquete de Python {package}, que este Python no tiene. Instálelo en el Python que usa QGIS, por ejemplo con «python3 -m pip install {package}» (en Windows, en la consola OSGeo4W), y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patch_reader.py"/>
        <source>The band {band} in {path} must have pixels of 10 m in a north-up projection in metres, as Sentinel-2 products have (UTM). Reproject it first.</source>
        <translation>La banda {band} de {path} debe tener píxeles de 10 m en una proyección en metros orientada al norte, como los productos Sentinel-2 (UTM). Reproyéctela primero.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patch_reader.py"/>
        <source>The tile is smaller than a patch: it has {width} x {height} pixels, a patch has {side} x {side}.</source>
        <translation>La tesela es menor que un parche: tiene {width} x {height} píxeles; un parche tiene {side} x {side}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>A band of 10 m is needed for the grid of the patches: B02, B03, B04 or B08.</source>
        <translation>La malla de los parches necesita una banda de 10 m: B02, B03, B04 o B08.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is no band {bands} in reBEN.</source>
        <translation>No existe la banda {bands} en reBEN.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is nothing to build: of {count} patches none has {share:g} % labelled pixels. Does CORINE cover the tile?</source>
        <translation>
            <numerusform>No hay nada que crear: el único parche no tiene un {share:g} % de píxeles etiquetados. ¿Cubre CORINE la tesela?</numerusform>
            <numerusform>No hay nada que crear: de {count} parches, ninguno tiene un {share:g} % de píxeles etiquetados. ¿Cubre CORINE la tesela?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>The tile&apos;s name {name!r} becomes file names: use letters, digits, dashes and underscores only.</source>
        <translation>El nombre de la tesela {name!r} se usa en nombres de archivo: use solo letras, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/raster_files.py"/>
        <source>{path} does not hold what was written to it. Is the disk full or broken?</source>
        <translation>{path} no contiene lo que se escribió. ¿Está el disco lleno o averiado?</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/read_back.py"/>
        <source>{folder} is no dataset that was exported here: {why}.</source>
        <translation>{folder} no es un conjunto de datos exportado aquí: {why}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>No tile of the session can be exported: of {count} tiles none is {states}.</source>
        <translation>
            <numerusform>No se puede exportar ninguna tesela de la sesión: la única tesela no está en un estado válido ({states}).</numerusform>
            <numerusform>No se puede exportar ninguna tesela de la sesión: de {count} teselas, ninguna está en un estado válido ({states}).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>The image {name} is not the one that was annotated: it has {width} x {height} pixels, the session {cols} x {rows}, or lies elsewhere.</source>
        <translation>La imagen {name} no es la que se anotó: tiene {width} x {height} píxeles y la sesión {cols} x {rows}, o está en otro lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>The image of the session, {name}, cannot be read: {why}. Put it beside the session under its old name.</source>
        <translation>No se puede leer la imagen de la sesión, {name}: {why}. Póngala junto a la sesión con su nombre anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>No area has the attribute {attribute}. Areas have: {known}.</source>
        <translation>Ningún área tiene el atributo {attribute}. Las áreas tienen: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>There are {groups} groups of chips for {splits} splits. Use smaller blocks, another attribute, or fewer splits.</source>
        <translation>Hay {groups} grupos de recortes para {splits} particiones. Use bloques más pequeños, otro atributo o menos particiones.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The way to split must be one of {known}, not {method!r}.</source>
        <translation>La forma de partir debe ser una de {known}, no {method!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The shares of train, val and test must be 0 or more and sum up to 100 %, not {shares}.</source>
        <translation>Las proporciones de train, val y test deben ser 0 o más y sumar 100 %, no {shares}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The side of a block must be above 0 m, not {block}.</source>
        <translation>El lado de un bloque debe ser mayor que 0 m, no {block}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The buffer must be 0 m or more, not {buffer}.</source>
        <translation>La distancia de separación debe ser de 0 m o más, no {buffer}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>The dataset cannot be written to {path}: {why}. What is finished lies in {part}: run the export again with the same settings to go on.</source>
        <translation>No se puede escribir el conjunto de datos en {path}: {why}. Lo terminado está en {part}: repita la exportación con la misma configuración para continuar.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>{path} is there already. Datasets are never written over: choose another name, or remove it first.</source>
        <translation>{path} ya existe. Los conjuntos de datos nunca se sobrescriben: elija otro nombre o elimínelo primero.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>The dataset may take {needed} and there is room for {free} in {path}. Make room, choose another place, or export less.</source>
        <translation>El conjunto de datos puede ocupar {needed} y en {path} hay sitio para {free}. Libere espacio, elija otro lugar o exporte menos.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>{path} is in the way: it is not the rest of an unfinished export. Rename or remove it, or choose another place.</source>
        <translation>{path} estorba: no es el resto de una exportación sin terminar. Cámbiele el nombre, elimínelo o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>{file} is not the file that it should be (SHA-256 {found}…, not {expected}…), so nothing was installed. It may be damaged or tampered with on its way. Fetch it again.</source>
        <translation>{file} no es el archivo que debería ser (SHA-256 {found}…, no {expected}…), así que no se instaló nada. Puede que se haya dañado o manipulado por el camino. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>There is not enough space in {path}: {needed:.0f} MB are needed, {free:.0f} MB are free. Free some.</source>
        <translation>No hay espacio suficiente en {path}: se necesitan {needed:.0f} MB y hay {free:.0f} MB libres. Libere espacio.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Taking {file} from the folder</source>
        <translation>Tomando {file} de la carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/dependencies/install.py"/>
        <source>The folder {folder} has no file {file}. It must hold: {all}.</source>
        <translation>La carpeta {folder} no tiene el archivo {file}. Debe contener: {all}.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Fetching {file} ({size:.1f} MB)</source>
        <translation>Descargando {file} ({size:.1f} MB)</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>Without pip the packages can only be installed from a folder of wheels.</source>
        <translation>Sin pip, los paquetes solo se pueden instalar desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The packages in {path} changed while they were installed. Try again.</source>
        <translation>Los paquetes de {path} cambiaron durante la instalación. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The folder {path} cannot be written to: {why}. Free some space or get the right to write there.</source>
        <translation>No se puede escribir en la carpeta {path}: {why}. Libere espacio o consiga permiso de escritura.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The packages cannot be put into {path}: {why}. Close other QGIS windows and try again.</source>
        <translation>No se pueden poner los paquetes en {path}: {why}. Cierre otras ventanas de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Starting {modules} in a fresh Python</source>
        <translation>Iniciando {modules} en un Python nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>{module} was fetched but does not start: {why}. It was taken away again.</source>
        <translation>{module} se descargó pero no arranca: {why}. Se ha vuelto a quitar.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>No Python program of this QGIS can be started; it is done without one.</source>
        <translation>No se puede iniciar ningún programa Python de este QGIS; se hace sin él.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Python of this QGIS: {program} (pip: {pip})</source>
        <translation>Python de este QGIS: {program} (pip: {pip})</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Installing into {path}</source>
        <translation>Instalando en {path}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>{module} was fetched but does not start: {why}. On Windows this usually means that the Microsoft Visual C++ runtime is older than it needs: install the current one (vc_redist.x64.exe from Microsoft), then try again.</source>
        <translation>{module} se descargó pero no arranca: {why}. En Windows suele significar que el entorno de ejecución de Microsoft Visual C++ es más antiguo de lo necesario: instale el actual (vc_redist.x64.exe de Microsoft) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>The packages hold a {name} of their own, which must be that of QGIS.</source>
        <translation>Los paquetes contienen su propio {name}, que debe ser el de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{why} An older release is tried.</source>
        <translation>{why} Se prueba una versión anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{why} It is tried again through the network of QGIS.</source>
        <translation>{why} Se intenta de nuevo por la red de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>pip could not install the packages: {why}</source>
        <translation>pip no pudo instalar los paquetes: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>A package is not the file that it should be (its SHA-256 differs), so nothing was installed. It may be damaged or tampered with on its way: {why}</source>
        <translation>Un paquete no es el archivo que debería ser (su SHA-256 difiere), así que no se instaló nada. Puede que se haya dañado o manipulado por el camino: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>There is not enough space for the packages in {path}. Free some.</source>
        <translation>No hay espacio suficiente para los paquetes en {path}. Libere espacio.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>pip could not fetch the packages: {why}</source>
        <translation>pip no pudo descargar los paquetes: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/running.py"/>
        <source>{path} cannot be started: {why}.</source>
        <translation>No se puede iniciar {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/running.py"/>
        <source>{path} took longer than {limit:.0f} s and was ended.</source>
        <translation>{path} tardó más de {limit:.0f} s y se terminó.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/unpack.py"/>
        <source>The package {file} is damaged ({why}). Fetch it again.</source>
        <translation>El paquete {file} está dañado ({why}). Descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/unpack.py"/>
        <source>The package {file} cannot be unpacked into {path}: {why}. Free some space or get the right to write there.</source>
        <translation>No se puede descomprimir el paquete {file} en {path}: {why}. Libere espacio o consiga permiso de escritura.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>There is no ready-made package {package} for {target} (numpy {numpy}). Install a newer QGIS, or install {package} into the Python of QGIS in another way (see the documentation, Troubleshooting).</source>
        <translation>No hay un paquete {package} ya compilado para {target} (numpy {numpy}). Instale un QGIS más reciente o instale {package} en el Python de QGIS de otra manera (vea la documentación, Troubleshooting).</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>The Python of this QGIS has no numpy, which comes with every complete QGIS. Install QGIS again: numpy is not installed beside it, since QGIS and its other plugins need the same one.</source>
        <translation>El Python de este QGIS no tiene numpy, que viene con todo QGIS completo. Instale QGIS de nuevo: numpy no se instala aparte, porque QGIS y sus otros complementos necesitan el mismo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>The list of packages {path} cannot be read: {why}. Install the plugin again.</source>
        <translation>No se puede leer la lista de paquetes {path}: {why}. Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/__main__.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path}: {pixels} pixels mapped on {device}</source>
        <translation>{path}: {pixels} píxeles cartografiados en {device}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/__main__.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path} does not fit the others and is left out of the view of all maps.</source>
        <translation>{path} no encaja con los demás y se excluye de la vista de todos los mapas.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/aoi.py"/>
        <source>The mask holds a {kind}. Masks are polygons.</source>
        <translation>La máscara contiene {kind}. Las máscaras son polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/aoi.py"/>
        <source>The mask has no polygon with an area. Choose a layer with polygons.</source>
        <translation>La máscara no tiene ningún polígono con área. Elija una capa con polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>The model {path} uses files that its card does not name ({names}). Install it again.</source>
        <translation>El modelo {path} usa archivos que su ficha no nombra ({names}). Instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <location filename="../plugin/landcover/backend_torch.py"/>
        <source>The model {path} does not fit its card: {why}.</source>
        <translation>El modelo {path} no concuerda con su ficha: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>The device {device!r} is not offered by the installed ONNX Runtime. Offered: {offered}.</source>
        <translation>El ONNX Runtime instalado no ofrece el dispositivo {device!r}. Ofrece: {offered}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>ONNX Runtime cannot load {path}: {why}. The model file may be damaged or too new for ONNX Runtime {version}.</source>
        <translation>ONNX Runtime no puede cargar {path}: {why}. Puede que el archivo del modelo esté dañado o sea demasiado nuevo para ONNX Runtime {version}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_torch.py"/>
        <source>The model gave no scores.</source>
        <translation>El modelo no dio puntuaciones.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/claims.py"/>
        <source>{path} is being written by another run. Wait until it ends, or choose another output.</source>
        <translation>Otra ejecución está escribiendo {path}. Espere a que termine o elija otra salida.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>The raster {path} is not the same on all machines of the cluster.</source>
        <translation>El ráster {path} no es el mismo en todas las máquinas del clúster.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>Mapping on a cluster needs the Python package &apos;distributed&apos; ({why}).</source>
        <translation>Cartografiar en un clúster necesita el paquete de Python &apos;distributed&apos; ({why}).</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>The cluster {address} does not answer: {why}.</source>
        <translation>El clúster {address} no responde: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>A worker of the cluster failed: {why}.</source>
        <translation>Falló un proceso del clúster: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>There is no crosswalk from the legend {start} to {target}. From {start} there are: {known}. Give a crosswalk file.</source>
        <translation>No hay correspondencia de la leyenda {start} a {target}. Desde {start} hay: {known}. Indique un archivo de correspondencia.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk from {start} to {target} does not say what becomes of the codes {codes}.</source>
        <translation>La correspondencia de {start} a {target} no dice en qué se convierten los códigos {codes}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk from {start} leads to the codes {codes}, which the legend {target} does not have.</source>
        <translation>La correspondencia desde {start} lleva a los códigos {codes}, que la leyenda {target} no tiene.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>{where} is not a crosswalk: {why}.</source>
        <translation>{where} no es una correspondencia: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk {path} cannot be read: {why}.</source>
        <translation>No se puede leer la correspondencia {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>This is a Deepness model of the type {kind}. Only models of the type Segmentor make land-cover maps.</source>
        <translation>Este es un modelo de Deepness de tipo {kind}. Solo los modelos de tipo Segmentor crean mapas de cobertura del suelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata {key!r} is too long to be meant.</source>
        <translation>El metadato {key!r} del modelo es demasiado largo para ser válido.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The numbers of &apos;class_names&apos; in the model&apos;s metadata must run from 0 on without a gap.</source>
        <translation>Los números de &apos;class_names&apos; en los metadatos del modelo deben ir desde 0 sin huecos.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata {key!r} is no number: {value!r}.</source>
        <translation>El metadato {key!r} del modelo no es un número: {value!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata &apos;class_names&apos; must give the name of each class by its number, such as {example}.</source>
        <translation>El metadato &apos;class_names&apos; del modelo debe dar el nombre de cada clase por su número, como {example}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/derive.py"/>
        <source>There is no valid pixel of {name} in the chosen area: all of it is nodata or outside the mask.</source>
        <translation>No hay ningún píxel válido de {name} en el área elegida: todo es sin datos o está fuera de la máscara.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device!r} is not offered by what is installed here. Offered: {offered}.</source>
        <translation>Lo instalado aquí no ofrece el dispositivo {device!r}. Ofrece: {offered}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} gives wrong scores with this model. Choose the device cpu or auto.</source>
        <translation>El dispositivo {device} da puntuaciones erróneas con este modelo. Elija el dispositivo cpu o auto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} cannot be used: {why}. Choose another one. Offered: {offered}.</source>
        <translation>No se puede usar el dispositivo {device}: {why}. Elija otro. Disponibles: {offered}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: it takes {seconds:.2g} s for a tile, the processor {slow:.2g} s.</source>
        <translation>No se usa el dispositivo {device}: tarda {seconds:.2g} s por tesela; el procesador, {slow:.2g} s.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: its scores differ by {difference:.2g} from those of the processor.</source>
        <translation>No se usa el dispositivo {device}: sus puntuaciones difieren en {difference:.2g} de las del procesador.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: it cannot run this model ({why}).</source>
        <translation>No se usa el dispositivo {device}: no puede ejecutar este modelo ({why}).</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/errors.py"/>
        <source>The run was cancelled. No result was kept.</source>
        <translation>Se canceló la ejecución. No se guardó ningún resultado.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The model gave scores of {got} pixels for a tile of {want} pixels.</source>
        <translation>El modelo dio puntuaciones de {got} píxeles para una tesela de {want} píxeles.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} is too small for this model, even for a tile of {side} pixels. Close other programs, or choose another device or model.</source>
        <translation>La memoria de {device} es insuficiente para este modelo, incluso para una tesela de {side} píxeles. Cierre otros programas o elija otro dispositivo o modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets tiles of {side} pixels.</source>
        <translation>Se agotó la memoria de {device}: el modelo recibe ahora teselas de {side} píxeles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets {count} tiles at once.</source>
        <translation>
            <numerusform>Se agotó la memoria de {device}: el modelo recibe ahora {count} tesela cada vez.</numerusform>
            <numerusform>Se agotó la memoria de {device}: el modelo recibe ahora {count} teselas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The model failed on a tile: {why}.</source>
        <translation>El modelo falló en una tesela: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/geopackage.py"/>
        <source>The polygons cannot be written to {path}: {why}. Choose a folder that can be written to and has room, and close the file in other programs.</source>
        <translation>No se pueden escribir los polígonos en {path}: {why}. Elija una carpeta con permiso de escritura y espacio, y cierre el archivo en otros programas.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The image is too coarse for this model: its pixels measure {native:.3g} m on the ground, and {model} maps images of {finest:g} to {coarsest:g} m (enlarged at most from {limit:g} m). Use a finer image or another model, or ignore the model&apos;s pixel sizes.</source>
        <translation>La imagen es demasiado gruesa para este modelo: sus píxeles miden {native:.3g} m en el terreno y {model} cartografía imágenes de {finest:g} a {coarsest:g} m (ampliadas desde {limit:g} m como máximo). Use una imagen más fina u otro modelo, o ignore los tamaños de píxel del modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The extent {extent} is empty. Give xmin &lt; xmax and ymin &lt; ymax in the units of the CRS.</source>
        <translation>La extensión {extent} está vacía. Indique xmin &lt; xmax e ymin &lt; ymax en las unidades del SRC.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The extent {extent} lies outside the raster {name}. Choose an extent that meets the raster.</source>
        <translation>La extensión {extent} está fuera del ráster {name}. Elija una extensión que toque el ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>A ground sampling distance of {gsd:g} m is outside what {model} knows ({finest:g} to {coarsest:g} m). Choose one in this range, or ignore the model&apos;s pixel sizes.</source>
        <translation>Una distancia de muestreo en el terreno de {gsd:g} m está fuera de lo que conoce {model} ({finest:g} a {coarsest:g} m). Elija una en este intervalo o ignore los tamaños de píxel del modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The raster lies outside the area of its coordinate system. Assign the right CRS to the raster first.</source>
        <translation>El ráster está fuera del área de su sistema de coordenadas. Asígnele primero el SRC correcto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The pixel size on the ground cannot be worked out from the raster&apos;s georeference. Check its CRS and its geotransform.</source>
        <translation>No se puede calcular el tamaño de píxel en el terreno a partir de la georreferencia del ráster. Revise su SRC y su geotransformación.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The place of the raster on the earth cannot be worked out from its coordinate system: {why}. Assign the right CRS to the raster first.</source>
        <translation>No se puede calcular la posición del ráster en la Tierra a partir de su sistema de coordenadas: {why}. Asígnele primero el SRC correcto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The pixel areas on the ground cannot be worked out from the raster&apos;s georeference. Check its CRS and its geotransform.</source>
        <translation>No se pueden calcular las áreas de los píxeles en el terreno a partir de la georreferencia del ráster. Revise su SRC y su geotransformación.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>The legend {legend} has no class with code {code}.</source>
        <translation>La leyenda {legend} no tiene ninguna clase con el código {code}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>There is no legend {legend!r}. Known legends: {known}.</source>
        <translation>No existe la leyenda {legend!r}. Leyendas conocidas: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>{where} is not a legend: the codes {codes} must be different numbers from 1 to 255.</source>
        <translation>{where} no es una leyenda: los códigos {codes} deben ser números distintos de 1 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>The legend {path} cannot be read: {why}.</source>
        <translation>No se puede leer la leyenda {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>{where} is not a legend: {why}.</source>
        <translation>{where} no es una leyenda: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{number} of {total}: {name}</source>
        <translation>{number} de {total}: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{name} could not be mapped: {why}</source>
        <translation>No se pudo cartografiar {name}: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <source>The folder {path} cannot be read: {why}.</source>
        <translation>No se puede leer la carpeta {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>TTA must be one of {known}, not {tta!r}.</source>
        <translation>TTA debe ser uno de {known}, no {tta!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The tolerance of polygons must be 0 m or more, not {value}.</source>
        <translation>La tolerancia de los polígonos debe ser de 0 m o más, no {value}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The smallest segment must be 0 m² or more, not {area}.</source>
        <translation>El segmento mínimo debe ser de 0 m² o más, no {area}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{share:.0%} of the edge of {name} is pure black (0), but the raster declares no nodata value, so the black will be mapped. If it is no data, set NODATA to 0.</source>
        <translation>El {share:.0%} del borde de {name} es negro puro (0), pero el ráster no declara ningún valor sin datos, así que el negro se cartografiará. Si no son datos, ponga NODATA a 0.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <location filename="../plugin/panel/facts.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>The image lies {km:.0f} km from the nearest place that the model was trained on ({place}). Expect more mistakes than its card says.</source>
        <translation>La imagen está a {km:.0f} km del lugar más cercano con el que se entrenó el modelo ({place}). Espere más errores de los que indica su ficha.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>Only raster files can be mapped on a cluster. Save the layer as a file first.</source>
        <translation>En un clúster solo se pueden cartografiar archivos ráster. Guarde primero la capa como archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The mask and the extent have no place in common. Change one of them.</source>
        <translation>La máscara y la extensión no tienen ningún lugar en común. Cambie una de ellas.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/memory.py"/>
        <source>The memory for mapping must be {least} MB or more, not {value}.</source>
        <translation>La memoria para cartografiar debe ser de {least} MB o más, no {value}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/memory.py"/>
        <source>Blocks must begin at multiples of {unit} pixels.</source>
        <translation>Los bloques deben empezar en múltiplos de {unit} píxeles.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_call.py"/>
        <source>The model gave scores of shape {shape}, not one per class and pixel.</source>
        <translation>El modelo dio puntuaciones de forma {shape}, no una por clase y píxel.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_call.py"/>
        <source>The model gave {got} classes, but its card says {want}.</source>
        <translation>El modelo dio {got} clases, pero su ficha dice {want}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {path} is not a STAC Item.</source>
        <translation>La ficha del modelo {path} no es un elemento STAC (Item).</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: {why}.</source>
        <translation>La ficha del modelo {where} es errónea: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: its legend {name!r} is not a plain file name.</source>
        <translation>La ficha del modelo {where} es errónea: su leyenda {name!r} no es un simple nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The legend {path} is too large to be one.</source>
        <translation>La leyenda {path} es demasiado grande para serlo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: {why}</source>
        <translation>La ficha del modelo {where} es errónea: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {path} cannot be read: {why}.</source>
        <translation>No se puede leer la ficha del modelo {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is not complete: {why}.</source>
        <translation>La ficha del modelo {where} no está completa: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>There is no model file {path}.</source>
        <translation>No existe el archivo de modelo {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>{path} is a torch checkpoint or another Python pickle. Such files can run programs when they are opened, so they are not. Export the model to ONNX (torch.onnx.export) and import that file.</source>
        <translation>{path} es un checkpoint de torch u otro pickle de Python. Estos archivos pueden ejecutar programas al abrirse, por eso no se abren. Exporte el modelo a ONNX (torch.onnx.export) e importe ese archivo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The model {path} has {count} inputs ({names}); a land-cover model has one, the image.</source>
        <translation>
            <numerusform>El modelo {path} tiene {count} entrada ({names}); un modelo de cobertura del suelo tiene una, la imagen.</numerusform>
            <numerusform>El modelo {path} tiene {count} entradas ({names}); un modelo de cobertura del suelo tiene una, la imagen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The input of the model {path} is {kind} {shape}; it must be numbers of shape [images, bands, height, width].</source>
        <translation>La entrada del modelo {path} es {kind} {shape}; deben ser números de forma [imágenes, bandas, alto, ancho].</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The names in the model {path} cannot be read: {why}. The file may be damaged.</source>
        <translation>No se pueden leer los nombres del modelo {path}: {why}. Puede que el archivo esté dañado.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model cannot be installed at {path}: {why}. Free space or choose another place.</source>
        <translation>No se puede instalar el modelo en {path}: {why}. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes only tiles of {height} x {width} pixels. Sides of {least} to {most} pixels are possible.</source>
        <translation>El modelo solo acepta teselas de {height} x {width} píxeles. Son posibles lados de {least} a {most} píxeles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes {count} bands, but {given} were named: {names}.</source>
        <translation>
            <numerusform>El modelo usa {count} banda, pero se nombraron {given}: {names}.</numerusform>
            <numerusform>El modelo usa {count} bandas, pero se nombraron {given}: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The output of a model must be one of {known}, not {got!r}.</source>
        <translation>La salida de un modelo debe ser una de {known}, no {got!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The threshold must be between 0 and 1, not {got}.</source>
        <translation>El umbral debe estar entre 0 y 1, no {got}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The names of the bands ({names}) must be different and not empty.</source>
        <translation>Los nombres de las bandas ({names}) deben ser distintos y no estar vacíos.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model gives scores that are not numbers for an ordinary tile.</source>
        <translation>El modelo da puntuaciones que no son números para una tesela normal.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The threshold {threshold:g} of the file counts only if the model has a single output channel.</source>
        <translation>El umbral {threshold:g} del archivo solo cuenta si el modelo tiene un único canal de salida.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The weights of the model are in a file with a name that is taken. Save it as one file.</source>
        <translation>Los pesos del modelo están en un archivo con un nombre ya usado. Guárdelo como un solo archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>Which bands does the model need? Its file does not say. Give their names in order.</source>
        <translation>¿Qué bandas necesita el modelo? Su archivo no lo dice. Indique sus nombres en orden.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The scores of a pixel do not sum to 1. Its class is the one with the highest score.</source>
        <translation>Las puntuaciones de un píxel no suman 1. Su clase es la de mayor puntuación.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives {kind} of shape {shape}, not one score per class for each pixel. Only models for semantic segmentation make land-cover maps.</source>
        <translation>El modelo da {kind} de forma {shape}, no una puntuación por clase para cada píxel. Solo los modelos de segmentación semántica crean mapas de cobertura del suelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives a class number for each pixel instead of one score per class, so tiles cannot be blended and there is no confidence. Export it without the final argmax.</source>
        <translation>El modelo da un número de clase por píxel en lugar de una puntuación por clase, así que no se pueden mezclar teselas y no hay confianza. Expórtelo sin el argmax final.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model&apos;s file says that it takes tiles of any size, but it does not ({why}). Export it with a fixed size.</source>
        <translation>El archivo del modelo dice que acepta teselas de cualquier tamaño, pero no es así ({why}). Expórtelo con un tamaño fijo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives scores that are not numbers for an ordinary tile. Its file may be damaged, or its scaling may be wrong.</source>
        <translation>El modelo da puntuaciones que no son números para una tesela normal. Puede que su archivo esté dañado o que su escalado sea incorrecto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives scores of {got} for a tile of {want} pixels. Only models that give one score per class for each pixel of the tile can be used: add the enlarging to the model before exporting it.</source>
        <translation>El modelo da puntuaciones de {got} para una tesela de {want} píxeles. Solo se pueden usar modelos que den una puntuación por clase para cada píxel de la tesela: añada la ampliación al modelo antes de exportarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model failed on a tile of {bands} bands and {height} x {width} pixels: {why}.</source>
        <translation>El modelo falló en una tesela de {bands} bandas y {height} x {width} píxeles: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>A tile of {side} pixels does not fit into memory with this model. Choose smaller tiles.</source>
        <translation>Una tesela de {side} píxeles no cabe en memoria con este modelo. Elija teselas más pequeñas.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>{name!r} cannot be the name of a model. Use up to 64 letters without accents, digits, points, hyphens and underscores, with a letter or digit first and last.</source>
        <translation>{name!r} no puede ser el nombre de un modelo. Use hasta 64 letras sin acentos, cifras, puntos, guiones y guiones bajos, con una letra o cifra al principio y al final.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The model has {classes} classes, but {what} has {count}. Choose another legend, or give {classes} names.</source>
        <translation>
            <numerusform>El modelo tiene {classes} clases, pero {what} tiene {count}. Elija otra leyenda o indique {classes} nombres.</numerusform>
            <numerusform>El modelo tiene {classes} clases, pero {what} tiene {count}. Elija otra leyenda o indique {classes} nombres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Which scaling does the model need? Its file does not say. Choose one of: {known}.</source>
        <translation>¿Qué escalado necesita el modelo? Su archivo no lo dice. Elija uno de: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The percentiles {low:g} and {high:g} are not in order from 0 to 100.</source>
        <translation>Los percentiles {low:g} y {high:g} no están en orden de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Scaling by mean and standard deviation needs both, one figure for each band.</source>
        <translation>El escalado por media y desviación estándar necesita ambas, un valor por banda.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Standard deviations and the divisor must be above 0.</source>
        <translation>Las desviaciones estándar y el divisor deben ser mayores que 0.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A tile of {side} pixels is not possible. Tiles have {least} to {most} pixels.</source>
        <translation>No es posible una tesela de {side} píxeles. Las teselas tienen de {least} a {most} píxeles.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The overlap of tiles must be 0 or more, not {overlap}.</source>
        <translation>El solape de teselas debe ser 0 o más, no {overlap}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Which pixel sizes on the ground does the model know? Its file does not say. Give the finest and the coarsest one in metres, for instance 0.25 and 0.5.</source>
        <translation>¿Qué tamaños de píxel en el terreno conoce el modelo? Su archivo no lo dice. Indique el más fino y el más grueso en metros, por ejemplo 0.25 y 0.5.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The pixel sizes {low:g} to {high:g} m (enlarged from {limit:g} m) make no sense. Give numbers above 0, the finest first.</source>
        <translation>Los tamaños de píxel {low:g} a {high:g} m (ampliados desde {limit:g} m) no tienen sentido. Indique números mayores que 0, primero el más fino.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A legend has at most 255 classes, not {count}.</source>
        <translation>
            <numerusform>Una leyenda tiene como máximo 255 clases, no {count}.</numerusform>
            <numerusform>Una leyenda tiene como máximo 255 clases, no {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>There are {names} class names, but {colours} colours and {codes} codes. Give one for each class.</source>
        <translation>Hay {names} nombres de clase, pero {colours} colores y {codes} códigos. Indique uno por clase.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Two classes have the same colour. Give each class a colour of its own.</source>
        <translation>Dos clases tienen el mismo color. Dé a cada clase su propio color.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>{name} is a model that came with the plugin. Choose another name.</source>
        <translation>{name} es un modelo incluido en el complemento. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>Models cannot be installed into the plugin&apos;s own folder. Choose another folder.</source>
        <translation>No se pueden instalar modelos en la carpeta del complemento. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>A model with the name {name} is installed already. Choose another name, or ask to overwrite it.</source>
        <translation>Ya hay instalado un modelo con el nombre {name}. Elija otro nombre o pida sobrescribirlo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>{name} came with the plugin and cannot be removed.</source>
        <translation>{name} está incluido en el complemento y no se puede eliminar.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>There is no installed model {name} in {folder}.</source>
        <translation>No hay ningún modelo {name} instalado en {folder}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>A model with the name {name} is installed already.</source>
        <translation>Ya hay instalado un modelo con el nombre {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>The model {name} cannot be removed: {why}. Close what uses it, and try again.</source>
        <translation>No se puede eliminar el modelo {name}: {why}. Cierre lo que lo usa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file. Choose a model that was exported to ONNX.</source>
        <translation>{path} no es un archivo ONNX. Elija un modelo exportado a ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model {path} holds parts that were compiled for one device. Get the model as it was exported.</source>
        <translation>El modelo {path} contiene partes compiladas para un dispositivo concreto. Consiga el modelo tal como se exportó.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model file {path} is empty.</source>
        <translation>El archivo de modelo {path} está vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file but a text.</source>
        <translation>{path} no es un archivo ONNX, sino un texto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is larger than an ONNX file can be.</source>
        <translation>{path} es mayor de lo que puede ser un archivo ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model file {path} cannot be read: {why}.</source>
        <translation>No se puede leer el archivo de modelo {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file, or it is cut off or damaged ({why}). Get it again, or export the model to ONNX again.</source>
        <translation>{path} no es un archivo ONNX, o está cortado o dañado ({why}). Consígalo de nuevo o vuelva a exportar el modelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model {path} refers to a file outside its folder ({name!r}). Such a model is not opened: save it as one file.</source>
        <translation>El modelo {path} remite a un archivo fuera de su carpeta ({name!r}). Un modelo así no se abre: guárdelo como un solo archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The weights of the model {path} are in another file, {name}, which is not beside it. Put both into one folder, or save the model as one file.</source>
        <translation>Los pesos del modelo {path} están en otro archivo, {name}, que no está junto a él. Ponga ambos en una carpeta o guarde el modelo como un solo archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file but {kind}.</source>
        <translation>{path} no es un archivo ONNX, sino {kind}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_runtime.py"/>
        <source>ONNX Runtime is not installed in this Python ({why}). Models need it: install the package &apos;onnxruntime&apos; into the Python that QGIS uses, then start QGIS again.</source>
        <translation>ONNX Runtime no está instalado en este Python ({why}). Los modelos lo necesitan: instale el paquete &apos;onnxruntime&apos; en el Python que usa QGIS y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>There is no model {name!r}. Installed models: {known}.{problems}</source>
        <translation>No existe el modelo {name!r}. Modelos instalados: {known}.{problems}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>There is no model in {folder}: {card} is missing.</source>
        <translation>No hay ningún modelo en {folder}: falta {card}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>The model file {path} cannot be read: {why}. Install the model again.</source>
        <translation>No se puede leer el archivo de modelo {path}: {why}. Instale el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>The model file {path} is not the one its card describes (SHA-256 {found}…, the card says {expected}…). It may be damaged or tampered with. Install the model again.</source>
        <translation>El archivo de modelo {path} no es el que describe su ficha (SHA-256 {found}…, la ficha dice {expected}…). Puede que esté dañado o manipulado. Instale el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/plan.py"/>
        <source>An overlap of {overlap} pixels does not fit tiles of {tile} pixels. Choose 0 to {most}.</source>
        <translation>Un solape de {overlap} píxeles no encaja en teselas de {tile} píxeles. Elija de 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/polygons.py"/>
        <source>The class raster {path} has no coordinate system. Assign one first.</source>
        <translation>El ráster de clases {path} no tiene sistema de coordenadas. Asígnele uno primero.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The scaling must be card, statistics, or one range from low to high for each of the {count} bands, not {wish!r}.</source>
        <translation>
            <numerusform>El escalado debe ser card, statistics o un intervalo de menor a mayor para la {count} banda, no {wish!r}.</numerusform>
            <numerusform>El escalado debe ser card, statistics o un intervalo de menor a mayor para cada una de las {count} bandas, no {wish!r}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The model takes {bands} bands, but there are {count} figures for its mean or standard deviation.</source>
        <translation>
            <numerusform>El modelo usa {bands} bandas, pero hay {count} valor para su media o desviación estándar.</numerusform>
            <numerusform>El modelo usa {bands} bandas, pero hay {count} valores para su media o desviación estándar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/scaling.py"/>
        <source>No valid pixel was found in {name} to work out the range of its values. Choose an area that holds data.</source>
        <translation>No se encontró ningún píxel válido en {name} para calcular el intervalo de sus valores. Elija un área con datos.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/scaling.py"/>
        <source>All pixels of {name} have the same value. There is nothing to map.</source>
        <translation>Todos los píxeles de {name} tienen el mismo valor. No hay nada que cartografiar.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>{path} is not a class raster: it has bands {kind}, a class raster has one band of uint8.</source>
        <translation>{path} no es un ráster de clases: tiene las bandas {kind}; un ráster de clases tiene una banda uint8.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The class raster {path} cannot be read at row {row}: {why}.</source>
        <translation>No se puede leer el ráster de clases {path} en la fila {row}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster {path} cannot be read at row {row}: {why}.</source>
        <translation>No se puede leer el ráster de confianza {path} en la fila {row}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster has {got} pixels, the class raster {want}. Take both of one run.</source>
        <translation>El ráster de confianza tiene {got} píxeles; el de clases, {want}. Use ambos de una misma ejecución.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster {path} cannot be read: {why}.</source>
        <translation>No se puede leer el ráster de confianza {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sieve.py"/>
        <source>The merged raster could not be written whole to {folder}. Is the disk full?</source>
        <translation>No se pudo escribir entero el ráster fusionado en {folder}. ¿Está el disco lleno?</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sieve.py"/>
        <source>The merged raster cannot be written to {folder}: {why}. Choose a folder that can be written to and has room.</source>
        <translation>No se puede escribir el ráster fusionado en {folder}: {why}. Elija una carpeta con permiso de escritura y espacio.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/simplify.py"/>
        <source>The tolerance of simplified borders must be 0 m or more, not {got}.</source>
        <translation>La tolerancia de los bordes simplificados debe ser de 0 m o más, no {got}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>Writing {path} failed: {why}. Free space there: {free}. Make room or choose another place; the unfinished file was removed.</source>
        <translation>Falló la escritura de {path}: {why}. Espacio libre allí: {free}. Libere espacio o elija otro lugar; se eliminó el archivo sin terminar.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>{path} cannot be written: {why}. Choose another place for the output.</source>
        <translation>No se puede escribir {path}: {why}. Elija otro lugar para la salida.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>The result is complete but {final} cannot be replaced ({why}); is it open in a program? The result lies in {part}: rename it.</source>
        <translation>El resultado está completo, pero no se puede reemplazar {final} ({why}); ¿está abierto en algún programa? El resultado está en {part}: cámbiele el nombre.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>No se puede escribir {path}: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has {have} band(s), but the model needs {n}: {wanted}. Choose another raster or model.</source>
        <translation>El ráster {name} tiene {have} banda(s), pero el modelo necesita {n}: {wanted}. Elija otro ráster o modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>{path} holds no image of its own. Choose one of its sub-datasets.</source>
        <translation>{path} no contiene una imagen propia. Elija uno de sus subconjuntos de datos.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The chosen bands of {name} hold values of kinds {kinds}; one real kind is needed.</source>
        <translation>Las bandas elegidas de {name} contienen valores de los tipos {kinds}; hace falta un único tipo real.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has no band {wrong}; it has bands 1 to {count}.</source>
        <translation>
            <numerusform>El ráster {name} no tiene la banda {wrong}; solo tiene la banda {count}.</numerusform>
            <numerusform>El ráster {name} no tiene la banda {wrong}; tiene las bandas 1 a {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The model needs {n} bands ({wanted}), but {given} were chosen.</source>
        <translation>El modelo necesita {n} bandas ({wanted}), pero se eligieron {given}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>{name} cannot be read at column {col:.0f}, row {row:.0f}: {why}. The file may be damaged.</source>
        <translation>No se puede leer {name} en la columna {col:.0f}, fila {row:.0f}: {why}. Puede que el archivo esté dañado.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The description of the model in {path} is too long.</source>
        <translation>La descripción del modelo en {path} es demasiado larga.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} holds {what!r}, which a land-cover model does not need and which could run a program. Export the model to ONNX.</source>
        <translation>El archivo comprimido {path} contiene {what!r}, que un modelo de cobertura del suelo no necesita y que podría ejecutar un programa. Exporte el modelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The model {path} must have one input of shape [n, bands, height, width].</source>
        <translation>El modelo {path} debe tener una entrada de forma [n, bandas, alto, ancho].</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>{path} must hold exactly one model.</source>
        <translation>{path} debe contener exactamente un modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} is damaged: {why}.</source>
        <translation>El archivo comprimido {path} está dañado: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The input of the model {path} is not an image.</source>
        <translation>La entrada del modelo {path} no es una imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} holds pickled weights or other objects, which are never opened, because that can run programs. Export the model to ONNX.</source>
        <translation>El archivo comprimido {path} contiene pesos u otros objetos en formato pickle, que nunca se abren porque eso puede ejecutar programas. Exporte el modelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} is a pickled torch checkpoint. It is never opened, because that can run programs. Export the model to ONNX (torch.onnx.export), or save it with torch.jit.save or torch.export.save.</source>
        <translation>{path} es un checkpoint de torch en formato pickle. Nunca se abre, porque eso puede ejecutar programas. Exporte el modelo a ONNX (torch.onnx.export) o guárdelo con torch.jit.save o torch.export.save.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} unpacks to far more than a model. It is not opened.</source>
        <translation>{path} se descomprime en mucho más que un modelo. No se abre.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} holds names that lead outside it. It is not opened.</source>
        <translation>{path} contiene nombres que llevan fuera de él. No se abre.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>This model needs the Python package torch, which is not installed here ({why}). Install it into the Python that QGIS uses, or export the model to ONNX, which needs no torch.</source>
        <translation>Este modelo necesita el paquete de Python torch, que no está instalado aquí ({why}). Instálelo en el Python que usa QGIS o exporte el modelo a ONNX, que no necesita torch.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} is neither a TorchScript nor a torch.export archive ({why}). A pickled checkpoint is never opened, because that can run programs: export the model to ONNX.</source>
        <translation>{path} no es un archivo de TorchScript ni de torch.export ({why}). Un checkpoint en formato pickle nunca se abre, porque eso puede ejecutar programas: exporte el modelo a ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>torch {version} cannot open {path}: {why}. The file may be damaged, or from a newer torch.</source>
        <translation>torch {version} no puede abrir {path}: {why}. Puede que el archivo esté dañado o sea de un torch más reciente.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>The code in {path} is too long to be that of a model.</source>
        <translation>El código en {path} es demasiado largo para ser el de un modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>The TorchScript code in {path} uses {what}, which a land-cover model does not need and which can reach other files. It is not opened.</source>
        <translation>El código TorchScript en {path} usa {what}, que un modelo de cobertura del suelo no necesita y que puede acceder a otros archivos. No se abre.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/session_image.py"/>
        <source>The image of this session is not at {path} any more, so its edges cannot be followed. Put it back, or beside the session.</source>
        <translation>La imagen de esta sesión ya no está en {path}, así que no se pueden seguir sus bordes. Devuélvala a su sitio o póngala junto a la sesión.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/session_image.py"/>
        <source>The image {path} has another size than when this session was made. Put the right one there.</source>
        <translation>La imagen {path} tiene otro tamaño que cuando se creó esta sesión. Ponga allí la correcta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/example.py"/>
        <source>The example cannot be written to {folder}: {why}. Choose another folder.</source>
        <translation>No se puede escribir el ejemplo en {folder}: {why}. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the field that holds the reference classes.</source>
        <translation>Elija el campo que contiene las clases de referencia.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>The CORINE layer cannot be read. Check that the file is there.</source>
        <translation>No se puede leer la capa CORINE. Compruebe que el archivo existe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>The shares of train, val and test must be three numbers, not {text!r}.</source>
        <translation>Las proporciones de train, val y test deben ser tres números, no {text!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>None of the images can be read. Check that the files are there and are rasters.</source>
        <translation>No se puede leer ninguna de las imágenes. Compruebe que los archivos existen y son rásteres.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>The labels cannot be read. Check that the file is there.</source>
        <translation>No se pueden leer las etiquetas. Compruebe que el archivo existe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Bands must be numbers separated by commas, such as 3, 2, 1, not {text!r}.</source>
        <translation>Las bandas deben ser números separados por comas, como 3, 2, 1, no {text!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>{name} must be numbers separated by blanks, not {text!r}.</source>
        <translation>{name} deben ser números separados por espacios, no {text!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A sample is a GeoPackage: {path} must end in .gpkg.</source>
        <translation>Una muestra es un GeoPackage: {path} debe terminar en .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Give the number of points or the standard error, not both.</source>
        <translation>Indique el número de puntos o el error estándar, no ambos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>“{text}” is no expected accuracy. Write it like 1: 0.7, 5: 0.95.</source>
        <translation>«{text}» no es una exactitud esperada. Escríbala como 1: 0.7, 5: 0.95.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Work in a session needs a person&apos;s name. Enter yours.</source>
        <translation>El trabajo en una sesión necesita un nombre de persona. Escriba el suyo.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <source>Choose an annotation session, or two label rasters.</source>
        <translation>Elija una sesión de anotación o dos rásteres de etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <source>The mask {name} has no polygon. Choose a layer with polygons, or select some of its features.</source>
        <translation>La máscara {name} no tiene ningún polígono. Elija una capa con polígonos o seleccione algunos de sus objetos.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <source>No polygon of the mask {name} lies on the raster.</source>
        <translation>Ningún polígono de la máscara {name} está sobre el ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The mask {name} cannot be brought into the raster&apos;s coordinate reference system: {why}.</source>
        <translation>No se puede llevar la máscara {name} al sistema de referencia de coordenadas del ráster: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>The reference has classes that the legend {legend} does not have: {names}. Choose the legend of the reference.</source>
        <translation>La referencia tiene clases que la leyenda {legend} no tiene: {names}. Elija la leyenda de la referencia.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Choose the land-cover map that is to be assessed.</source>
        <translation>Elija el mapa de cobertura del suelo que se va a evaluar.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Choose a reference: a sample, a layer of points or polygons, or a raster.</source>
        <translation>Elija una referencia: una muestra, una capa de puntos o polígonos, o un ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>The layer {name} is no raster file, so no dataset can be cut from it. Save the part that is wanted as a GeoTIFF first.</source>
        <translation>La capa {name} no es un archivo ráster, así que no se puede recortar un conjunto de datos de ella. Guarde primero la parte deseada como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>No value of the field {field} in {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which value becomes which class.</source>
        <translation>Ningún valor del campo {field} de {name} representa una clase de la leyenda. Sus valores son: {values}. Diga en la asignación de clases qué valor se convierte en qué clase.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>No polygon of {name} lies on one of the images.</source>
        <translation>Ningún polígono de {name} está sobre alguna de las imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>{path} has no ending that stands for GeoTIFF. Land-cover maps are written as GeoTIFF: use .tif.</source>
        <translation>{path} no tiene una extensión de GeoTIFF. Los mapas de cobertura del suelo se escriben como GeoTIFF: use .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>{path} is used twice: by two results, or by the image and a result. Choose another place.</source>
        <translation>{path} se usa dos veces: en dos resultados, o en la imagen y un resultado. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>Polygons cannot be written to {path}: no vector format has this ending. Use .gpkg, .shp, .geojson or .fgb.</source>
        <translation>No se pueden escribir polígonos en {path}: ningún formato vectorial tiene esta extensión. Use .gpkg, .shp, .geojson o .fgb.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>The map is complete, but its polygons could not be written to {path}: {why}. They are kept in {kept}.</source>
        <translation>El mapa está completo, pero no se pudieron escribir sus polígonos en {path}: {why}. Se conservan en {kept}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>The statistics table cannot be written: {why}.</source>
        <translation>No se puede escribir la tabla de estadísticas: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>All of the {asked} tiles asked for arrived.</source>
        <translation>Llegaron todas las teselas pedidas ({asked}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tiles needed from {host}: up to {count} of {side} × {side} pixels, {gsd:.3g} m each on the ground (the limit is {limit})</source>
        <translation>
            <numerusform>Teselas necesarias de {host}: hasta {count} de {side} × {side} píxeles, de {gsd:.3g} m cada uno en el terreno (el límite es {limit})</numerusform>
            <numerusform>Teselas necesarias de {host}: hasta {count} de {side} × {side} píxeles, de {gsd:.3g} m cada uno en el terreno (el límite es {limit})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{missing} of {asked} tiles did not arrive, although they were asked for again. The map has no data there.</source>
        <translation>{missing} de {asked} teselas no llegaron, aunque se volvieron a pedir. El mapa no tiene datos allí.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path} does not fit the other maps (another coordinate reference system, or rotated). It is left out of the view of all maps.</source>
        <translation>{path} no encaja con los demás mapas (otro sistema de referencia de coordenadas, o girado). Se excluye de la vista de todos los mapas.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/file_fetcher.py"/>
        <source>{url} could not be fetched: {why}. Check the connection and the proxy (Settings &gt; Options &gt; Network), or install from a folder of wheels.</source>
        <translation>No se pudo descargar {url}: {why}. Revise la conexión y el proxy (Configuración &gt; Opciones &gt; Red), o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <source>There is no image to map in {folder} with the pattern {pattern}. Choose another folder or pattern, or layers.</source>
        <translation>No hay ninguna imagen que cartografiar en {folder} con el patrón {pattern}. Elija otra carpeta u otro patrón, o capas.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <source>{path} cannot be opened as a raster.</source>
        <translation>No se puede abrir {path} como ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/layers.py"/>
        <source>The layer {name} cannot be read. Check that {source} is there and is a raster.</source>
        <translation>No se puede leer la capa {name}. Compruebe que {source} existe y es un ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/models.py"/>
        <source>QGIS has no folder for the settings of this user, so models cannot be installed.</source>
        <translation>QGIS no tiene carpeta para la configuración de este usuario, así que no se pueden instalar modelos.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_fetch.py"/>
        <source>Nothing of the layer {name} arrived: none of {asked} tiles asked for. The server {host} answered: {answer}. Check the connection and the layer, and try again later.</source>
        <translation>No llegó nada de la capa {name}: ninguna de las {asked} teselas pedidas. El servidor {host} respondió: {answer}. Revise la conexión y la capa, e inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_fetch.py"/>
        <source>The layer {name} shows nothing in this area: of {asked} tiles from {host}, {missing} did not arrive and the others are transparent. Choose another area or another layer.</source>
        <translation>La capa {name} no muestra nada en esta área: de {asked} teselas de {host}, {missing} no llegaron y las demás son transparentes. Elija otra área u otra capa.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_layer.py"/>
        <source>The layer {name} (provider {provider}) cannot be read in the background. Save it as GeoTIFF (Export &gt; Save As…) and map that.</source>
        <translation>La capa {name} (proveedor {provider}) no se puede leer en segundo plano. Guárdela como GeoTIFF (Exportar &gt; Guardar como…) y cartografíe ese archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The layer {name} is an online layer and has no end. Give an extent or a mask: only that part is fetched.</source>
        <translation>La capa {name} es una capa en línea y no tiene fin. Indique una extensión o una máscara: solo se descarga esa parte.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/preview_maker.py"/>
        <source>The layer {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to the layer.</source>
        <translation>La capa {name} no tiene sistema de referencia de coordenadas, así que se desconoce el tamaño de sus píxeles en el terreno. Asigne el SRC correcto a la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The extent and the mask have no place in common with the layer {name}. Choose an area that the layer covers.</source>
        <translation>La extensión y la máscara no tienen ningún lugar en común con la capa {name}. Elija un área que la capa cubra.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>This area takes up to {count} tiles from {host}, and the limit is {limit}. Choose a smaller extent or a coarser pixel size (GSD), or raise the limit (advanced parameter MAX_TILES) if the service allows that many.</source>
        <translation>
            <numerusform>Esta área requiere hasta {count} tesela de {host} y el límite es {limit}. Elija una extensión menor o un tamaño de píxel más grueso (GSD), o aumente el límite (parámetro avanzado MAX_TILES) si el servicio permite tantas.</numerusform>
            <numerusform>Esta área requiere hasta {count} teselas de {host} y el límite es {limit}. Elija una extensión menor o un tamaño de píxel más grueso (GSD), o aumente el límite (parámetro avanzado MAX_TILES) si el servicio permite tantas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/package_path.py"/>
        <source>QGIS has no folder for the settings of this user, so packages cannot be installed.</source>
        <translation>QGIS no tiene carpeta para la configuración de este usuario, así que no se pueden instalar paquetes.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Something unexpected happened: {why}. Please report it.</source>
        <translation>Ocurrió algo inesperado: {why}. Comuníquelo, por favor.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_maker.py"/>
        <source>The preview cannot be kept in memory: {why}.</source>
        <translation>No se puede mantener la vista previa en memoria: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_thread.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>The preview failed: {why}.</source>
        <translation>La vista previa falló: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_view.py"/>
        <source>Zoom in to preview: in this view a pixel would cover {gsd:.2g} m, and the model was made for {finest:g} to {coarsest:g} m.</source>
        <translation>Acerque el zoom para la vista previa: en esta vista un píxel cubriría {gsd:.2g} m y el modelo se hizo para {finest:g} a {coarsest:g} m.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>{name} is no raster file. Choose a map that is saved as a file, such as a GeoTIFF.</source>
        <translation>{name} no es un archivo ráster. Elija un mapa guardado como archivo, por ejemplo un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} has no points or polygons. Choose another layer.</source>
        <translation>La capa {name} no tiene puntos ni polígonos. Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} must hold points or polygons, not lines.</source>
        <translation>La capa {name} debe contener puntos o polígonos, no líneas.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} cannot be brought into the map&apos;s coordinate reference system: {why}.</source>
        <translation>No se puede llevar la capa {name} al sistema de referencia de coordenadas del mapa: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>No tile of this session has been labelled by two people yet.</source>
        <translation>Dos personas aún no han etiquetado ninguna tesela de esta sesión.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>{count} tiles are still being labelled by two people and are not compared yet.</source>
        <translation>
            <numerusform>{count} tesela aún la están etiquetando dos personas y todavía no se compara.</numerusform>
            <numerusform>{count} teselas aún las están etiquetando dos personas y todavía no se comparan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Tiles that are not labelled twice began with the prediction. Their annotation is not independent of it, so it agrees with the prediction more than it should.</source>
        <translation>Las teselas que no se etiquetan dos veces empezaron con la predicción. Su anotación no es independiente de ella, así que concuerda con la predicción más de lo debido.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} is no raster file, so it cannot be annotated. Save the part that is wanted as a GeoTIFF first.</source>
        <translation>La capa {name} no es un archivo ráster, así que no se puede anotar. Guarde primero la parte deseada como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} has another coordinate reference system in QGIS than in its file. Assign it to the file first (Raster &gt; Projections &gt; Assign Projection), so that the session fits it.</source>
        <translation>La capa {name} tiene en QGIS otro sistema de referencia de coordenadas que en su archivo. Asígnelo primero al archivo (Ráster &gt; Proyecciones &gt; Asignar proyección) para que la sesión encaje.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} has no polygon on the image.</source>
        <translation>La capa {name} no tiene ningún polígono sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>No value of {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which value becomes which class.</source>
        <translation>Ningún valor de {name} representa una clase de la leyenda. Sus valores son: {values}. Diga en la asignación de clases qué valor se convierte en qué clase.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>These values of {name} stand for no class and are unknown in the session: {values}.</source>
        <translation>Estos valores de {name} no representan ninguna clase y son desconocidos en la sesión: {values}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/value_ranges.py"/>
        <source>The style of the layer {name} has no minimum and maximum for the band(s) {bands}. Give it some in the layer&apos;s properties (Symbology), choose bands that it shows, or choose another scaling.</source>
        <translation>El estilo de la capa {name} no tiene mínimo y máximo para la(s) banda(s) {bands}. Asígneselos en las propiedades de la capa (Simbología), elija bandas que muestre o elija otro escalado.</translation>
    </message>
</context>
<context>
    <name>TerrazzoPlugin</name>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Land cover panel</source>
        <translation>Panel de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Terrazzo: map the land cover of an image</source>
        <translation>Terrazzo: cartografiar la cobertura del suelo de una imagen</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open the example project…</source>
        <translation>Abrir el proyecto de ejemplo…</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Python packages…</source>
        <translation>Paquetes de Python…</translation>
    </message>
</context>
<context>
    <name>TerrazzoRequirements</name>
    <message>
        <location filename="../plugin/qgis_bridge/models.py"/>
        <source>Mapping needs the Python package(s) {packages}, which this QGIS does not have. Install them into the Python that QGIS uses, for instance with “{command}” (on Windows in the OSGeo4W shell), then start QGIS again.</source>
        <translation>Cartografiar necesita los paquetes de Python {packages}, que este QGIS no tiene. Instálelos en el Python que usa QGIS, por ejemplo con «{command}» (en Windows, en la consola OSGeo4W), y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <source>Installing Python packages</source>
        <translation>Instalando paquetes de Python</translation>
    </message>
</context>
<context>
    <name>TileBox</name>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Why is the tile skipped?</source>
        <translation>¿Por qué se omite la tesela?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Zoom to the tile</source>
        <translation>Zoom a la tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Show the whole tile.</source>
        <translation>Mostrar la tesela entera.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>More that can be done with the tile.</source>
        <translation>Más acciones con la tesela.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>&amp;Next tile</source>
        <translation>Tesela &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>&amp;Submit, next</source>
        <translation>&amp;Entregar y seguir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile</source>
        <translation>Tesela siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Submit and take the next tile</source>
        <translation>Entregar y tomar la tesela siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>No tile in work. Press “Next tile”, or begin to paint in one.</source>
        <translation>Ninguna tesela en curso. Pulse «Tesela siguiente» o empiece a pintar en una.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>labelling</source>
        <translation>en etiquetado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>submitted</source>
        <translation>entregada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>merging</source>
        <translation>en fusión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>first check</source>
        <translation>primera revisión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>second check</source>
        <translation>segunda revisión</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>returned</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Skip the tile</source>
        <translation>Omitir la tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>No tile is left for you to label.</source>
        <translation>No le queda ninguna tesela por etiquetar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile: where the model is least sure</source>
        <translation>Tesela siguiente: donde el modelo está menos seguro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile: in random order</source>
        <translation>Tesela siguiente: en orden aleatorio</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Accept the whole prediction</source>
        <translation>Aceptar toda la predicción</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Hand the tile back</source>
        <translation>Liberar la tesela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Skip the tile…</source>
        <translation>Omitir la tesela…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Go to the next tile that you can label; this one stays yours. Key: {key}.</source>
        <translation>Ir a la siguiente tesela que pueda etiquetar; esta sigue siendo suya. Tecla: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>The tile is finished: hand it in for checking and take the next. Key: {key}.</source>
        <translation>La tesela está terminada: entregarla para revisión y tomar la siguiente. Tecla: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name}: {state}</source>
        <translation>Tesela {name}: {state}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>This is the only tile that you can label now.</source>
        <translation>Esta es la única tesela que puede etiquetar ahora.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name} is submitted.</source>
        <translation>La tesela {name} está entregada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Take tile {name} back, which was submitted last</source>
        <translation>Recuperar la tesela {name}, la última entregada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name}: second labelling</source>
        <translation>Tesela {name}: segundo etiquetado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>, the model is {percent:.0f} % sure</source>
        <translation>, el modelo está seguro al {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Returned: {reason}</source>
        <translation>Devuelta: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>{share:.1f} % of it is unknown.</source>
        <translation>El {share:.1f} % es desconocido.</translation>
    </message>
</context>
<context>
    <name>ToolButtons</name>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Brush size in pixels of the image. Keys: [ and ], or Shift and the wheel.</source>
        <translation>Tamaño del pincel en píxeles de la imagen. Teclas: [ y ], o Mayús y la rueda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>About how large the segments of the image are. Keys: [ and ], or Shift and the wheel.</source>
        <translation>Tamaño aproximado de los segmentos de la imagen. Teclas: [ y ], o Mayús y la rueda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Snap strokes to image edges</source>
        <translation>Ajustar trazos a los bordes de la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Snap to the image</source>
        <translation>Ajustar a la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Take back the last step.</source>
        <translation>Deshacer el último paso.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Do again what was taken back.</source>
        <translation>Rehacer lo deshecho.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Paint with the class in hand.</source>
        <translation>Pintar con la clase activa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click the corners. Enter, a double click or the right button ends; Backspace goes back.</source>
        <translation>Pulse los vértices. Intro, un doble clic o el botón derecho terminan; Retroceso vuelve atrás.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw freehand</source>
        <translation>Dibujar a mano alzada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw around an area with the button held down.</source>
        <translation>Dibujar alrededor de un área con el botón pulsado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Segments of the image</source>
        <translation>Segmentos de la imagen</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click or drag over the outlined segments to give them the class in hand.</source>
        <translation>Pulse o arrastre sobre los segmentos delineados para darles la clase activa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Change a whole segment</source>
        <translation>Cambiar un segmento entero</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click a segment of labels to give all of it the class in hand.</source>
        <translation>Pulse un segmento de etiquetas para darle entero la clase activa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Take labels away; the place is unknown again.</source>
        <translation>Quitar etiquetas; el lugar vuelve a ser desconocido.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Nudge a boundary</source>
        <translation>Empujar un límite</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Press on one side of a boundary and push it over. The side you pressed on grows.</source>
        <translation>Pulse a un lado de un límite y empújelo. El lado en el que pulsó crece.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Accept the prediction here</source>
        <translation>Aceptar la predicción aquí</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw around an area, or click, to take over what the model says there.</source>
        <translation>Dibuje alrededor de un área, o pulse, para tomar lo que el modelo dice allí.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Pick a class</source>
        <translation>Tomar una clase</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click a place to take its class in hand. With any tool: Alt and a click.</source>
        <translation>Pulse un lugar para activar su clase. Con cualquier herramienta: Alt y clic.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>No tool in use</source>
        <translation>Ninguna herramienta en uso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Choose a tool to begin.</source>
        <translation>Elija una herramienta para empezar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>When a stroke ends its edges move to edges in the image. Key: {key}.</source>
        <translation>Al terminar un trazo, sus bordes se ajustan a los bordes de la imagen. Tecla: {key}.</translation>
    </message>
</context>
<context>
    <name>_Broken</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>The page “{title}” cannot be shown: {why}

The log messages panel (Terrazzo) tells more.</source>
        <translation>No se puede mostrar la página «{title}»: {why}

El panel de mensajes de registro (Terrazzo) dice más.</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <location filename="../plugin/panel/preview_compare.py"/>
        <source>Drag to compare the image (left) with the preview (right). Keys: left and right arrow.</source>
        <translation>Arrastre para comparar la imagen (izquierda) con la vista previa (derecha). Teclas: flechas izquierda y derecha.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_compare.py"/>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
</context>
</TS>
