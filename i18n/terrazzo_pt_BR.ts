<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>Sem um: o nome da pasta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Best an SPDX identifier such as CC-BY-4.0.</source>
        <translation>De preferência um identificador SPDX, como CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Where the images come from, with attribution.</source>
        <translation>De onde vêm as imagens, com atribuição.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>People or organisations, with semicolons.</source>
        <translation>Pessoas ou organizações, com ponto e vírgula.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Of the images: a date, or from/to.</source>
        <translation>Das imagens: uma data, ou de/até.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A few sentences for the card.</source>
        <translation>Algumas frases para a ficha.</translation>
    </message>
</context>
<context>
    <name>AccuracyBox</name>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points in {strata} strata.</source>
        <translation>
            <numerusform>{count} ponto em {strata} estratos.</numerusform>
            <numerusform>{count} pontos em {strata} estratos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Overall accuracy {value:.1f} % ({low:.1f} to {high:.1f}), from {count} points: {path}</source>
        <translation>
            <numerusform>Acurácia global {value:.1f} % ({low:.1f} a {high:.1f}), de {count} ponto: {path}</numerusform>
            <numerusform>Acurácia global {value:.1f} % ({low:.1f} a {high:.1f}), de {count} pontos: {path}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The map&apos;s own</source>
        <translation>A do mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Compare in</source>
        <translation>Comparar em</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Accuracy in another legend: classes of map and answers are joined by a crosswalk.</source>
        <translation>Acurácia em outra legenda: as classes do mapa e das respostas são agrupadas por uma correspondência.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Land-cover map</source>
        <translation>Mapa de cobertura da terra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The map whose accuracy you want to know.</source>
        <translation>O mapa cuja acurácia você quer conhecer.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Design</source>
        <translation>Plano</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random in each class gives rare classes enough points; it is the usual choice.</source>
        <translation>Aleatório em cada classe dá pontos suficientes às classes raras; é a escolha usual.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Number of points</source>
        <translation>Número de pontos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Each point takes a person some 10 to 30 seconds.</source>
        <translation>Cada ponto leva de 10 a 30 segundos de uma pessoa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>Amostra (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>beside the map</source>
        <translation>ao lado do mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Where the points and the answers are kept.</source>
        <translation>Onde os pontos e as respostas são guardados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Draw points</source>
        <translation>&amp;Sortear pontos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Draw points</source>
        <translation>Sortear pontos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Draw the points at random and write them to the file.</source>
        <translation>Sortear os pontos ao acaso e gravá-los no arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Clique no título para expandir ou recolher.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Allocation</source>
        <translation>Alocação</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>How points are shared out among the classes.</source>
        <translation>Como os pontos são repartidos entre as classes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>not wished</source>
        <translation>não desejado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Standard error</source>
        <translation>Erro padrão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>If set, the number of points follows from it: 1 % makes the accuracy known to about ± 2 %.</source>
        <translation>Se definido, o número de pontos decorre dele: 1 % torna a acurácia conhecida em cerca de ± 2 %.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Fewest points of a class.</source>
        <translation>Mínimo de pontos por classe.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Expected accuracy</source>
        <translation>Acurácia esperada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>User&apos;s accuracy that you expect, by class code; for Neyman and a wished standard error.</source>
        <translation>Acurácia do usuário que você espera, por código de classe; para Neyman e para um erro padrão desejado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The same seed gives the same points.</source>
        <translation>A mesma semente dá os mesmos pontos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The sample that is labelled and assessed.</source>
        <translation>A amostra que é rotulada e avaliada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>It is written beside your answers.</source>
        <translation>É gravado junto das suas respostas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>You are</source>
        <translation>Você é</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>A copy of this sample</source>
        <translation>Uma cópia desta amostra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>1. Draw points</source>
        <translation>1. Sortear pontos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>2. Say what is there</source>
        <translation>2. Dizer o que há ali</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>3. Work out the accuracy</source>
        <translation>3. Calcular a acurácia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Points of your own, reference polygons and reference rasters: “Accuracy of a map” in the Processing toolbox.</source>
        <translation>Pontos próprios, polígonos e rasters de referência: “Acurácia de um mapa” na caixa de ferramentas de Processamento.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random in each class</source>
        <translation>Aleatório em cada classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random anywhere</source>
        <translation>Aleatório em todo o mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>On a lattice</source>
        <translation>Em uma grade</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>By area</source>
        <translation>Pela área</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The same for each class</source>
        <translation>O mesmo para cada classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>By area and expected errors (Neyman)</source>
        <translation>Pela área e pelos erros esperados (Neyman)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Expected</source>
        <translation>Esperada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Label points</source>
        <translation>&amp;Rotular pontos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Step through the points and say what is there.</source>
        <translation>Percorrer os pontos e dizer o que há ali.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Accuracy report</source>
        <translation>Relatório de &amp;acurácia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Work out the accuracy from the answers so far.</source>
        <translation>Calcular a acurácia com as respostas até agora.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Add answers…</source>
        <translation>Adicionar respostas…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Take answers from a copy that another person filled in.</source>
        <translation>Importar respostas de uma cópia que outra pessoa preencheu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points were drawn. Now say what is there.</source>
        <translation>
            <numerusform>{count} ponto foi sorteado. Agora diga o que há ali.</numerusform>
            <numerusform>{count} pontos foram sorteados. Agora diga o que há ali.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Labelled by {name}: {count}.</source>
        <translation>Rotulados por {name}: {count}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} answers were added.</source>
        <translation>
            <numerusform>{count} resposta foi adicionada.</numerusform>
            <numerusform>{count} respostas foram adicionadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccuracyReport</name>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>User&apos;s accuracy: how much of what the map calls by this name is so. Producer&apos;s accuracy: how much of what is so the map calls by this name. Figures in percent, 95 % intervals in brackets; the last two columns count {unit}.</source>
        <translation>Acurácia do usuário: quanto do que o mapa chama por este nome é de fato isso. Acurácia do produtor: quanto do que é isso o mapa chama por este nome. Valores em por cento, intervalos de 95 % entre parênteses; as duas últimas colunas contam {unit}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counting a map&apos;s pixels gives biased areas, as its errors do not cancel out. The estimates are corrected by the sample.</source>
        <translation>Contar os pixels de um mapa dá áreas enviesadas, pois seus erros não se compensam. As estimativas são corrigidas pela amostra.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Map \ reference</source>
        <translation>Mapa \ referência</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>The map. Rings: points where it is right. Crosses: points where it is wrong.</source>
        <translation>O mapa. Círculos: pontos onde está certo. Cruzes: pontos onde está errado.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimates for stratified samples by Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57); where strata are not the map&apos;s classes by Stehman 2014 (International Journal of Remote Sensing 35, 4923-4939). Simple random and systematic samples are post-stratified by the map. Intervals: ± 1.96 standard errors, cut at 0 and 100 %.</source>
        <translation>Estimativas para amostras estratificadas segundo Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57); onde os estratos não são as classes do mapa, segundo Stehman 2014 (International Journal of Remote Sensing 35, 4923-4939). Amostras aleatórias simples e sistemáticas são pós-estratificadas pelo mapa. Intervalos: ± 1.96 erros padrão, cortados em 0 e 100 %.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>95 % interval {low} to {high} %</source>
        <translation>Intervalo de 95 %: {low} a {high} %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Labelled points</source>
        <translation>Pontos rotulados</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Compared pixels</source>
        <translation>Pixels comparados</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>User&apos;s accuracy</source>
        <translation>Acurácia do usuário</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Producer&apos;s accuracy</source>
        <translation>Acurácia do produtor</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map</source>
        <translation>No mapa</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the reference</source>
        <translation>Na referência</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map (%)</source>
        <translation>No mapa (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counts of points</source>
        <translation>Contagens de pontos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counts of pixels</source>
        <translation>Contagens de pixels</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>simple random</source>
        <translation>aleatório simples</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>stratified random</source>
        <translation>aleatório estratificado</translation>
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
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share (%)</source>
        <translation>Fração (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Labelled</source>
        <translation>Rotulados</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>The map.</source>
        <translation>O mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>All pixels that have a class in map and reference were compared. The intervals are percentiles of a bootstrap over square blocks of the map; they hold if the reference lies at places chosen at random.</source>
        <translation>Todos os pixels que têm classe no mapa e na referência foram comparados. Os intervalos são percentis de um bootstrap sobre quadrados do mapa; valem se a referência estiver em locais escolhidos ao acaso.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Accuracy of {name}</source>
        <translation>Acurácia de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Accuracy of each class</source>
        <translation>Acurácia de cada classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimates and 95 % intervals</source>
        <translation>Estimativas e intervalos de 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated (%)</source>
        <translation>Estimado (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference (%)</source>
        <translation>Referência (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area of each class</source>
        <translation>Área de cada classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share of the area, with 95 % intervals</source>
        <translation>Fração da área, com intervalos de 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share of the area (%)</source>
        <translation>Fração da área (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Rows: map. Columns: reference. The darker, the larger its part of the row.</source>
        <translation>Linhas: mapa. Colunas: referência. Quanto mais escuro, maior a parte da linha.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Design of the sample: {design}.</source>
        <translation>Plano da amostra: {design}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Interpreters</source>
        <translation>Intérpretes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Points that both labelled</source>
        <translation>Pontos rotulados por ambos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Equal (%)</source>
        <translation>Iguais (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>low</source>
        <translation>baixa</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>medium</source>
        <translation>média</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Of these equal to the map (%)</source>
        <translation>Destes, iguais ao mapa (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>What to know first</source>
        <translation>O que saber antes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Overall accuracy</source>
        <translation>Acurácia global</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Mean IoU</source>
        <translation>IoU médio</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>of the classes that occur</source>
        <translation>das classes presentes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area that this holds for</source>
        <translation>Área a que isto se aplica</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map ({unit})</source>
        <translation>No mapa ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area ({unit})</source>
        <translation>Área ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Agreement of the interpreters</source>
        <translation>Concordância dos intérpretes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confidence of the interpreters</source>
        <translation>Confiança dos intérpretes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Interpretation</source>
        <translation>Interpretação</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference: {name}</source>
        <translation>Referência: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated ({unit})</source>
        <translation>Estimado ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference ({unit})</source>
        <translation>Referência ({unit})</translation>
    </message>
</context>
<context>
    <name>AgreementBox</name>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{double} of {all} tiles are labelled twice; {both} of them by both to the end.</source>
        <translation>{double} de {all} blocos são rotulados duas vezes; {both} deles, por ambos até o fim.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{first} / {second}: {value} % of the pixels are equal.</source>
        <translation>{first} / {second}: {value} % dos pixels são iguais.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Share</source>
        <translation>Fração</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>How many of all tiles two people label without seeing each other.</source>
        <translation>Quantos de todos os blocos duas pessoas rotulam sem se ver.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>The same seed chooses the same tiles.</source>
        <translation>A mesma semente escolhe os mesmos blocos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>&amp;Choose tiles</source>
        <translation>&amp;Escolher blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Choose tiles</source>
        <translation>Escolher blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Choose tiles at random to be labelled twice. Tiles that somebody has begun are passed over.</source>
        <translation>Escolher ao acaso blocos a rotular duas vezes. Os que alguém já começou são pulados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>C&amp;ompare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Work out how far people, and the model, label alike.</source>
        <translation>Calcular o quanto as pessoas, e o modelo, rotulam igual.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement &amp;map</source>
        <translation>&amp;Mapa de discordância</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement map</source>
        <translation>Mapa de discordância</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Write a raster of where the two differ, and show it.</source>
        <translation>Gravar um raster de onde os dois diferem e mostrá-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Show differences on the map</source>
        <translation>Mostrar diferenças no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Show differences</source>
        <translation>Mostrar diferenças</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>A red veil where the two annotators differ.</source>
        <translation>Um véu vermelho onde os dois anotadores diferem.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Equal pixels and IoU in percent, 95 % intervals in brackets.</source>
        <translation>Pixels iguais e IoU em por cento, intervalos de 95 % entre parênteses.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{count} more tiles are to be labelled twice.</source>
        <translation>
            <numerusform>Mais {count} bloco deve ser rotulado duas vezes.</numerusform>
            <numerusform>Mais {count} blocos devem ser rotulados duas vezes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Equal pixels</source>
        <translation>Pixels iguais</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Mean IoU</source>
        <translation>IoU médio</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement</source>
        <translation>Discordância</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Labelled by two people</source>
        <translation>Rotulado por duas pessoas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>How far they agree</source>
        <translation>O quanto concordam</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>There is nothing to compare yet.</source>
        <translation>Ainda não há nada a comparar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>The disagreement map is in {path}.</source>
        <translation>O mapa de discordância está em {path}.</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Equal pixels are counted among those that both labelled. IoU is the same whichever of the two comes first. Pixels are not independent of each other, so the 95 % intervals come from a bootstrap over tiles.</source>
        <translation>Os pixels iguais são contados entre os rotulados por ambos. O IoU é o mesmo, qualquer que seja o primeiro dos dois. Os pixels não são independentes entre si; por isso os intervalos de 95 % vêm de um bootstrap sobre os blocos.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>equal pixels; 95 % interval {low} to {high} %; tiles: {tiles}</source>
        <translation>pixels iguais; intervalo de 95 %: {low} a {high} %; blocos: {tiles}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Where {first} and {second} are equal (grey) and where they differ (red).</source>
        <translation>Onde {first} e {second} são iguais (cinza) e onde diferem (vermelho).</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Tile</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Equal (%)</source>
        <translation>Iguais (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Pixels both labelled</source>
        <translation>Pixels rotulados por ambos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>IoU of each class</source>
        <translation>IoU de cada classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>IoU of each class in percent, with 95 % intervals</source>
        <translation>IoU de cada classe em por cento, com intervalos de 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Pixels that both labelled</source>
        <translation>Pixels rotulados por ambos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Tiles, the one with most differences first</source>
        <translation>Blocos, primeiro o de mais diferenças</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Agreement in {name}</source>
        <translation>Concordância em {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>What to know first</source>
        <translation>O que saber antes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Where they differ</source>
        <translation>Onde diferem</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>equal pixels; tiles: {tiles}</source>
        <translation>pixels iguais; blocos: {tiles}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Only {person}</source>
        <translation>Só {person}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>All tiles are in the CSV and JSON files.</source>
        <translation>Todos os blocos estão nos arquivos CSV e JSON.</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Clique no título para expandir ou recolher.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>This session is open for reading only. Enter your name and open it again to label.</source>
        <translation>Esta sessão está aberta somente para leitura. Informe seu nome e abra-a de novo para rotular.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Close the session</source>
        <translation>Fechar a sessão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Close the session. Everything is saved.</source>
        <translation>Fechar a sessão. Tudo está salvo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>The image of this session is not at {path} any more. Labels can be edited without it.</source>
        <translation>A imagem desta sessão não está mais em {path}. Os rótulos podem ser editados sem ela.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Tile</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>for reading only</source>
        <translation>somente para leitura</translation>
    </message>
</context>
<context>
    <name>AnnotationKeys</name>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: brush</source>
        <translation>Anotação: pincel</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: polygon</source>
        <translation>Anotação: polígono</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: draw freehand</source>
        <translation>Anotação: desenhar à mão livre</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: fill segments of the image</source>
        <translation>Anotação: preencher segmentos da imagem</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: change the class of a whole segment</source>
        <translation>Anotação: mudar a classe de um segmento inteiro</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: erase</source>
        <translation>Anotação: apagar</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: nudge a boundary</source>
        <translation>Anotação: empurrar um contorno</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: accept the prediction here</source>
        <translation>Anotação: aceitar a predição aqui</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: pick a class from the map</source>
        <translation>Anotação: capturar uma classe do mapa</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: unknown</source>
        <translation>Anotação: desconhecido</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: lock the class in hand</source>
        <translation>Anotação: bloquear a classe atual</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: smaller brush or segments</source>
        <translation>Anotação: pincel ou segmentos menores</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: larger brush or segments</source>
        <translation>Anotação: pincel ou segmentos maiores</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: snap brush edges to the image</source>
        <translation>Anotação: ajustar as bordas do pincel à imagem</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: overlay on and off</source>
        <translation>Anotação: mostrar ou ocultar a camada de classes</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: mine, prediction, difference</source>
        <translation>Anotação: meus rótulos, predição, diferença</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: where the model is unsure</source>
        <translation>Anotação: onde o modelo está incerto</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: next place where the model is unsure</source>
        <translation>Anotação: próximo local em que o modelo está incerto</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: submit the tile and take the next</source>
        <translation>Anotação: entregar o bloco e pegar o próximo</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: next tile</source>
        <translation>Anotação: próximo bloco</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: class {number}</source>
        <translation>Anotação: classe {number}</translation>
    </message>
</context>
<context>
    <name>AnnotationStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Cutting the area into tiles</source>
        <translation>Dividindo a área em blocos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the session</source>
        <translation>Gravando a sessão</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the parts</source>
        <translation>Gravando as partes</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Merging the sessions</source>
        <translation>Mesclando as sessões</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the labels</source>
        <translation>Gravando os rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Tracing polygons</source>
        <translation>Traçando polígonos</translation>
    </message>
</context>
<context>
    <name>AnnotationTool</name>
    <message>
        <location filename="../plugin/map_tools/tool.py"/>
        <source>Class in hand: {name}</source>
        <translation>Classe atual: {name}</translation>
    </message>
</context>
<context>
    <name>AreaChart</name>
    <message>
        <location filename="../plugin/panel/area_chart.py"/>
        <source>Shares of the classes</source>
        <translation>Frações das classes</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Area to map</source>
        <translation>Área a mapear</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Which part of the image is mapped.</source>
        <translation>Qual parte da imagem é mapeada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>&amp;Draw</source>
        <translation>&amp;Desenhar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area</source>
        <translation>Desenhar a área</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area on the map. A rectangle: drag. A polygon: click, and end with the right button.</source>
        <translation>Desenhe a área no mapa. Retângulo: arraste. Polígono: clique e termine com o botão direito.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Layer with the features</source>
        <translation>Camada com as feições</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Only inside its selected polygons the image is mapped; inside all of them if none is selected.</source>
        <translation>A imagem só é mapeada dentro dos polígonos selecionados; dentro de todos, se nenhum estiver selecionado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area on the map first.</source>
        <translation>Desenhe a área no mapa primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>There is no layer of polygons in the project. Add one, or draw the area.</source>
        <translation>Não há camada de polígonos no projeto. Adicione uma ou desenhe a área.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Click the corners on the map; the right button ends.</source>
        <translation>Clique nos vértices no mapa; o botão direito termina.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>There is no layer of polygons in the project.</source>
        <translation>Não há camada de polígonos no projeto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Whole layer</source>
        <translation>Camada inteira</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Visible extent</source>
        <translation>Extensão visível</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Rectangle drawn on the map</source>
        <translation>Retângulo desenhado no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Polygon drawn on the map</source>
        <translation>Polígono desenhado no mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Selected features</source>
        <translation>Feições selecionadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>&amp;Draw again</source>
        <translation>&amp;Desenhar de novo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>Arraste um retângulo no mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Nada foi desenhado ainda.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is selected: all {count} features count.</source>
        <translation>
            <numerusform>Nada selecionado: vale a única feição.</numerusform>
            <numerusform>Nada selecionado: valem todas as {count} feições.</numerusform>
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
            <numerusform>{count} selecionada</numerusform>
            <numerusform>{count} selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessAccuracy</name>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Accuracy of a map</source>
        <translation>Acurácia de um mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Works out how accurate a land-cover map is, and how large its classes really are.</source>
        <translation>Calcula quão acurado é um mapa de cobertura da terra e quão grandes são de fato suas classes.</translation>
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
        <translation>Compara um mapa de cobertura da terra com uma referência e escreve um relatório: matriz de confusão em contagens e em frações da área; acurácia global, do usuário e do produtor, F1 e IoU, e a área de cada classe, com intervalos de 95 %.

A referência é uma destas:
- uma amostra de “Plano amostral” que pessoas preencheram (nesse caso o mapa é conhecido);
- uma camada de pontos própria com um campo de classes; eles devem ter sido sorteados ao acaso ou em uma grade, não escolhidos;
- uma camada de polígonos com um campo de classes, ou um raster: todos os seus pixels são comparados. Nesse caso os intervalos só valem se a referência estiver em locais escolhidos ao acaso.

Um campo pode conter códigos ou nomes de classes; os vazios e “unknown” são deixados de fora e contados.

Uma referência em outra legenda é comparada por meio de correspondências: escolha a legenda em que ambos são comparados. Classes sem equivalente nela são deixadas de fora, e o relatório diz o que aconteceu com cada classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>Amostra (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A sample of “Sampling design”, filled in on the panel&apos;s page Quality.</source>
        <translation>Uma amostra de “Plano amostral”, preenchida na página Qualidade do painel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>The map to be assessed. A sample knows its map.</source>
        <translation>O mapa a avaliar. Uma amostra conhece seu mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>What is really there, as somebody saw it. The classes are in the next field.</source>
        <translation>O que há de fato ali, como alguém viu. As classes estão no próximo campo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Codes or names of the classes.</source>
        <translation>Códigos ou nomes das classes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>simple: anywhere at random. stratified: at random in each stratum. systematic: on a lattice.</source>
        <translation>simple: ao acaso em todo o mapa. stratified: ao acaso em cada estrato. systematic: em uma grade.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A raster whose values are the strata, if these are not the map&apos;s classes.</source>
        <translation>Um raster cujos valores são os estratos, se estes não forem as classes do mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A raster of the same class codes.</source>
        <translation>Um raster dos mesmos códigos de classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Only inside these polygons.</source>
        <translation>Só dentro destes polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Value of the map that is no class. Without a choice what the file says, else 0.</source>
        <translation>Valor do mapa que não é classe. Sem escolha, o que diz o arquivo, senão 0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Whose answer counts where the interpreters of a sample differ.</source>
        <translation>De quem é a resposta que vale quando os intérpretes de uma amostra divergem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Look at the answers of one person alone.</source>
        <translation>Considerar só as respostas de uma pessoa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Of the bootstrap that gives the intervals for a reference of pixels.</source>
        <translation>Do bootstrap que dá os intervalos para uma referência de pixels.</translation>
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
        <translation>Um arquivo com tabelas e gráficos, para ler e imprimir.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>All figures, one a line, for a spreadsheet.</source>
        <translation>Todos os números, um por linha, para uma planilha.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>All figures, for a program.</source>
        <translation>Todos os números, para um programa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Map and reference are brought into it by crosswalks. Without a choice: as they are.</source>
        <translation>O mapa e a referência são convertidos para ela por correspondências. Sem escolha: como estão.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>auto: what a map made by Terrazzo says of itself, else OpenEarthMap.</source>
        <translation>auto: o que um mapa feito pelo Terrazzo diz de si, senão OpenEarthMap.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>auto: what a raster made by Terrazzo says of itself, else the legend that is compared in.</source>
        <translation>auto: o que um raster feito pelo Terrazzo diz de si, senão a legenda em que se compara.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Crosswalk of your own</source>
        <translation>Correspondência própria</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>Correspondência (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Which class becomes which, if the bundled crosswalks do not fit.</source>
        <translation>Qual classe vira qual, se as correspondências incluídas não servirem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>accuracy,assessment,validation,confusion matrix,error matrix,area estimation,IoU,F1</source>
        <translation>acurácia,avaliação,validação,matriz de confusão,matriz de erros,estimativa de área,IoU,F1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Land-cover map</source>
        <translation>Mapa de cobertura da terra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Reference points or polygons</source>
        <translation>Pontos ou polígonos de referência</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Field of classes</source>
        <translation>Campo das classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>How the points were drawn</source>
        <translation>Como os pontos foram sorteados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Strata of the points</source>
        <translation>Estratos dos pontos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Reference raster</source>
        <translation>Raster de referência</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>No-data value</source>
        <translation>Valor sem dados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Interpreter who decides</source>
        <translation>Intérprete que decide</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Only this interpreter</source>
        <translation>Só este intérprete</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Table of figures</source>
        <translation>Tabela de números</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Figures as JSON</source>
        <translation>Números como JSON</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Overall accuracy (share)</source>
        <translation>Acurácia global (fração)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>Limite inferior do seu intervalo de 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Upper end of its 95 % interval</source>
        <translation>Limite superior do seu intervalo de 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Mean IoU (share)</source>
        <translation>IoU médio (fração)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Points or pixels compared</source>
        <translation>Pontos ou pixels comparados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Compare in the legend</source>
        <translation>Comparar na legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Legend of the map</source>
        <translation>Legenda do mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Legend of the reference</source>
        <translation>Legenda da referência</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose one reference: a sample, a layer of points or polygons, or a raster.</source>
        <translation>Escolha uma referência: uma amostra, uma camada de pontos ou polígonos, ou um raster.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A sample is assessed as a whole, so it takes no mask.</source>
        <translation>Uma amostra é avaliada como um todo, por isso não aceita máscara.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the land-cover map that is to be assessed.</source>
        <translation>Escolha o mapa de cobertura da terra a avaliar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the field that holds the reference classes.</source>
        <translation>Escolha o campo que contém as classes de referência.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the legend in which map and reference are compared.</source>
        <translation>Escolha a legenda em que o mapa e a referência são comparados.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>This session is open for reading only.</source>
        <translation>Esta sessão está aberta somente para leitura.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>This place belongs to no task tile. Label inside the outlined tiles.</source>
        <translation>Este local não pertence a nenhum bloco de tarefa. Rotule dentro dos blocos contornados.</translation>
    </message>
</context>
<context>
    <name>BuildPatchDataset</name>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Build patch dataset</source>
        <translation>Montar conjunto de patches</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Makes patches in the form of BigEarthNet v2 from a Sentinel-2 tile and a CORINE map.</source>
        <translation>Cria patches na forma do BigEarthNet v2 a partir de uma cena Sentinel-2 e de um mapa CORINE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Makes a dataset in the form of reBEN (BigEarthNet v2) from your own Sentinel-2 tile: patches of 1200 m, a reference map of CORINE codes at 10 m for each, the classes of the scene out of 19, a split by frames of the tile, and metadata.parquet. Loaders of BigEarthNet v2 read it.

Bands are told by their file names (…_B02_10m.jp2) or by the descriptions of the bands of one file. Those of 20 and 60 m keep their pixels. Sentinel-1 (VV and VH in dB) and the scene classification, which tells of snow and clouds, may be added.

Patches with less than 75 % labelled pixels are left out. CORINE may be a vector layer with its codes, a raster of codes, or one of the official rasters with numbers from 1 to 44.

metadata.parquet needs the Python package pyarrow (or a GDAL with Parquet), the LMDB form the packages lmdb and safetensors; what is missing is said before anything is written.</source>
        <translation>Cria um conjunto de dados na forma do reBEN (BigEarthNet v2) a partir da sua própria cena Sentinel-2: patches de 1200 m, um mapa de referência com códigos CORINE a 10 m para cada um, as classes da cena entre 19, uma divisão por molduras da cena e metadata.parquet. Os carregadores do BigEarthNet v2 o leem.

As bandas são reconhecidas pelos nomes dos arquivos (…_B02_10m.jp2) ou pelas descrições das bandas de um só arquivo. As de 20 e 60 m mantêm seus pixels. Podem ser acrescentados o Sentinel-1 (VV e VH em dB) e a classificação da cena, que indica neve e nuvens.

Patches com menos de 75 % de pixels rotulados são deixados de fora. O CORINE pode ser uma camada vetorial com seus códigos, um raster de códigos ou um dos rasters oficiais com números de 1 a 44.

metadata.parquet precisa do pacote Python pyarrow (ou de um GDAL com Parquet); a forma LMDB, dos pacotes lmdb e safetensors; o que faltar é dito antes de qualquer gravação.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>One file for each band, or one with all of them. At least a band of 10 m.</source>
        <translation>Um arquivo para cada banda, ou um com todas. Ao menos uma banda de 10 m.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Patches are named after it. Without one: the name of the first file without its band.</source>
        <translation>Os patches recebem o nome dela. Sem um: o nome do primeiro arquivo sem a banda.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Any coordinate reference system.</source>
        <translation>Qualquer sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE codes such as 112 or 311.</source>
        <translation>Códigos CORINE como 112 ou 311.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Codes from 111 to 523, or numbers from 1 to 44.</source>
        <translation>Códigos de 111 a 523, ou números de 1 a 44.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>corine: as above. reben-19: codes 1 to 19 of that legend, written as CORINE codes.</source>
        <translation>corine: como acima. reben-19: códigos 1 a 19 dessa legenda, gravados como códigos CORINE.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>VV and VH in dB.</source>
        <translation>VV e VH em dB.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-1 patches are named after it.</source>
        <translation>Os patches do Sentinel-1 recebem o nome dele.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Of the same product: tells which patches have snow or clouds.</source>
        <translation>Do mesmo produto: indica quais patches têm neve ou nuvens.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>reBEN takes 75.</source>
        <translation>O reBEN usa 75.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>The form of rico-hdl, for fast training.</source>
        <translation>A forma do rico-hdl, para treino rápido.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>It must not exist yet. Its name becomes the dataset&apos;s identifier.</source>
        <translation>Ainda não deve existir. Seu nome vira o identificador do conjunto de dados.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,patches,multi-label,LMDB,training data</source>
        <translation>BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,patches,multirrótulo,LMDB,dados de treino</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-2 bands</source>
        <translation>Bandas do Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Name of the tile</source>
        <translation>Nome da cena</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE (polygons)</source>
        <translation>CORINE (polígonos)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Field with the codes</source>
        <translation>Campo com os códigos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE (raster)</source>
        <translation>CORINE (raster)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Values of the raster</source>
        <translation>Valores do raster</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-1 bands</source>
        <translation>Bandas do Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Name of the Sentinel-1 product</source>
        <translation>Nome do produto Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Scene classification (SCL)</source>
        <translation>Classificação da cena (SCL)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Labelled pixels a patch must have (%)</source>
        <translation>Pixels rotulados que um patch deve ter (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Also as LMDB with safetensors</source>
        <translation>Também como LMDB com safetensors</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Folder of the dataset</source>
        <translation>Pasta do conjunto de dados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Choose CORINE as a raster or as polygons.</source>
        <translation>Escolha o CORINE como raster ou como polígonos.</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Folders for regions, GeoTIFF, eight classes.</source>
        <translation>Pastas por região, GeoTIFF, oito classes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>PNG, urban and rural, seven classes.</source>
        <translation>PNG, urbano e rural, sete classes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>PNG, with a mask for each segment and for each region.</source>
        <translation>PNG, com uma máscara para cada segmento e para cada região.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>All bands as they are, any legend.</source>
        <translation>Todas as bandas como são, qualquer legenda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Layout</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>How files are named, and which legend labels get.</source>
        <translation>Como os arquivos são nomeados e que legenda os rótulos recebem.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chip size</source>
        <translation>Tamanho do recorte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Side of the square chips in pixels.</source>
        <translation>Lado dos recortes quadrados em pixels.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>the image&apos;s own</source>
        <translation>o da própria imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Pixel size</source>
        <translation>Tamanho do pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>On the ground; images are averaged, labels by majority.</source>
        <translation>No terreno; imagens usam a média, rótulos a maioria.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Labelled</source>
        <translation>Rotulados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chips with fewer labelled pixels are left out.</source>
        <translation>Recortes com menos pixels rotulados são deixados de fora.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Patches of 1200 m in pixels of 10 m, 19 classes, metadata.parquet.</source>
        <translation>Patches de 1200 m em pixels de 10 m, 19 classes, metadata.parquet.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>COCO (instances and panoptic)</source>
        <translation>COCO (instâncias e panóptico)</translation>
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
        <translation>Sem rótulo: o que for pintado assim deverá ser rotulado de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock what is labelled as unknown: painting changes only what has a class.</source>
        <translation>Bloquear o que está como desconhecido: a pintura só altera o que tem classe.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock {name}: painting with another class leaves it alone.</source>
        <translation>Bloquear {name}: pintar com outra classe não a altera.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock unknown</source>
        <translation>Bloquear desconhecido</translation>
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
        <translation>{name}: {segments:,} segmentos, {pixels:,} pixels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Areas of the classes</source>
        <translation>Áreas das classes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>A tick shows the class in the map. Ctrl+C copies the table.</source>
        <translation>A marca mostra a classe no mapa. Ctrl+C copia a tabela.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Area (ha)</source>
        <translation>Área (ha)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Share (%)</source>
        <translation>Fração (%)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
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
        <translation>Menor segmento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Segments of fewer pixels are merged into their largest neighbour. Locked classes stay.</source>
        <translation>Segmentos com menos pixels são mesclados ao maior vizinho. Classes bloqueadas ficam.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>&amp;Clean up the tile</source>
        <translation>&amp;Limpar o bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Merge small segments in this tile. It can be undone.</source>
        <translation>Mesclar segmentos pequenos neste bloco. Pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Choose a conflict to see the place.</source>
        <translation>Escolha um conflito para ver o local.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Take the other</source>
        <translation>Aceitar o outro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Bring the other side&apos;s classes in. Start labelling the tile first. It can be undone.</source>
        <translation>Aplicar as classes do outro lado. Comece a rotular o bloco primeiro. Pode ser desfeito.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>It is decided; take it off this list.</source>
        <translation>Está decidido; tirar desta lista.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Tile</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Conflicts of merged sessions</source>
        <translation>Conflitos de sessões mescladas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>The conflict is settled.</source>
        <translation>O conflito está resolvido.</translation>
    </message>
</context>
<context>
    <name>CreateAnnotationSession</name>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Create annotation session</source>
        <translation>Criar sessão de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Makes a file of task tiles in which people label an image or correct a map of it.</source>
        <translation>Cria um arquivo de blocos de tarefa em que pessoas rotulam uma imagem ou corrigem um mapa dela.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Makes an annotation session: a GeoPackage with the task tiles of an image, in which people draw or correct land-cover classes, check each other&apos;s work and note issues. It opens in any GIS.

Tiles are a grid over the image, an extent or an area, or given polygons. Pixels without data belong to no tile.

Tiles begin empty, or with a land-cover map made by Terrazzo, another class raster, or polygons. Values that are no class codes or names of the legend need a class mapping, for example 111=Building; 210=7; 255=0.

A share of the tiles, chosen with the seed, is labelled by two people who do not see each other&apos;s work or the prediction; these tiles begin empty.

A file that is there already is never overwritten.</source>
        <translation>Cria uma sessão de anotação: um GeoPackage com os blocos de tarefa de uma imagem, em que pessoas desenham ou corrigem classes de cobertura da terra, verificam o trabalho umas das outras e registram problemas. Ele abre em qualquer SIG.

Os blocos são uma grade sobre a imagem, uma extensão ou uma área, ou polígonos dados. Pixels sem dados não pertencem a nenhum bloco.

Os blocos começam vazios, ou com um mapa de cobertura da terra feito pelo Terrazzo, outro raster de classes ou polígonos. Valores que não são códigos nem nomes de classe da legenda precisam de um mapeamento de classes, por exemplo 111=Building; 210=7; 255=0.

Uma fração dos blocos, escolhida com a semente, é rotulada por duas pessoas que não veem o trabalho uma da outra nem a predição; esses blocos começam vazios.

Um arquivo já existente nunca é sobrescrito.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A raster file. Labels are kept on its pixels.</source>
        <translation>Um arquivo raster. Os rótulos são guardados em seus pixels.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>The classes that people tell apart.</source>
        <translation>As classes que as pessoas distinguem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Side of the square tiles, 16 to 8192 pixels.</source>
        <translation>Lado dos blocos quadrados, de 16 a 8192 pixels.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>pixels of the image, or metres on the ground.</source>
        <translation>pixels da imagem, ou metros no terreno.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Only this part of the image gets tiles.</source>
        <translation>Só esta parte da imagem recebe blocos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>The grid of tiles covers these polygons and ends at their borders.</source>
        <translation>A grade de blocos cobre estes polígonos e termina em suas bordas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Each of these polygons becomes a tile, instead of a grid.</source>
        <translation>Cada um destes polígonos vira um bloco, em vez de uma grade.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Without one the tiles are numbered.</source>
        <translation>Sem um, os blocos são numerados.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A land-cover map made by Terrazzo, or another raster of classes.</source>
        <translation>Um mapa de cobertura da terra feito pelo Terrazzo ou outro raster de classes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>In percent. Tiles of which the model is least sure can come first.</source>
        <translation>Em por cento. Blocos em que o modelo tem menos certeza podem vir primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>An existing layer of classes, instead of a map.</source>
        <translation>Uma camada de classes existente, em vez de um mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Codes or names of the legend, or values that the class mapping names.</source>
        <translation>Códigos ou nomes da legenda, ou valores que o mapeamento de classes cita.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Value of the layer = code or name of the class, separated by semicolons or lines.</source>
        <translation>Valor da camada = código ou nome da classe, separados por ponto e vírgula ou linhas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Off: they begin empty, and the map can be looked at and taken over place by place.</source>
        <translation>Desativado: começam vazios, e o mapa pode ser consultado e aceito local por local.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Neither of the two sees the other&apos;s work or the map. 0: none.</source>
        <translation>Nenhum dos dois vê o trabalho do outro nem o mapa. 0: nenhum.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>uncertainty: where the model is least sure comes first. seeded: a random order.</source>
        <translation>uncertainty: primeiro onde o modelo tem menos certeza. seeded: uma ordem aleatória.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Of the random order, and of the choice of tiles for two people.</source>
        <translation>Da ordem aleatória e da escolha dos blocos para duas pessoas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A new GeoPackage.</source>
        <translation>Um novo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>annotation,labelling,digitizing,training data,tiles,correct,review</source>
        <translation>anotação,rotulagem,digitalização,dados de treino,blocos,corrigir,revisar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tile size</source>
        <translation>Tamanho do bloco</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Unit of the tile size</source>
        <translation>Unidade do tamanho do bloco</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tile polygons</source>
        <translation>Polígonos dos blocos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Field with the names of the tiles</source>
        <translation>Campo com os nomes dos blocos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with this map</source>
        <translation>Começar com este mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Confidence of the map</source>
        <translation>Confiança do mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with these polygons</source>
        <translation>Começar com estes polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Field with their classes</source>
        <translation>Campo com as classes deles</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Class mapping</source>
        <translation>Mapeamento de classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles begin with the map or the polygons</source>
        <translation>Os blocos partem do mapa ou dos polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles labelled by two people (%)</source>
        <translation>Blocos rotulados por duas pessoas (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Order of the tiles</source>
        <translation>Ordem dos blocos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Annotation session</source>
        <translation>Sessão de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with a map or with polygons, not with both.</source>
        <translation>Comece com um mapa ou com polígonos, não com ambos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Choose the field that holds the classes of the polygons.</source>
        <translation>Escolha o campo que contém as classes dos polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A confidence belongs to a map: choose the map, too.</source>
        <translation>Uma confiança pertence a um mapa: escolha também o mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Choose tile polygons, or an area for a grid of tiles, not both.</source>
        <translation>Escolha polígonos dos blocos ou uma área para uma grade de blocos, não ambos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles: {count}</source>
        <translation>Blocos: {count}</translation>
    </message>
</context>
<context>
    <name>CrosswalkMap</name>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk to another legend</source>
        <translation>Correspondência com outra legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Brings a land-cover map from one legend into another, with the reason for each class.</source>
        <translation>Leva um mapa de cobertura da terra de uma legenda para outra, com o motivo para cada classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Brings a class raster from one legend into another, so that it can be compared with another map or used with other data. The log says for each class what becomes of it and why.

Classes of which that cannot be said become nodata: built-up land may be buildings, roads or yards. The result has the palette and the class names of the new legend.</source>
        <translation>Leva um raster de classes de uma legenda para outra, para que possa ser comparado com outro mapa ou usado com outros dados. O registro diz para cada classe o que acontece com ela e por quê.

Classes das quais isso não pode ser dito viram nodata: área construída pode ser edificações, vias ou pátios. O resultado tem a paleta e os nomes de classe da nova legenda.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A raster of class codes.</source>
        <translation>Um raster de códigos de classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>auto: what a map made by Terrazzo says of itself, else OpenEarthMap.</source>
        <translation>auto: o que um mapa feito pelo Terrazzo diz de si, senão OpenEarthMap.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>The legend that the map is brought into.</source>
        <translation>A legenda para a qual o mapa é levado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk of your own</source>
        <translation>Correspondência própria</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>Correspondência (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A JSON file in the form of the bundled ones.</source>
        <translation>Um arquivo JSON na forma das incluídas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A GeoTIFF.</source>
        <translation>Um GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Codes that the legend {legend} does not have became no data: {codes}.</source>
        <translation>Códigos que a legenda {legend} não tem viraram sem dados: {codes}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>legend,reclassify,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,classes</source>
        <translation>legenda,reclassificar,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Land-cover map</source>
        <translation>Mapa de cobertura da terra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Its legend</source>
        <translation>Sua legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>The other legend</source>
        <translation>A outra legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Map in the other legend</source>
        <translation>Mapa na outra legenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Pixels with a class</source>
        <translation>Pixels com classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Pixels that have no class any more</source>
        <translation>Pixels que não têm mais classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
</context>
<context>
    <name>DatasetAlgorithm</name>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Datasets</source>
        <translation>Conjuntos de dados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>blocks: squares on the ground stay together. attribute: areas with the same value stay together. frames: the outer part of each area trains, the inner one validates, the middle tests (2:1:1). none: everything is training data.</source>
        <translation>blocks: quadrados no terreno ficam juntos. attribute: áreas com o mesmo valor ficam juntas. frames: a parte externa de cada área treina, a interna valida, o meio testa (2:1:1). none: tudo é dado de treino.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>They sum up to 100. Frames have shares of their own.</source>
        <translation>Somam 100. As molduras têm frações próprias.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>For blocks: take several times the size of a chip.</source>
        <translation>Para blocks: use várias vezes o tamanho de um recorte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips of different splits that come nearer are left out.</source>
        <translation>Recortes de partições diferentes mais próximos que isto são deixados de fora.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>The same seed gives the same split.</source>
        <translation>A mesma semente dá a mesma divisão.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Shares of train, val, test (%)</source>
        <translation>Frações de train, val, test (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Side of a block (m)</source>
        <translation>Lado de um quadrado (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Smallest distance between splits (m)</source>
        <translation>Menor distância entre partições (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Without one: the folder&apos;s name.</source>
        <translation>Sem um: o nome da pasta.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>A few sentences for the dataset card.</source>
        <translation>Algumas frases para a ficha do conjunto de dados.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Best an SPDX identifier such as CC-BY-4.0.</source>
        <translation>De preferência um identificador SPDX, como CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Sources of the images</source>
        <translation>Fontes das imagens</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>With attribution, one in a line.</source>
        <translation>Com atribuição, uma por linha.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>People or organisations, one in a line.</source>
        <translation>Pessoas ou organizações, uma por linha.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Date of the images</source>
        <translation>Data das imagens</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>2024-05-31, or from and to: 2024-05-01/2024-06-30.</source>
        <translation>2024-05-31, ou de e até: 2024-05-01/2024-06-30.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Without one it is looked up (Natural Earth, good to about 10 km).</source>
        <translation>Sem um, é determinado pelo local (Natural Earth, com precisão de cerca de 10 km).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to train</source>
        <translation>Recortes para treino</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to validate</source>
        <translation>Recortes para validação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to test</source>
        <translation>Recortes para teste</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips left out, too near to another split</source>
        <translation>Recortes deixados de fora, perto demais de outra partição</translation>
    </message>
</context>
<context>
    <name>DatasetReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Left out, too near to another split: {count}</source>
        <translation>Deixados de fora, perto demais de outra partição: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Smallest distance between splits: {metres:,.1f} m</source>
        <translation>Menor distância entre partições: {metres:,.1f} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Chips: {counts}</source>
        <translation>Recortes: {counts}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Dataset: {path}</source>
        <translation>Conjunto de dados: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Left out, too few labels: {count}</source>
        <translation>Deixados de fora, rótulos insuficientes: {count}</translation>
    </message>
</context>
<context>
    <name>DatasetStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Looking at the labels</source>
        <translation>Examinando os rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Writing the chips</source>
        <translation>Gravando os recortes</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Writing metadata</source>
        <translation>Gravando metadados</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Working out checksums</source>
        <translation>Calculando somas de verificação</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Bringing the map into the other legend</source>
        <translation>Levando o mapa para a outra legenda</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Clique no título para expandir ou recolher.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>What to export</source>
        <translation>O que exportar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Chips</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Training, validation, test</source>
        <translation>Treino, validação, teste</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>The dataset becomes a folder in it.</source>
        <translation>O conjunto de dados vira uma pasta dentro dela.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Name of the dataset&apos;s folder, and its identifier.</source>
        <translation>Nome da pasta do conjunto de dados, e seu identificador.</translation>
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
        <translation>Gravar o conjunto de dados em segundo plano.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Card</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Open the dataset card.</source>
        <translation>Abrir a ficha do conjunto de dados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Open the dataset&apos;s folder.</source>
        <translation>Abrir a pasta do conjunto de dados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Choose a folder and a name for the dataset.</source>
        <translation>Escolha uma pasta e um nome para o conjunto de dados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>There is a dataset of this name already: choose another name.</source>
        <translation>Já existe um conjunto de dados com este nome: escolha outro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Splits are {metres:,.1f} m apart or more.</source>
        <translation>As partições têm {metres:,.1f} m ou mais entre si.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Left out, too near to another split: {number}.</source>
        <translation>Deixados de fora, perto demais de outra partição: {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>About the dataset</source>
        <translation>Sobre o conjunto de dados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>All options of the export…</source>
        <translation>Todas as opções da exportação…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Several images, areas with attributes, own crosswalks: the dialog of the toolbox.</source>
        <translation>Várias imagens, áreas com atributos, correspondências próprias: o diálogo da caixa de ferramentas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Sentinel patches (BigEarthNet)…</source>
        <translation>Patches do Sentinel (BigEarthNet)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Patches of a Sentinel-2 tile with a CORINE map, in the form of BigEarthNet v2.</source>
        <translation>Patches de uma cena Sentinel-2 com um mapa CORINE, na forma do BigEarthNet v2.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Map into another legend…</source>
        <translation>Mapa para outra legenda…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Bring a land-cover map into the legend of another map or dataset.</source>
        <translation>Levar um mapa de cobertura da terra para a legenda de outro mapa ou conjunto de dados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>{chips} chips: {train} to train, {val} to validate, {test} to test.</source>
        <translation>{chips} recortes: {train} para treino, {val} para validação, {test} para teste.</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>{device}: {speed} of a map</source>
        <translation>{device}: {speed} de um mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Measure the speed</source>
        <translation>Medir a velocidade</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Run one tile of the model on every device that there is. Takes some seconds.</source>
        <translation>Executa um bloco do modelo em cada dispositivo disponível. Leva alguns segundos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>The test goes on</source>
        <translation>O teste continua</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>The devices are being tried.</source>
        <translation>Os dispositivos estão sendo testados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Mea&amp;sure</source>
        <translation>Me&amp;dir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Not measured yet. The first run measures it, too.</source>
        <translation>Ainda não medido. A primeira execução também mede.</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Show &amp;where to look</source>
        <translation>Mostrar onde ol&amp;har</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Show where to look</source>
        <translation>Mostrar onde olhar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Point out the pixels of which the model was least sure: there a person should look.</source>
        <translation>Destacar os pixels em que o modelo teve menos certeza: ali uma pessoa deve olhar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Confidence below</source>
        <translation>Confiança abaixo de</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Pixels below this confidence are pointed out.</source>
        <translation>Pixels abaixo desta confiança são destacados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>This map has no confidence raster.</source>
        <translation>Este mapa não tem raster de confiança.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>{share:.1f} % of the map is below {threshold} % confidence.</source>
        <translation>{share:.1f} % do mapa está abaixo de {threshold} % de confiança.</translation>
    </message>
</context>
<context>
    <name>ExampleProject</name>
    <message>
        <location filename="../plugin/panel/example.py"/>
        <source>Folder for the example project</source>
        <translation>Pasta para o projeto de exemplo</translation>
    </message>
</context>
<context>
    <name>ExportAnnotations</name>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Export annotations</source>
        <translation>Exportar anotações</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Writes the labels of an annotation session as a raster of classes and as polygons.</source>
        <translation>Grava os rótulos de uma sessão de anotação como raster de classes e como polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Writes the labels of an annotation session: a GeoTIFF of class codes on the image&apos;s own pixels (nodata where nothing is labelled), and polygons along the pixels&apos; edges. Both are exact to the pixel.

Without another choice only accepted tiles are exported. Tiles that two people still label without seeing each other&apos;s work are left out in any case.</source>
        <translation>Grava os rótulos de uma sessão de anotação: um GeoTIFF de códigos de classe nos próprios pixels da imagem (nodata onde nada foi rotulado) e polígonos ao longo das bordas dos pixels. Ambos são exatos até o pixel.

Sem outra escolha, só os blocos aceitos são exportados. Blocos que duas pessoas ainda rotulam sem ver o trabalho uma da outra são deixados de fora em qualquer caso.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>accepted: those that two others have checked. submitted: and those that wait for it. all: all.</source>
        <translation>accepted: os que duas outras pessoas verificaram. submitted: também os que aguardam isso. all: todos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Of tiles that two people have labelled: what came out, or what one of the two submitted.</source>
        <translation>De blocos que duas pessoas rotularam: o resultado final, ou o que uma das duas entregou.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>GeoTIFF on the image&apos;s own pixels.</source>
        <translation>GeoTIFF nos próprios pixels da imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Segments of one class along the edges of the pixels.</source>
        <translation>Segmentos de uma classe ao longo das bordas dos pixels.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles left out, because two people still label them: {count}</source>
        <translation>Blocos deixados de fora, pois duas pessoas ainda os rotulam: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>annotation,labels,mask,raster,polygons,training data</source>
        <translation>anotação,rótulos,máscara,raster,polígonos,dados de treino</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels (raster)</source>
        <translation>Rótulos (raster)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels (polygons)</source>
        <translation>Rótulos (polígonos)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles exported</source>
        <translation>Blocos exportados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Pixels with a class</source>
        <translation>Pixels com classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles: {count}</source>
        <translation>Blocos: {count}</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>{tiles} tiles exported, {pixels:,} pixels with a class.</source>
        <translation>{tiles} blocos exportados, {pixels:,} pixels com classe.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Which tiles are exported.</source>
        <translation>Quais blocos são exportados.</translation>
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
        <translation>Gravar os rótulos em segundo plano e mostrá-los.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>not wanted</source>
        <translation>não desejado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Where it goes; nothing is written if this is empty.</source>
        <translation>Para onde vai; nada é gravado se estiver vazio.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Accepted tiles</source>
        <translation>Blocos aceitos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Submitted tiles, checked or not</source>
        <translation>Blocos entregues, verificados ou não</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>All tiles</source>
        <translation>Todos os blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Label polygons</source>
        <translation>Polígonos dos rótulos</translation>
    </message>
</context>
<context>
    <name>ExportDataset</name>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Export dataset</source>
        <translation>Exportar conjunto de dados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>training data,chips,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,split,machine learning</source>
        <translation>dados de treino,recortes,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,divisão,aprendizado de máquina</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Cuts images and labels into chips that training libraries load, with splits that do not leak.</source>
        <translation>Corta imagens e rótulos em recortes que bibliotecas de treino carregam, com partições sem vazamento.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Cuts images and their labels into square chips and writes them as a dataset: OpenEarthMap, LoveDA, COCO (instances and panoptic), plain GeoTIFF pairs, or reBEN (BigEarthNet v2), on request also as LMDB with safetensors.

For reBEN the images are the bands of one tile. Patches are 1200 m wide with pixels of 10 m; those with less than 75 % labelled pixels are left out. With a CORINE map, Sentinel-1 and the scene classification there is “Build patch dataset”.

Labels come from the accepted tiles of an annotation session, from a class raster, or from polygons. Pixels without image are unlabelled. Layouts with a legend of their own get labels by a crosswalk.

Training, validation and test chips never overlap and keep the distance that you ask for. Chips that would come nearer are left out.

With the chips come STAC, Croissant and TrainingDML descriptions, a dataset card with class shares and places, a split report, and checksums. A dataset that is there already is never written over; a run that was interrupted goes on when it is started again with the same settings.</source>
        <translation>Corta imagens e seus rótulos em recortes quadrados e os grava como conjunto de dados: OpenEarthMap, LoveDA, COCO (instâncias e panóptico), simples pares GeoTIFF ou reBEN (BigEarthNet v2), a pedido também como LMDB com safetensors.

Para o reBEN, as imagens são as bandas de uma só cena. Os patches têm 1200 m de largura com pixels de 10 m; os com menos de 75 % de pixels rotulados são deixados de fora. Com um mapa CORINE, Sentinel-1 e a classificação da cena há “Montar conjunto de patches”.

Os rótulos vêm dos blocos aceitos de uma sessão de anotação, de um raster de classes ou de polígonos. Pixels sem imagem ficam sem rótulo. Estruturas com legenda própria recebem rótulos por uma correspondência.

Recortes de treino, validação e teste nunca se sobrepõem e mantêm a distância pedida. Recortes que ficariam mais próximos são deixados de fora.

Com os recortes vêm descrições STAC, Croissant e TrainingDML, uma ficha do conjunto de dados com frações das classes e locais, um relatório da divisão e somas de verificação. Um conjunto de dados já existente nunca é sobrescrito; uma execução interrompida continua quando é iniciada de novo com as mesmas configurações.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>For attribute: region, or a field of the areas. Values such as train, val and test are followed.</source>
        <translation>Para attribute: region, ou um campo das áreas. Valores como train, val e test são seguidos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>It must not exist yet. Its name becomes the dataset&apos;s identifier.</source>
        <translation>Ainda não deve existir. Seu nome vira o identificador do conjunto de dados.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Annotation session</source>
        <translation>Sessão de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessão de anotação (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Its image and its labels are exported. Without one: the layers below.</source>
        <translation>Sua imagem e seus rótulos são exportados. Sem uma: as camadas abaixo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>accepted: those that two others have checked. submitted: and those that wait for it.</source>
        <translation>accepted: os que duas outras pessoas verificaram. submitted: também os que aguardam isso.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Raster files. Each is a region of its own if areas do not say otherwise.</source>
        <translation>Arquivos raster. Cada um é uma região própria, se as áreas não disserem outra coisa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Any grid and any coordinate reference system; nodata and 0 are unlabelled.</source>
        <translation>Qualquer grade e qualquer sistema de referência de coordenadas; nodata e 0 são sem rótulo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Pixels whose centre lies in a polygon get its class; of overlapping ones the later counts.</source>
        <translation>Pixels cujo centro está em um polígono recebem sua classe; dos que se sobrepõem vale o posterior.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Codes or names of the legend, or values that the class mapping names.</source>
        <translation>Códigos ou nomes da legenda, ou valores que o mapeamento de classes cita.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Value of the field = code or name of the class, separated by semicolons or lines.</source>
        <translation>Valor do campo = código ou nome da classe, separados por ponto e vírgula ou linhas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>auto: what the session or a map made by Terrazzo says, else OpenEarthMap.</source>
        <translation>auto: o que diz a sessão ou um mapa feito pelo Terrazzo, senão OpenEarthMap.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend of your own</source>
        <translation>Legenda própria</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend (*.json)</source>
        <translation>Legenda (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>A JSON file in the form of the bundled legends; it counts instead of LEGEND.</source>
        <translation>Um arquivo JSON na forma das legendas incluídas; vale no lugar de LEGEND.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Only these are exported; each is cut on its own. Fields such as country, scene, date and split count.</source>
        <translation>Só estas são exportadas; cada uma é recortada separadamente. Valem campos como country, scene, date e split.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chips of one region lie in one folder. Without a field: the image&apos;s name.</source>
        <translation>Os recortes de uma região ficam em uma pasta. Sem campo: o nome da imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>How files and folders are named, and which legend the labels get.</source>
        <translation>Como arquivos e pastas são nomeados e que legenda os rótulos recebem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Crosswalk of your own</source>
        <translation>Correspondência própria</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>Correspondência (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Which class becomes which, if the bundled crosswalks do not fit.</source>
        <translation>Qual classe vira qual, se as correspondências incluídas não servirem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Side of the square chips. In BigEarthNet it is always 120.</source>
        <translation>Lado dos recortes quadrados. No BigEarthNet é sempre 120.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>From chip to chip. Without one: chips lie beside each other.</source>
        <translation>De recorte a recorte. Sem um: os recortes ficam lado a lado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>On the ground. Without one: the image&apos;s own pixels, unchanged.</source>
        <translation>No terreno. Sem um: os próprios pixels da imagem, inalterados.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>shift: the last chip ends with the area. drop: only whole chips on the lattice.</source>
        <translation>shift: o último recorte termina com a área. drop: só recortes inteiros na grade.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chips with fewer are left out. In BigEarthNet at least 75.</source>
        <translation>Recortes com menos são deixados de fora. No BigEarthNet, ao menos 75.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Numbers of the bands, separated by commas. Without any: red, green and blue, or all for GeoTIFF.</source>
        <translation>Números das bandas, separados por vírgulas. Sem nenhum: vermelho, verde e azul, ou todas para GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Attribute to split by</source>
        <translation>Atributo para dividir</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Folder of the dataset</source>
        <translation>Pasta do conjunto de dados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Tiles of the session</source>
        <translation>Blocos da sessão</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labels (class raster)</source>
        <translation>Rótulos (raster de classes)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labels (polygons)</source>
        <translation>Rótulos (polígonos)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Field with the classes</source>
        <translation>Campo com as classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Class mapping</source>
        <translation>Mapeamento de classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend of the labels</source>
        <translation>Legenda dos rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Field with the regions</source>
        <translation>Campo com as regiões</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Layout</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chip size (pixels)</source>
        <translation>Tamanho do recorte (pixels)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Stride (pixels)</source>
        <translation>Passo (pixels)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Pixel size (m)</source>
        <translation>Tamanho do pixel (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>At the edge of an area</source>
        <translation>Na borda de uma área</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labelled pixels a chip must have (%)</source>
        <translation>Pixels rotulados que um recorte deve ter (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose an annotation session or layers, not both.</source>
        <translation>Escolha uma sessão de anotação ou camadas, não ambas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose an annotation session, or at least one image.</source>
        <translation>Escolha uma sessão de anotação ou ao menos uma imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose labels: a class raster or polygons.</source>
        <translation>Escolha os rótulos: um raster de classes ou polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose the field that holds the classes of the polygons.</source>
        <translation>Escolha o campo que contém as classes dos polígonos.</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>Pixels of {native:.3g} m on the ground</source>
        <translation>Pixels de {native:.3g} m no terreno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{width:,} × {height:,} pixels of {native:.3g} m on the ground</source>
        <translation>{width:,} × {height:,} pixels de {native:.3g} m no terreno</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{count:,} tiles</source>
        <translation>
            <numerusform>{count:,} bloco</numerusform>
            <numerusform>{count:,} blocos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>The map gets pixels of {gsd:.3g} m.</source>
        <translation>O mapa terá pixels de {gsd:.3g} m.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>Bands must be numbers: 1, 2, 3.</source>
        <translation>As bandas devem ser números: 1, 2, 3.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Terrazzo: user guide</source>
        <translation>Terrazzo: guia do usuário</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Go back to the page before.</source>
        <translation>Voltar à página anterior.</translation>
    </message>
</context>
<context>
    <name>IdentifyRow</name>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Ask the map</source>
        <translation>Consultar o mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Click on the map to see the class of a place and how sure the model is. Escape ends.</source>
        <translation>Clique no mapa para ver a classe de um local e a certeza do modelo. Esc termina.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Click on the map.</source>
        <translation>Clique no mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>What is here? Ask the map.</source>
        <translation>O que há aqui? Consulte o mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>No data here.</source>
        <translation>Não há dados aqui.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>{name}, {sure:.0f} % sure</source>
        <translation>{name}, {sure:.0f} % de certeza</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Installs a model file of your own, so that it can be chosen for mapping.</source>
        <translation>Instala um arquivo de modelo próprio, para que possa ser escolhido para mapear.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Installs a model for semantic segmentation from an ONNX file (or a TorchScript or torch.export file, if the Python package torch is installed).

The file is looked at and tried out first. What it tells need not be given: shapes always, and class names, pixel size, scaling and tiles if it has the metadata of the plugin Deepness. What is given here counts more. Of other files at least the pixel sizes and the scaling have to be said.

Pickled torch checkpoints (.pth) are refused, because opening them can run programs: export them to ONNX.</source>
        <translation>Instala um modelo de segmentação semântica de um arquivo ONNX (ou de um arquivo TorchScript ou torch.export, se o pacote Python torch estiver instalado).

O arquivo é examinado e testado primeiro. O que ele informa não precisa ser dado: as formas sempre; nomes de classe, tamanho do pixel, escala e blocos, se tiver os metadados do complemento Deepness. O que é dado aqui prevalece. Para outros arquivos é preciso dizer ao menos os tamanhos de pixel e a escala.

Checkpoints do torch em pickle (.pth) são recusados, pois abri-los pode executar programas: exporte-os para ONNX.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/import_model.py"/>
        <source>The model {name} is installed: {count} classes, tiles of {tile} pixels.</source>
        <translation>
            <numerusform>O modelo {name} foi instalado: {count} classe, blocos de {tile} pixels.</numerusform>
            <numerusform>O modelo {name} foi instalado: {count} classes, blocos de {tile} pixels.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>not said</source>
        <translation>não informado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>The file: bands {bands}, classes {classes}, size {size}, scores {scores}.</source>
        <translation>O arquivo: bandas {bands}, classes {classes}, tamanho {size}, pontuações {scores}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Model file</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>An ONNX file; with the Python package torch also TorchScript or torch.export.</source>
        <translation>Um arquivo ONNX; com o pacote Python torch, também TorchScript ou torch.export.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name of the model in lists and scripts. Without one: the name of the file.</source>
        <translation>Nome do modelo em listas e scripts. Sem um: o nome do arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>file: the model&apos;s own classes. Otherwise a legend that the model&apos;s classes belong to.</source>
        <translation>file: as próprias classes do modelo. Caso contrário, uma legenda a que as classes do modelo pertencem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Names of the classes in the order of the model&apos;s output, separated by commas or lines.</source>
        <translation>Nomes das classes na ordem da saída do modelo, separados por vírgulas ou linhas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Colours such as #0064C8 in the same order. Without them colours are chosen.</source>
        <translation>Cores como #0064C8 na mesma ordem. Sem elas, as cores são escolhidas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Names of the bands in the order that the model needs, separated by commas: red, green, blue.</source>
        <translation>Nomes das bandas na ordem de que o modelo precisa, separados por vírgulas: red, green, blue.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Finest pixel size on the ground that the model knows. Finer images are read reduced to it.</source>
        <translation>O menor tamanho de pixel no terreno que o modelo conhece. Imagens mais finas são lidas reduzidas a ele.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Coarsest pixel size on the ground that it knows. Images up to twice as coarse are enlarged.</source>
        <translation>O maior tamanho de pixel no terreno que ele conhece. Imagens até duas vezes mais grosseiras são ampliadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>How values go into the model. raw: as they are. 0-255, 0-1: 8-bit values on this range, others stretched to it. mean-std: (value / divisor - mean) / standard deviation. percentiles: all values stretched to 0-1.</source>
        <translation>Como os valores entram no modelo. raw: como são. 0-255, 0-1: valores de 8 bits nesse intervalo, outros ajustados a ele. mean-std: (valor / divisor - média) / desvio padrão. percentiles: todos os valores ajustados a 0-1.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>For mean-std: one figure per band, or one for all.</source>
        <translation>Para mean-std: um valor por banda, ou um para todas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>For mean-std: values are divided by it first. Usually 255 for photographs, else 1 or 10000.</source>
        <translation>Para mean-std: os valores são primeiro divididos por ele. Em geral 255 para fotografias, senão 1 ou 10000.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Side of the tiles that the model gets. Models with a fixed size need none.</source>
        <translation>Lado dos blocos que o modelo recebe. Modelos de tamanho fixo não precisam de nenhum.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Without a choice: an eighth of the tile.</source>
        <translation>Sem escolha: um oitavo do bloco.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>What the model gives: probabilities, or logits. auto: found out by a trial.</source>
        <translation>O que o modelo retorna: probabilidades ou logits. auto: determinado por um teste.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Of a model with one output channel: the share from which a pixel belongs to the class.</source>
        <translation>De um modelo com um canal de saída: a fração a partir da qual um pixel pertence à classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>It goes into the model&apos;s card, for instance CC-BY-4.0.</source>
        <translation>Vai para a ficha do modelo, por exemplo CC-BY-4.0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>What the model is good for. It is shown with the model.</source>
        <translation>Para que o modelo é bom. É mostrado com o modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models that came with the plugin are never overwritten.</source>
        <translation>Modelos que vieram com o complemento nunca são sobrescritos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Looking at the file</source>
        <translation>Examinando o arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Trying the model out and installing it</source>
        <translation>Testando e instalando o modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>ONNX,torch,Deepness,neural network,deep learning,install</source>
        <translation>ONNX,torch,Deepness,rede neural,aprendizado profundo,instalar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Nomes das classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Class colours</source>
        <translation>Cores das classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Finest pixel size (m)</source>
        <translation>Menor tamanho de pixel (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Coarsest pixel size (m)</source>
        <translation>Maior tamanho de pixel (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Scaling</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Means</source>
        <translation>Médias</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Standard deviations</source>
        <translation>Desvios padrão</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Divisor</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Tile size (pixels)</source>
        <translation>Tamanho do bloco (pixels)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Overlap of tiles (pixels)</source>
        <translation>Sobreposição dos blocos (pixels)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Overwrite a model of the same name</source>
        <translation>Sobrescrever um modelo de mesmo nome</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name of the installed model</source>
        <translation>Nome do modelo instalado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Folder of the installed model</source>
        <translation>Pasta do modelo instalado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>It has the metadata of the plugin Deepness, which is used.</source>
        <translation>Tem os metadados do complemento Deepness, que são usados.</translation>
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
        <translation>Instalado. Você já pode mapear; não é preciso reiniciar o QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Terrazzo: Python packages</source>
        <translation>Terrazzo: pacotes Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Graphics card (DirectML) and processor</source>
        <translation>Placa de vídeo (DirectML) e processador</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{fetched:.0f} MB are fetched; they take {disk:.0f} MB on the disk.</source>
        <translation>{fetched:.0f} MB são baixados; ocupam {disk:.0f} MB no disco.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>An earlier installation is damaged. Install again, or remove it.</source>
        <translation>Uma instalação anterior está danificada. Instale de novo ou remova-a.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installing…</source>
        <translation>Instalando…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. The tool works now; QGIS need not be started again.</source>
        <translation>Instalado. A ferramenta já funciona; não é preciso reiniciar o QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>On a computer with a network and Python run:</source>
        <translation>Em um computador com rede e Python, execute:</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Collecting versions…</source>
        <translation>Coletando versões…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>The report is in the clipboard. Paste it into the bug report.</source>
        <translation>O relatório está na área de transferência. Cole-o no relato do erro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>none is missing</source>
        <translation>nenhum falta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>I&amp;nstall again</source>
        <translation>I&amp;nstalar de novo</translation>
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
        <translation>Instalado. Reinicie o QGIS e a ferramenta funcionará.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Cancelado. Nada foi instalado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Removed. What is loaded stays in use until QGIS is closed.</source>
        <translation>Removido. O que está carregado continua em uso até o QGIS ser fechado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>QGIS uses the packages now. They are deleted when it is started again.</source>
        <translation>O QGIS está usando os pacotes agora. Eles serão excluídos quando ele for iniciado de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{host}, through the proxy {proxy} of the QGIS settings</source>
        <translation>{host}, pelo proxy {proxy} das configurações do QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{host}, without a proxy (see Settings &gt; Options &gt; Network)</source>
        <translation>{host}, sem proxy (veja Configurações &gt; Opções &gt; Rede)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{package} {version} ({size:.1f} MB, licence {licence})</source>
        <translation>{package} {version} ({size:.1f} MB, licença {licence})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed by Terrazzo: {packages}.</source>
        <translation>Instalado pelo Terrazzo: {packages}.</translation>
    </message>
</context>
<context>
    <name>InstallForm</name>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Terrazzo needs Python packages that not every QGIS has. It can put them into a folder of your QGIS profile. The packages of QGIS itself are not changed, and you can undo it here at any time.</source>
        <translation>O Terrazzo precisa de pacotes Python que nem todo QGIS tem. Ele pode colocá-los em uma pasta do seu perfil do QGIS. Os pacotes do próprio QGIS não são alterados, e você pode desfazer isso aqui a qualquer momento.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>What is being done, line by line.</source>
        <translation>O que está sendo feito, linha por linha.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>How much of the installation is done.</source>
        <translation>Quanto da instalação está pronto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Computing on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>What the models are to run on.</source>
        <translation>Onde os modelos devem ser executados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Computing &amp;on</source>
        <translation>Calcular &amp;em</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From the &amp;internet</source>
        <translation>Da &amp;internet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From the internet</source>
        <translation>Da internet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Fetch the packages from the Python package index.</source>
        <translation>Baixar os pacotes do índice de pacotes Python.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From a &amp;folder of wheels</source>
        <translation>De uma &amp;pasta de wheels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From a folder of wheels</source>
        <translation>De uma pasta de wheels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>For computers without a network: the files were fetched elsewhere and brought here.</source>
        <translation>Para computadores sem rede: os arquivos foram baixados em outro lugar e trazidos para cá.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Folder of wheels</source>
        <translation>Pasta de wheels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>The folder that holds the files.</source>
        <translation>A pasta que contém os arquivos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Which files?</source>
        <translation>&amp;Quais arquivos?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Which files?</source>
        <translation>Quais arquivos?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Show the files and the command that fetches them on a computer with a network.</source>
        <translation>Mostrar os arquivos e o comando que os baixa em um computador com rede.</translation>
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
        <translation>Gravar os pacotes na pasta indicada acima.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Delete what was installed, and its folder.</source>
        <translation>Excluir o que foi instalado, e a pasta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy re&amp;port</source>
        <translation>Copiar rela&amp;tório</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy versions, folders and devices for a bug report; no names and no passwords.</source>
        <translation>Copiar versões, pastas e dispositivos para um relato de erro; sem nomes nem senhas.</translation>
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
        <translation>Parar a instalação; nada dela é guardado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Close this window.</source>
        <translation>Fechar esta janela.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
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
        <translation>Ver o que seria instalado e onde, e decidir.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <source>Mapping needs Python packages that this QGIS does not have: {packages}. Terrazzo can install them into your QGIS profile; QGIS itself is not changed.</source>
        <translation>O mapeamento precisa de pacotes Python que este QGIS não tem: {packages}. O Terrazzo pode instalá-los no seu perfil do QGIS; o próprio QGIS não é alterado.</translation>
    </message>
</context>
<context>
    <name>IssueBox</name>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Segment: {name}, {pixels} pixels</source>
        <translation>Segmento: {name}, {pixels} pixels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Only open ones</source>
        <translation>Só os abertos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Leave out issues that are resolved.</source>
        <translation>Omitir problemas resolvidos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>All categories</source>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Show issues of one category.</source>
        <translation>Mostrar problemas de uma categoria.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What is wrong.</source>
        <translation>O que está errado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Choose an issue to go there.</source>
        <translation>Escolha um problema para ir até ele.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What was done about it. Enter resolves the issue.</source>
        <translation>O que foi feito a respeito. Enter resolve o problema.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What is wrong, in a few words. Enter pins the issue.</source>
        <translation>O que está errado, em poucas palavras. Enter marca o problema.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>&amp;Point at the place</source>
        <translation>&amp;Apontar o local</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Point at the place</source>
        <translation>Apontar o local</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Click at the place on the map. Key: I.</source>
        <translation>Clique no local no mapa. Tecla: I.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>P&amp;in it</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Pin it</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Write the issue down.</source>
        <translation>Registrar o problema.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Tile</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Show the place on the map.</source>
        <translation>Mostrar o local no mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>It is settled. Key: A.</source>
        <translation>Está resolvido. Tecla: A.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>It is not settled. Key: X.</source>
        <translation>Não está resolvido. Tecla: X.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>New issue</source>
        <translation>Novo problema</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is resolved.</source>
        <translation>O problema {number} está resolvido.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is open again.</source>
        <translation>O problema {number} está aberto de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>This session is open for reading only.</source>
        <translation>Esta sessão está aberta somente para leitura.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>This place is not on the image.</source>
        <translation>Este local não está sobre a imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Row {row}, column {col}: {name}</source>
        <translation>Linha {row}, coluna {col}: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Point at the place on the map first.</source>
        <translation>Aponte o local no mapa primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>#{number}, {category}, by {person}, {time}</source>
        <translation>#{number}, {category}, por {person}, {time}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is pinned.</source>
        <translation>O problema {number} foi marcado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Resolved by {person}</source>
        <translation>Resolvido por {person}</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <location filename="../plugin/qgis_bridge/preview_layer.py"/>
        <source>Land cover preview</source>
        <translation>Pré-visualização da cobertura da terra</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover</source>
        <translation>Cobertura da terra</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Probabilities of the classes</source>
        <translation>Probabilidades das classes</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover polygons</source>
        <translation>Cobertura da terra (polígonos)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover statistics</source>
        <translation>Cobertura da terra (estatísticas)</translation>
    </message>
</context>
<context>
    <name>LandCoverLegend</name>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Bareland</source>
        <translation>Solo exposto</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Rangeland</source>
        <translation>Campo e arbustos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Developed space</source>
        <translation>Área pavimentada</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Road</source>
        <translation>Via</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Agriculture land</source>
        <translation>Terra agrícola</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Building</source>
        <translation>Edificação</translation>
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
        <translation>Arbustos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Grassland</source>
        <translation>Campo</translation>
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
        <translation>Área construída</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Bare or sparse vegetation</source>
        <translation>Vegetação escassa ou ausente</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Permanent water</source>
        <translation>Água permanente</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Herbaceous wetland</source>
        <translation>Área úmida herbácea</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Snow and ice</source>
        <translation>Neve e gelo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Mangroves</source>
        <translation>Manguezais</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Moss and lichen</source>
        <translation>Musgo e líquen</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Barren</source>
        <translation>Solo estéril</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Forest</source>
        <translation>Floresta</translation>
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
        <translation>Área urbana</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Forest land</source>
        <translation>Área florestal</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Barren land</source>
        <translation>Terra estéril</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Tree canopy</source>
        <translation>Copa de árvores</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Low vegetation</source>
        <translation>Vegetação baixa</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Impervious (other)</source>
        <translation>Impermeável (outros)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Impervious (road)</source>
        <translation>Impermeável (via)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Urban fabric</source>
        <translation>Tecido urbano</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Industrial or commercial units</source>
        <translation>Unidades industriais ou comerciais</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Arable land</source>
        <translation>Terra arável</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Permanent crops</source>
        <translation>Culturas permanentes</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Pastures</source>
        <translation>Pastagens</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Complex cultivation patterns</source>
        <translation>Padrões de cultivo complexos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Land principally occupied by agriculture, with significant areas of natural vegetation</source>
        <translation>Terra ocupada principalmente por agricultura, com áreas significativas de vegetação natural</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Agro-forestry areas</source>
        <translation>Áreas agroflorestais</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Broad-leaved forest</source>
        <translation>Floresta de folhosas</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Coniferous forest</source>
        <translation>Floresta de coníferas</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Mixed forest</source>
        <translation>Floresta mista</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Natural grassland and sparsely vegetated areas</source>
        <translation>Campos naturais e áreas de vegetação escassa</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Moors, heathland and sclerophyllous vegetation</source>
        <translation>Charnecas, urzais e vegetação esclerófila</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Transitional woodland, shrub</source>
        <translation>Vegetação lenhosa de transição, arbustos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Beaches, dunes, sands</source>
        <translation>Praias, dunas, areais</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Inland wetlands</source>
        <translation>Áreas úmidas interiores</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Coastal wetlands</source>
        <translation>Áreas úmidas costeiras</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Inland waters</source>
        <translation>Águas interiores</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Marine waters</source>
        <translation>Águas marinhas</translation>
    </message>
</context>
<context>
    <name>LandCoverReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Blocks taken over from an interrupted run: {count}</source>
        <translation>Partes aproveitadas de uma execução interrompida: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Model: {title} ({name} {version}), for images of {finest:g} to {coarsest:g} m</source>
        <translation>Modelo: {title} ({name} {version}), para imagens de {finest:g} a {coarsest:g} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Pixel size on the ground: {native} m in the image, {working} m mapped</source>
        <translation>Tamanho do pixel no terreno: {native} m na imagem, {working} m mapeado</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Pixels: {width} × {height}, of these {valid} mapped</source>
        <translation>Pixels: {width} × {height}, dos quais {valid} mapeados</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Tiles of {tile} pixels, overlapping by {overlap}</source>
        <translation>Blocos de {tile} pixels, com sobreposição de {overlap}</translation>
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
        <translation>Segmentos pequenos mesclados: {count}</translation>
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
        <translation>A execução terminou sem dar um motivo; veja o registro do Processamento.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>O provedor de processamento do Terrazzo não está carregado.</translation>
    </message>
</context>
<context>
    <name>LandCoverStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/mapping_run.py"/>
        <source>Opening the image and the model</source>
        <translation>Abrindo a imagem e o modelo</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/mapping_run.py"/>
        <source>Converting polygons</source>
        <translation>Convertendo polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Mapping land cover</source>
        <translation>Mapeando a cobertura da terra</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Merging small segments</source>
        <translation>Mesclando segmentos pequenos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Measuring areas</source>
        <translation>Medindo áreas</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tracing polygons</source>
        <translation>Traçando polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Building overviews</source>
        <translation>Construindo pirâmides</translation>
    </message>
</context>
<context>
    <name>LiveLayer</name>
    <message>
        <location filename="../plugin/panel/live_layer.py"/>
        <source>Land cover, growing</source>
        <translation>Cobertura da terra, em andamento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/live_layer.py"/>
        <source>Land cover of {name}</source>
        <translation>Cobertura da terra de {name}</translation>
    </message>
</context>
<context>
    <name>MapFolder</name>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Map land cover of many images</source>
        <translation>Mapear a cobertura da terra de muitas imagens</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Maps all images of a folder, or several layers, with one model.</source>
        <translation>Mapeia todas as imagens de uma pasta, ou várias camadas, com um só modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Maps all images of a folder, or several layers, with one model that is loaded once.

The maps get the names of their images and lie in the output folder, with a table of the areas of the classes in each image. An image that cannot be mapped does not stop the others: it is reported at the end and in the table.

Started again with the same parameters, the algorithm goes on where it was stopped, leaves alone what is finished, and tries again what failed.</source>
        <translation>Mapeia todas as imagens de uma pasta, ou várias camadas, com um só modelo, carregado uma única vez.

Os mapas recebem os nomes de suas imagens e ficam na pasta de saída, com uma tabela das áreas das classes em cada imagem. Uma imagem que não pode ser mapeada não para as outras: é relatada no fim e na tabela.

Iniciado de novo com os mesmos parâmetros, o algoritmo continua de onde parou, não mexe no que está pronto e tenta de novo o que falhou.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>{done} of {all} images have a map.</source>
        <translation>{done} de {all} imagens têm um mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>All images in it whose names fit are mapped.</source>
        <translation>Todas as imagens nela cujos nomes combinam são mapeadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Patterns of file names, separated by semicolons. * stands for anything.</source>
        <translation>Padrões de nomes de arquivos, separados por ponto e vírgula. * vale por qualquer coisa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images of the same name are told apart by their folders.</source>
        <translation>Imagens de mesmo nome são distinguidas por suas pastas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Instead of a folder, or together with one.</source>
        <translation>Em vez de uma pasta, ou junto com uma.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Numbers of the bands that the model needs, in its order, separated by commas. The same in all images. Without a choice: red, green and blue.</source>
        <translation>Números das bandas de que o modelo precisa, na ordem dele, separados por vírgulas. Os mesmos em todas as imagens. Sem escolha: vermelho, verde e azul.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Only pixels inside one of these polygons are mapped.</source>
        <translation>Só os pixels dentro de um destes polígonos são mapeados.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>What is written for each image besides its map.</source>
        <translation>O que é gravado para cada imagem além do mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>A virtual raster (VRT) that shows all maps of the same coordinate reference system as one layer.</source>
        <translation>Um raster virtual (VRT) que mostra como uma camada todos os mapas do mesmo sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>It is made if it is not there. Images are not looked for in it.</source>
        <translation>É criada se não existir. Não se procuram imagens nela.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Choose a folder with images, or layers.</source>
        <translation>Escolha uma pasta com imagens, ou camadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Bands are numbers separated by commas, such as 1,2,3.</source>
        <translation>As bandas são números separados por vírgulas, como 1,2,3.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>No image could be mapped. {name}: {why}</source>
        <translation>Nenhuma imagem pôde ser mapeada. {name}: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Folder with images</source>
        <translation>Pasta com imagens</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Names of the images</source>
        <translation>Nomes das imagens</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Also in folders inside it</source>
        <translation>Também em pastas dentro dela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Layers</source>
        <translation>Camadas</translation>
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
        <translation>Outros resultados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>One view of all maps</source>
        <translation>Uma vista de todos os mapas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Folder for results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Table of areas</source>
        <translation>Tabela de áreas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>View of all maps</source>
        <translation>Vista de todos os mapas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images mapped</source>
        <translation>Imagens mapeadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images finished before</source>
        <translation>Imagens concluídas antes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images outside the mask</source>
        <translation>Imagens fora da máscara</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images that could not be mapped</source>
        <translation>Imagens que não puderam ser mapeadas</translation>
    </message>
</context>
<context>
    <name>MapLandCover</name>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Map land cover</source>
        <translation>Mapear a cobertura</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Gives each pixel of an image its land-cover class.</source>
        <translation>Dá a cada pixel de uma imagem sua classe de cobertura da terra.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Gives each pixel of a very high resolution image its land-cover class, with a model that runs on this computer.

The image must have a coordinate reference system. Images finer than the model knows are read reduced, coarser ones enlarged up to a limit and refused beyond it. Nodata, transparent pixels and everything outside the mask and the extent are nodata in all results.

Online layers (WMS, WMTS, XYZ and others) need an extent or a mask. Tiles that do not arrive, although they are asked for again, are nodata and are counted.

Results: a class raster (GeoTIFF with palette and class names), and on request the confidence of each pixel in percent, polygons, and a table with the area of each class on the ground.</source>
        <translation>Dá a cada pixel de uma imagem de altíssima resolução sua classe de cobertura da terra, com um modelo executado neste computador.

A imagem deve ter um sistema de referência de coordenadas. Imagens mais finas do que o modelo conhece são lidas reduzidas; as mais grosseiras são ampliadas até um limite e recusadas além dele. Nodata, pixels transparentes e tudo o que está fora da máscara e da extensão são nodata em todos os resultados.

Camadas on-line (WMS, WMTS, XYZ e outras) precisam de uma extensão ou máscara. Blocos que não chegam, embora sejam pedidos de novo, são nodata e são contados.

Resultados: um raster de classes (GeoTIFF com paleta e nomes de classe) e, a pedido, a confiança de cada pixel em por cento, polígonos e uma tabela com a área de cada classe no terreno.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>{path} cannot be opened as a raster. Check that the file is there and is an image.</source>
        <translation>{path} não pode ser aberto como raster. Verifique se o arquivo está lá e é uma imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>A raster file or an online layer, with a coordinate reference system.</source>
        <translation>Um arquivo raster ou uma camada on-line, com um sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>The bands that the model needs, in its order. Without a choice: red, green and blue.</source>
        <translation>As bandas de que o modelo precisa, na ordem dele. Sem escolha: vermelho, verde e azul.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Only this part is mapped.</source>
        <translation>Só esta parte é mapeada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Only pixels inside one of these polygons are mapped.</source>
        <translation>Só os pixels dentro de um destes polígonos são mapeados.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Areas that take more are refused: services do not like to be emptied. Without a choice: 20,000.</source>
        <translation>Áreas que exigem mais são recusadas: os serviços não gostam de ser esvaziados. Sem escolha: 20.000.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF of class codes, with palette and names.</source>
        <translation>GeoTIFF de códigos de classe, com paleta e nomes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF of how sure the model is of each pixel, in percent.</source>
        <translation>GeoTIFF com a certeza do modelo em cada pixel, em por cento.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF with one band for each class, in percent.</source>
        <translation>GeoTIFF com uma banda para cada classe, em por cento.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Segments of one class with area and mean confidence, without gaps or overlaps.</source>
        <translation>Segmentos de uma classe com área e confiança média, sem lacunas nem sobreposições.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Table with pixels, area on the ground, share and number of segments of each class.</source>
        <translation>Tabela com pixels, área no terreno, fração e número de segmentos de cada classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Most tiles of an online layer</source>
        <translation>Máximo de blocos de uma camada on-line</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Device that was used</source>
        <translation>Dispositivo usado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mapped pixels</source>
        <translation>Pixels mapeados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mapped area (m²)</source>
        <translation>Área mapeada (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Pixel size of the map (m)</source>
        <translation>Tamanho do pixel do mapa (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Tiles asked for (online layers)</source>
        <translation>Blocos pedidos (camadas on-line)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Tiles that did not arrive</source>
        <translation>Blocos que não chegaram</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>land cover,land use,classification,semantic segmentation,deep learning,orthophoto,aerial,drone</source>
        <translation>cobertura da terra,uso da terra,classificação,segmentação semântica,aprendizado profundo,ortofoto,aérea,drone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Land cover</source>
        <translation>Cobertura da terra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>There is no model “{model}”. Installed models: {known}.</source>
        <translation>Não existe o modelo “{model}”. Modelos instalados: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Memory that mapping may take beside the model. More makes it faster: larger tiles overlap less. Without a choice: {default} MB.</source>
        <translation>Memória que o mapeamento pode usar além do modelo. Mais o torna mais rápido: blocos maiores se sobrepõem menos. Sem escolha: {default} MB.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>The model that tells the classes apart.</source>
        <translation>O modelo que distingue as classes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Smaller segments are merged into their neighbour. 0: all are kept.</source>
        <translation>Segmentos menores são mesclados ao vizinho. 0: todos são mantidos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Size of a mapped pixel on the ground. Without a choice: the nearest that the model knows.</source>
        <translation>Tamanho de um pixel mapeado no terreno. Sem escolha: o mais próximo que o modelo conhece.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Pixels with this value in all bands are no data, beside those that the image declares.</source>
        <translation>Pixels com este valor em todas as bandas são sem dados, além dos que a imagem declara.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>How the values of the image become what the model knows. card: as the model&apos;s card says. statistics: the percentiles 1 and 99 of the image become black and white. style: the minimum and maximum in the layer&apos;s style do.</source>
        <translation>Como os valores da imagem viram o que o modelo conhece. card: como diz a ficha do modelo. statistics: os percentis 1 e 99 da imagem viram preto e branco. style: viram o mínimo e o máximo do estilo da camada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>flips: four passes over mirrored images, averaged. A little better, four times the time.</source>
        <translation>flips: quatro passadas sobre imagens espelhadas, com média. Um pouco melhor, quatro vezes o tempo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Without a choice: what the model&apos;s card says.</source>
        <translation>Sem escolha: o que diz a ficha do modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Where the model runs. auto: the first device that is there, gives the same result as the CPU and is faster; else the CPU.</source>
        <translation>Onde o modelo é executado. auto: o primeiro dispositivo disponível que dá o mesmo resultado da CPU e é mais rápido; senão, a CPU.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Maps images that the model would refuse for their pixel size. The result may be poor.</source>
        <translation>Mapeia imagens que o modelo recusaria por seu tamanho de pixel. O resultado pode ser ruim.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Borders keep within this distance of the pixels&apos; edges, and neighbours keep sharing them. 0: off.</source>
        <translation>As bordas ficam a até esta distância das bordas dos pixels, e os vizinhos continuam a compartilhá-las. 0: desativado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Smallest segment (m²)</source>
        <translation>Menor segmento (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Pixel size to map at (m)</source>
        <translation>Tamanho de pixel para mapear (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>No-data value</source>
        <translation>Valor sem dados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Scaling of values that are not 8-bit</source>
        <translation>Escala de valores que não são de 8 bits</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Averaging over flipped images</source>
        <translation>Média sobre imagens espelhadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Overlap of tiles (pixels)</source>
        <translation>Sobreposição dos blocos (pixels)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Memória (MB)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Map although the pixel size does not fit</source>
        <translation>Mapear mesmo que o tamanho do pixel não sirva</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Simplify polygons by (m)</source>
        <translation>Simplificar polígonos em (m)</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>There is no raster layer in the project yet. Add an image to map it: drag it into QGIS.</source>
        <translation>Ainda não há camada raster no projeto. Adicione uma imagem para mapear: arraste-a para o QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>New map</source>
        <translation>Novo mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>Choose what to map, and start.</source>
        <translation>Escolha o que mapear e inicie.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>What the maps of this project say.</source>
        <translation>O que dizem os mapas deste projeto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>No model is installed. Import one on the Models page, or install the plugin again.</source>
        <translation>Nenhum modelo está instalado. Importe um na página Modelos ou instale o complemento de novo.</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Choose a place to see it. Key A: first, X: second.</source>
        <translation>Escolha um local para vê-lo. Tecla A: primeiro, X: segundo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Tile {name}: {count} places differ. Decide each, or paint; then submit the tile.</source>
        <translation>
            <numerusform>Bloco {name}: {count} local difere. Decida-o ou pinte; depois entregue o bloco.</numerusform>
            <numerusform>Bloco {name}: {count} locais diferem. Decida cada um ou pinte; depois entregue o bloco.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>It can be undone.</source>
        <translation>Pode ser desfeito.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Take {name}&apos;s here</source>
        <translation>Usar {name} aqui</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>All of {name}&apos;s</source>
        <translation>Tudo de {name}</translation>
    </message>
</context>
<context>
    <name>MergeSessions</name>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Merge annotation sessions</source>
        <translation>Mesclar sessões de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Puts parts or copies of one annotation session together again and lists conflicts.</source>
        <translation>Junta de novo partes ou cópias de uma sessão de anotação e lista os conflitos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Puts parts or copies of one annotation session together into a new file. The sessions stay as they are.

What only one of them has changed is taken. Where two have changed the same pixels to different classes the classes of the first session are kept, the other ones are stored in a conflict, and the tile goes back to “returned”: nothing is overwritten without a word. Conflicts are listed in the log and in the session.</source>
        <translation>Junta partes ou cópias de uma sessão de anotação em um novo arquivo. As sessões ficam como estão.

O que só uma delas alterou é aceito. Onde duas mudaram os mesmos pixels para classes diferentes, as classes da primeira sessão são mantidas, as outras são guardadas em um conflito, e o bloco volta a “devolvido”: nada é sobrescrito sem aviso. Os conflitos são listados no registro e na sessão.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Conflict in tile {tile}: kept {kept}, also changed by {other} ({pixels} pixels). {detail}</source>
        <translation>Conflito no bloco {tile}: mantido {kept}, também alterado por {other} ({pixels} pixels). {detail}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Parts or copies of the same session.</source>
        <translation>Partes ou cópias da mesma sessão.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>A new GeoPackage; the sessions that are merged stay as they are.</source>
        <translation>Um novo GeoPackage; as sessões mescladas ficam como estão.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>annotation,team,parts,combine,conflicts</source>
        <translation>anotação,equipe,partes,combinar,conflitos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Sessions to merge with it</source>
        <translation>Sessões a mesclar com ela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Merged session</source>
        <translation>Sessão mesclada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Open conflicts</source>
        <translation>Conflitos abertos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Tiles that the others changed</source>
        <translation>Blocos alterados pelas outras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Tiles that the others changed: {count}</source>
        <translation>Blocos alterados pelas outras: {count}</translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Right for {oa:.0%} of pixels of images it had not seen (mean IoU {iou:.0%}).</source>
        <translation>Certo em {oa:.0%} dos pixels de imagens que não tinha visto (IoU médio {iou:.0%}).</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>{finest:g} to {coarsest:g} m; coarser images are enlarged, up to {limit:g} m</source>
        <translation>{finest:g} a {coarsest:g} m; imagens mais grosseiras são ampliadas, até {limit:g} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} m.</source>
        <translation>
            <numerusform>Mapeia {count} classe em imagens com pixels de {finest:g} m.</numerusform>
            <numerusform>Mapeia {count} classes em imagens com pixels de {finest:g} m.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} to {coarsest:g} m.</source>
        <translation>
            <numerusform>Mapeia {count} classe em imagens com pixels de {finest:g} a {coarsest:g} m.</numerusform>
            <numerusform>Mapeia {count} classes em imagens com pixels de {finest:g} a {coarsest:g} m.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>{ua:.0%} of what is mapped as this is right; {pa:.0%} of what is there is found.</source>
        <translation>{ua:.0%} do que é mapeado assim está certo; {pa:.0%} do que existe é encontrado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Pixel sizes</source>
        <translation>Tamanhos de pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>IoU: {figures}</source>
        <translation>IoU: {figures}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Trained on images of</source>
        <translation>Treinado com imagens de</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Found and right, by class</source>
        <translation>Encontrado e certo, por classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Limits</source>
        <translation>Limitações</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <location filename="../plugin/panel/model_view.py"/>
        <source>About this model</source>
        <translation>Sobre este modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_view.py"/>
        <source>Where it was trained, how well it does for each class, its limits and its licence.</source>
        <translation>Onde foi treinado, seu desempenho em cada classe, suas limitações e sua licença.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Delete the model {name} from this computer? Maps that were made with it stay.</source>
        <translation>Excluir o modelo {name} deste computador? Os mapas feitos com ele permanecem.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>The models that can be chosen for mapping.</source>
        <translation>Os modelos que podem ser escolhidos para mapear.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Install a model file of your own (ONNX, TorchScript), so that it can be chosen for mapping.</source>
        <translation>Instalar um arquivo de modelo próprio (ONNX, TorchScript), para que possa ser escolhido para mapear.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Remove the model</source>
        <translation>Remover o modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Delete the chosen model. Models that came with the plugin stay.</source>
        <translation>Excluir o modelo escolhido. Modelos que vieram com o complemento permanecem.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Open the folder of the chosen model in the file manager.</source>
        <translation>Abrir a pasta do modelo escolhido no gerenciador de arquivos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Installed models</source>
        <translation>&amp;Modelos instalados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Speed on this computer</source>
        <translation>Velocidade neste computador</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>I&amp;mport …</source>
        <translation>&amp;Importar …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>came with the plugin</source>
        <translation>veio com o complemento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>O provedor de processamento do Terrazzo não está carregado.</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>New annotation session</source>
        <translation>Nova sessão de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Make session</source>
        <translation>&amp;Criar sessão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The image that is labelled. It must be a file.</source>
        <translation>A imagem que é rotulada. Deve ser um arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Which part of the image is cut into tiles.</source>
        <translation>Qual parte da imagem é dividida em blocos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tile polygons</source>
        <translation>Polígonos dos blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Selected features only, if some are selected.</source>
        <translation>Só as feições selecionadas, se houver alguma.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tile size</source>
        <translation>Tamanho do bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Side of a tile: what one person labels in one go.</source>
        <translation>Lado de um bloco: o que uma pessoa rotula de uma só vez.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>What the tiles hold at first.</source>
        <translation>O que os blocos contêm no início.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Land-cover map</source>
        <translation>Mapa de cobertura da terra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>A map made by Terrazzo, or another class raster.</source>
        <translation>Um mapa feito pelo Terrazzo ou outro raster de classes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The map&apos;s confidence raster, if there is one: tiles where the model is unsure come first.</source>
        <translation>O raster de confiança do mapa, se houver: blocos em que o modelo está incerto vêm primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Class field</source>
        <translation>Campo da classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The field that holds the code or name of the class.</source>
        <translation>O campo que contém o código ou o nome da classe.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessão de anotação (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The GeoPackage that keeps the session. It must be a new file.</source>
        <translation>O GeoPackage que guarda a sessão. Deve ser um arquivo novo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Clique no título para expandir ou recolher.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The classes that are labelled.</source>
        <translation>As classes que são rotuladas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Forest=5; 12=Water; 255=0</source>
        <translation>Floresta=5; 12=Water; 255=0</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Class mapping</source>
        <translation>Mapeamento de classes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Which value of the layer becomes which class. Not needed if it has this legend&apos;s codes or names.</source>
        <translation>Qual valor da camada vira qual classe. Desnecessário se ela tiver os códigos ou nomes desta legenda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tiles begin with it, not only to look at</source>
        <translation>Os blocos partem dele, não só para consulta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tiles begin with it</source>
        <translation>Os blocos partem dele</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Otherwise tiles begin empty, and the prediction can be looked at and taken over in parts.</source>
        <translation>Caso contrário, os blocos começam vazios, e a predição pode ser consultada e aceita em partes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Labelled twice</source>
        <translation>Rotulado duas vezes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Share of the tiles that two people label without seeing each other&apos;s work or the prediction.</source>
        <translation>Fração dos blocos que duas pessoas rotulam sem ver o trabalho uma da outra nem a predição.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The same seed draws the same order of tiles.</source>
        <translation>A mesma semente sorteia a mesma ordem de blocos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Whole image</source>
        <translation>Imagem inteira</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>What the map shows</source>
        <translation>O que o mapa mostra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Each polygon of a layer is a tile</source>
        <translation>Cada polígono de uma camada é um bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Nothing: label from the start</source>
        <translation>Nada: rotular desde o início</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>A land-cover map, to be corrected</source>
        <translation>Um mapa de cobertura da terra, para corrigir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Polygons with classes, to be corrected</source>
        <translation>Polígonos com classes, para corrigir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Image</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Area</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Tile size</source>
        <translation>&amp;Tamanho do bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Begin with</source>
        <translation>Co&amp;meçar com</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Its confidence</source>
        <translation>A confiança dele</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;File</source>
        <translation>Ar&amp;quivo</translation>
    </message>
</context>
<context>
    <name>OptionGroups</name>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Clique no título para expandir ou recolher.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Results to keep</source>
        <translation>Resultados a guardar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>keep all</source>
        <translation>manter todos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Smallest segment</source>
        <translation>Menor segmento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Segments smaller than this are merged into their neighbour.</source>
        <translation>Segmentos menores que isto são mesclados ao vizinho.</translation>
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
        <translation>Onde o modelo é executado. Automático: o mais rápido que dá o resultado certo aqui.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>as the model says</source>
        <translation>como o modelo diz</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Overlap of tiles</source>
        <translation>Sobreposição dos blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Tiles overlap and are blended, so that no seams show. More overlap takes more time.</source>
        <translation>Os blocos se sobrepõem e são combinados, para que não apareçam emendas. Mais sobreposição leva mais tempo.</translation>
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
        <translation>Números das bandas na ordem de que o modelo precisa, como 3, 2, 1. Vazio: determinado automaticamente.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>by percentiles of the image</source>
        <translation>por percentis da imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>as the layer is shown</source>
        <translation>como a camada é exibida</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Stretch of values</source>
        <translation>Ajuste dos valores</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>How values that are not 8-bit become what the model knows. It does not matter for 8-bit images.</source>
        <translation>Como valores que não são de 8 bits viram o que o modelo conhece. Não importa para imagens de 8 bits.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Average over flipped images</source>
        <translation>Média de imagens espelhadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Four passes over mirrored images, averaged: a little more accurate, four times the time.</source>
        <translation>Quatro passadas sobre imagens espelhadas, com média: um pouco mais de acurácia, quatro vezes o tempo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Black (0) is no data</source>
        <translation>Preto (0) é sem dados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Leave out pixels that are 0 in all bands, such as a black border around the image.</source>
        <translation>Deixar de fora pixels que são 0 em todas as bandas, como uma borda preta ao redor da imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Ignore the model&apos;s pixel sizes</source>
        <translation>Ignorar os tamanhos de pixel do modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Map images that are too coarse for the model, too. The result may be poor.</source>
        <translation>Mapear também imagens grosseiras demais para o modelo. O resultado pode ser ruim.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Smallest segment</source>
        <translation>Menor se&amp;gmento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>D&amp;evice</source>
        <translation>Dispositi&amp;vo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>O&amp;verlap</source>
        <translation>&amp;Sobreposição</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>S&amp;tretch</source>
        <translation>A&amp;juste</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Confidence of each pixel</source>
        <translation>Confiança de cada pixel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Confidence raster</source>
        <translation>Raster de confiança</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>A second raster: how sure the model is, in percent. Shows where a person should look.</source>
        <translation>Um segundo raster: a certeza do modelo, em por cento. Mostra onde uma pessoa deve olhar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Table of areas</source>
        <translation>Tabela de áreas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Area of each class on the ground, as a CSV file.</source>
        <translation>Área de cada classe no terreno, como arquivo CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>One polygon for each segment, as GeoPackage.</source>
        <translation>Um polígono para cada segmento, como GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>do not simplify</source>
        <translation>não simplificar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>simplify by </source>
        <translation>simplificar em </translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Simplify polygons</source>
        <translation>Simplificar polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Borders of polygons may move by this much to become smoother; neighbours keep sharing them.</source>
        <translation>As bordas dos polígonos podem se mover até isto para ficarem mais suaves; os vizinhos continuam a compartilhá-las.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Probability of each class</source>
        <translation>Probabilidade de cada classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>A raster with one band for each class: its probability in percent. Large.</source>
        <translation>Um raster com uma banda para cada classe: sua probabilidade em por cento. Grande.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>temporary files</source>
        <translation>arquivos temporários</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Folder for the results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Where the files go. Without a folder they are temporary and vanish when QGIS is closed.</source>
        <translation>Para onde vão os arquivos. Sem pasta, eles são temporários e somem quando o QGIS é fechado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>The run was stopped. Its finished part is kept: it can go on later.</source>
        <translation>A execução foi parada. A parte pronta foi guardada: ela pode continuar depois.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>The run was cancelled. Nothing of it was kept.</source>
        <translation>A execução foi cancelada. Nada dela foi guardado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>Add to this project</source>
        <translation>Adicionar a este projeto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>{area:,.2f} ha mapped in {seconds:.0f} s.</source>
        <translation>{area:,.2f} ha mapeados em {seconds:.0f} s.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>Land cover of {name}</source>
        <translation>Cobertura da terra de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>{done} The map is in {path}.</source>
        <translation>{done} O mapa está em {path}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Pages of the panel</source>
        <translation>Páginas do painel</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Open the user guide. It needs no connection.</source>
        <translation>Abrir o guia do usuário. Não precisa de conexão.</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>Bands {bands} are taken as {names}. Others can be chosen in the options.</source>
        <translation>As bandas {bands} são usadas como {names}. Outras podem ser escolhidas nas opções.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image has values of type {kind}. They are stretched to the range that the model was trained on.</source>
        <translation>A imagem tem valores do tipo {kind}. Eles são ajustados ao intervalo em que o modelo foi treinado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is too coarse for this model ({finest:g} to {coarsest:g} m). Expect a poor map.</source>
        <translation>A imagem ({native:.3g} m) é grosseira demais para este modelo ({finest:g} a {coarsest:g} m). Espere um mapa ruim.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is coarser than the model knows ({finest:g} to {coarsest:g} m). It is enlarged; small things will be missed.</source>
        <translation>A imagem ({native:.3g} m) é mais grosseira do que o modelo conhece ({finest:g} a {coarsest:g} m). Ela é ampliada; coisas pequenas vão escapar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is read reduced to {finest:g} m for this model.</source>
        <translation>A imagem ({native:.3g} m) é lida reduzida a {finest:g} m para este modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The edge of the image is black. Is that no data?</source>
        <translation>A borda da imagem é preta. Isso é sem dados?</translation>
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
        <translation>processador (CPU)</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels</source>
        <translation>
            <numerusform>{count:,} pixel</numerusform>
            <numerusform>{count:,} pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels/s</source>
        <translation>
            <numerusform>{count:,} pixel/s</numerusform>
            <numerusform>{count:,} pixels/s</numerusform>
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
        <translation>{amount:,.1f} bilhões de pixels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount} million pixels</source>
        <translation>{amount} milhões de pixels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount:.2f} million pixels/s</source>
        <translation>{amount:.2f} milhões de pixels/s</translation>
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
        <translation>Mapear a cobertura da terra de uma imagem e ver o resultado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Installed models: import, remove, and measure how fast they run here.</source>
        <translation>Modelos instalados: importar, remover e medir a velocidade deles aqui.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Draw and review labels for training and checking.</source>
        <translation>Desenhar e revisar rótulos para treino e verificação.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Check a map against reference data, and see how far annotators agree.</source>
        <translation>Verificar um mapa com dados de referência e ver o quanto os anotadores concordam.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Datasets</source>
        <translation>Dados</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Export annotations as training data, and adapt a model to them.</source>
        <translation>Exportar anotações como dados de treino e adaptar um modelo a eles.</translation>
    </message>
</context>
<context>
    <name>PlaceTour</name>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>No tile in work. Take one first.</source>
        <translation>Nenhum bloco em trabalho. Pegue um primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>In the rest of this tile the model is sure.</source>
        <translation>No resto deste bloco o modelo tem certeza.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>How sure the model is in this tile is not known.</source>
        <translation>Não se conhece a certeza do modelo neste bloco.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>{number} more places to check in this tile.</source>
        <translation>Locais que ainda faltam verificar neste bloco: {number}.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Live &amp;preview</source>
        <translation>&amp;Pré-visualização</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Live preview</source>
        <translation>Pré-visualização ao vivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Map what the canvas shows, again each time you move or zoom, into a temporary layer.</source>
        <translation>Mapear o que a tela mostra, de novo a cada movimento ou zoom, em uma camada temporária.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Opacity of the preview</source>
        <translation>Opacidade da pré-visualização</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>How strongly the preview covers the image.</source>
        <translation>Quanto a pré-visualização cobre a imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacidade</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Swipe</source>
        <translation>Desli&amp;zar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Show the image left of a line that you drag, the preview right of it.</source>
        <translation>Mostrar a imagem à esquerda de uma linha que você arrasta e a pré-visualização à direita.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Blink</source>
        <translation>&amp;Alternar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Show the image and the preview in turns.</source>
        <translation>Mostrar a imagem e a pré-visualização alternadamente.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>State of the preview</source>
        <translation>Estado da pré-visualização</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>The preview needs Python packages that are missing: {names}.</source>
        <translation>A pré-visualização precisa de pacotes Python que faltam: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>There is no data in view.</source>
        <translation>Não há dados na vista.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m; the model was made for {finest}–{coarsest} m. Zoom in to see more.</source>
        <translation>Pré-visualizado a {gsd} m; o modelo foi feito para {finest}–{coarsest} m. Aproxime para ver mais.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>{missing} of {asked} tiles did not arrive.</source>
        <translation>{missing} de {asked} blocos não chegaram.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Mapping what you see…</source>
        <translation>Mapeando o que você vê…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Choose an image and a model.</source>
        <translation>Escolha uma imagem e um modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>The image is not in view. Zoom to it.</source>
        <translation>A imagem não está na vista. Aproxime para ela.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m, coarser than the map will be ({own} m).</source>
        <translation>Pré-visualizado a {gsd} m, mais grosseiro do que será o mapa ({own} m).</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m, as the map will be.</source>
        <translation>Pré-visualizado a {gsd} m, como será o mapa.</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Tiles done</source>
        <translation>Blocos concluídos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>How many tiles are submitted or further.</source>
        <translation>Quantos blocos estão entregues ou mais adiante.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Area of each class</source>
        <translation>Área de cada classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{done} of {tiles} tiles done</source>
        <translation>{done} de {tiles} blocos concluídos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{share:.0f} % of the area has a label.</source>
        <translation>{share:.0f} % da área tem rótulo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Little so far: {names}. Look for tiles with them.</source>
        <translation>Pouco até agora: {names}. Procure blocos com essas classes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>A tile takes {minutes:.1f} min.</source>
        <translation>Um bloco leva {minutes:.1f} min.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>At this pace {hours:.1f} h are left.</source>
        <translation>Neste ritmo faltam {hours:.1f} h.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>How accurate a map is, and how large its classes really are.</source>
        <translation>Quão acurado é um mapa e quão grandes são de fato suas classes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>&amp;Report</source>
        <translation>&amp;Relatório</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Session report</source>
        <translation>Relatório da sessão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Write a report of this session beside it, as HTML, CSV and JSON, and open it.</source>
        <translation>Gravar um relatório desta sessão ao lado dela, em HTML, CSV e JSON, e abri-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Close the session</source>
        <translation>Fechar a sessão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Close the session. Everything is saved.</source>
        <translation>Fechar a sessão. Tudo está salvo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Task tiles: who labels, who checks, what was returned.</source>
        <translation>Blocos de tarefa: quem rotula, quem verifica, o que foi devolvido.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Places that somebody should look at.</source>
        <translation>Locais que alguém deve olhar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>How far people, and the model, label alike.</source>
        <translation>O quanto as pessoas, e o modelo, rotulam igual.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>for reading only</source>
        <translation>somente para leitura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>The report is in {path}.</source>
        <translation>O relatório está em {path}.</translation>
    </message>
</context>
<context>
    <name>QualityReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <source>{first} / {second}: {value:.1f} % of the pixels are equal</source>
        <translation>{first} / {second}: {value:.1f} % dos pixels são iguais</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>left out</source>
        <translation>deixada de fora</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>Compared in</source>
        <translation>Comparado em</translation>
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
        <translation>Referência</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Overall accuracy: {value:.1f} % ({low:.1f} to {high:.1f})</source>
        <translation>Acurácia global: {value:.1f} % ({low:.1f} a {high:.1f})</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Parameters of the sample</source>
        <translation>Parâmetros da amostra</translation>
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
        <translation>Só as respostas de</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Began with</source>
        <translation>Começou com</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Model file (SHA-256)</source>
        <translation>Arquivo do modelo (SHA-256)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Share labelled twice</source>
        <translation>Fração rotulada duas vezes</translation>
    </message>
</context>
<context>
    <name>QualityRun</name>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>The run ended without a reason.</source>
        <translation>A execução terminou sem dar um motivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>O provedor de processamento do Terrazzo não está carregado.</translation>
    </message>
</context>
<context>
    <name>QualityStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Counting the classes of the map</source>
        <translation>Contando as classes do mapa</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Drawing points</source>
        <translation>Sorteando pontos</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Writing the disagreement map</source>
        <translation>Gravando o mapa de discordância</translation>
    </message>
</context>
<context>
    <name>ReportAgreement</name>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Agreement and session report</source>
        <translation>Relatório de concordância e sessão</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Tells how far people label alike, how a model compares with them, and how far a session is.</source>
        <translation>Diz o quanto as pessoas rotulam igual, como um modelo se compara a elas e quanto uma sessão avançou.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Of an annotation session: its progress, people, open issues and review steps; how far the two annotators of the tiles labelled twice agree; and the same figures for the prediction against each of them.

Of two label rasters: the same figures, square tiles of 512 pixels standing for places.

Figures: equal pixels of those that both labelled, IoU of each class (the same whoever comes first), confusion matrix, 95 % intervals by a bootstrap over tiles. On request a map of where they differ: 1 equal, 2 different, 3 only the first, 4 only the second has a class.</source>
        <translation>De uma sessão de anotação: o progresso, as pessoas, os problemas abertos e as etapas de revisão; o quanto concordam os dois anotadores dos blocos rotulados duas vezes; e os mesmos números para a predição contra cada um deles.

De dois rasters de rótulos: os mesmos números, com blocos quadrados de 512 pixels no papel de locais.

Números: pixels iguais entre os rotulados por ambos, IoU de cada classe (o mesmo, qualquer que seja o primeiro), matriz de confusão, intervalos de 95 % por bootstrap sobre os blocos. A pedido, um mapa de onde diferem: 1 iguais, 2 diferentes, 3 só o primeiro, 4 só o segundo tem classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Annotation session</source>
        <translation>Sessão de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessão de anotação (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>The session&apos;s file. It is only read.</source>
        <translation>O arquivo da sessão. Ele só é lido.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A raster of class codes.</source>
        <translation>Um raster de códigos de classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A raster of the same class codes.</source>
        <translation>Um raster dos mesmos códigos de classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A model&apos;s map: it is compared with both.</source>
        <translation>O mapa de um modelo: é comparado com ambos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>How the report calls whoever made the first labels.</source>
        <translation>Como o relatório chama quem fez os primeiros rótulos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>How the report calls whoever made the second labels.</source>
        <translation>Como o relatório chama quem fez os segundos rótulos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>For comparison with older work. It depends on how common the classes are.</source>
        <translation>Para comparar com trabalhos mais antigos. Depende de quão comuns são as classes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Of the bootstrap that gives the intervals.</source>
        <translation>Do bootstrap que dá os intervalos.</translation>
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
        <translation>Um arquivo com tabelas e gráficos, para ler e imprimir.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>All figures, one a line, for a spreadsheet.</source>
        <translation>Todos os números, um por linha, para uma planilha.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>All figures, for a program.</source>
        <translation>Todos os números, para um programa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>GeoTIFF: 1 equal, 2 different, 3 only the first, 4 only the second has a class.</source>
        <translation>GeoTIFF: 1 iguais, 2 diferentes, 3 só o primeiro, 4 só o segundo tem classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>agreement,annotators,annotation session,double labelling,IoU,kappa,disagreement</source>
        <translation>concordância,anotadores,sessão de anotação,dupla rotulagem,IoU,kappa,discordância</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>First labels</source>
        <translation>Primeiros rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Second labels</source>
        <translation>Segundos rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Prediction</source>
        <translation>Predição</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Name of the first</source>
        <translation>Nome do primeiro</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Name of the second</source>
        <translation>Nome do segundo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Cohen&apos;s kappa, too</source>
        <translation>Também o kappa de Cohen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Table of figures</source>
        <translation>Tabela de números</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Figures as JSON</source>
        <translation>Números como JSON</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Disagreement map</source>
        <translation>Mapa de discordância</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Equal pixels (share)</source>
        <translation>Pixels iguais (fração)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>Limite inferior do seu intervalo de 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Upper end of its 95 % interval</source>
        <translation>Limite superior do seu intervalo de 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Mean IoU (share)</source>
        <translation>IoU médio (fração)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Tiles compared</source>
        <translation>Blocos comparados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Choose an annotation session, or two label rasters.</source>
        <translation>Escolha uma sessão de anotação ou dois rasters de rótulos.</translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The layer {name} is visible and tells what the map says. Hide it to stay unbiased.</source>
        <translation>A camada {name} está visível e revela o que o mapa diz. Oculte-a para não se influenciar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Points done</source>
        <translation>Pontos concluídos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>How many points you have labelled.</source>
        <translation>Quantos pontos você rotulou.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Stop; go on whenever you like.</source>
        <translation>Parar; continue quando quiser.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Comment (C)</source>
        <translation>Comentário (C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Something to remember about this point. Enter goes back.</source>
        <translation>Algo a lembrar sobre este ponto. Enter volta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The scale at which each point is shown. Key Z shows it again.</source>
        <translation>A escala em que cada ponto é mostrado. A tecla Z o mostra de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Keep my own view</source>
        <translation>Manter minha vista</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Move to each point, but leave the scale as it is.</source>
        <translation>Ir até cada ponto, mas deixar a escala como está.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>What is in the marked pixel?</source>
        <translation>O que há no pixel marcado?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>What the map says here, and what others answered, is hidden on purpose.</source>
        <translation>O que o mapa diz aqui, e o que outros responderam, está oculto de propósito.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The point before. Key: Left.</source>
        <translation>O ponto anterior. Tecla: esquerda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Leave this point for later. Key: Right.</source>
        <translation>Deixar este ponto para depois. Tecla: direita.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Withdraw your last answer. Key: Ctrl+Z.</source>
        <translation>Retirar sua última resposta. Tecla: Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>This point cannot be shown in the map&apos;s coordinate reference system.</source>
        <translation>Este ponto não pode ser mostrado no sistema de referência de coordenadas do mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Point {number}</source>
        <translation>Ponto {number}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>All points are labelled.</source>
        <translation>Todos os pontos estão rotulados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>All points are labelled. Work out the accuracy now, or let a second person look.</source>
        <translation>Todos os pontos estão rotulados. Calcule agora a acurácia ou peça a uma segunda pessoa que olhe.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Cannot tell</source>
        <translation>Não sei dizer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>{done} of {all} points</source>
        <translation>{done} de {all} pontos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>How sure you are of the next answer. Key: {key}.</source>
        <translation>Sua certeza na próxima resposta. Tecla: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>you said {name}</source>
        <translation>você disse {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>cannot tell</source>
        <translation>não sei dizer</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <location filename="../plugin/panel/result_view.py"/>
        <source>{area:,.2f} ha mapped, {count} classes found</source>
        <translation>
            <numerusform>{area:,.2f} ha mapeados, {count} classe encontrada</numerusform>
            <numerusform>{area:,.2f} ha mapeados, {count} classes encontradas</numerusform>
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
        <translation>O mapa de cobertura da terra em exibição.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Copy the table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Copy the table, to paste it into a spreadsheet.</source>
        <translation>Copiar a tabela, para colar em uma planilha.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>&amp;Save as CSV …</source>
        <translation>&amp;Salvar como CSV …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Save the table as a CSV file.</source>
        <translation>Salvar a tabela como arquivo CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Standard colours</source>
        <translation>Cores padrão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Colour-blind safe</source>
        <translation>Cores para daltônicos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The legend&apos;s own colours, or colours that people with any colour blindness can tell apart.</source>
        <translation>As cores da própria legenda, ou cores que pessoas com qualquer daltonismo distinguem.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Measuring areas …</source>
        <translation>Medindo áreas …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Places</source>
        <translation>Locais</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>C&amp;olours</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>There is no land-cover map in the project yet. Map an image to get one.</source>
        <translation>Ainda não há mapa de cobertura da terra no projeto. Mapeie uma imagem para obter um.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The table was saved to {path}.</source>
        <translation>A tabela foi salva em {path}.</translation>
    </message>
</context>
<context>
    <name>ResumeList</name>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>The run of {title} of {time} was stopped at {percent:.0f} %.</source>
        <translation>A execução de {title} de {time} foi parada em {percent:.0f} %.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>&amp;Resume</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Go on with this run: what was finished is not mapped again.</source>
        <translation>Continuar esta execução: o que ficou pronto não é mapeado de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Disc&amp;ard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Delete what was finished of this run.</source>
        <translation>Excluir o que ficou pronto desta execução.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>The run of {title} of {time} was interrupted.</source>
        <translation>A execução de {title} de {time} foi interrompida.</translation>
    </message>
</context>
<context>
    <name>ReviewBox</name>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Which tiles</source>
        <translation>Quais blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show only some of the tiles.</source>
        <translation>Mostrar só alguns dos blocos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show a tile on the map when it is chosen in the list.</source>
        <translation>Mostrar um bloco no mapa quando é escolhido na lista.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>&amp;Next to check</source>
        <translation>&amp;Próximo a verificar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Next to check</source>
        <translation>Próximo a verificar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>The next tile that waits for you to check it.</source>
        <translation>O próximo bloco que aguarda a sua verificação.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Choose a tile to see it and to take the next step.</source>
        <translation>Escolha um bloco para vê-lo e dar o próximo passo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>A class is wrong.</source>
        <translation>Uma classe está errada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Boundaries are not good enough.</source>
        <translation>Os contornos não são bons o bastante.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>The image cannot be read here.</source>
        <translation>Não é possível interpretar a imagem aqui.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason of a return or skip</source>
        <translation>Motivo para devolver ou pular</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>What the next person should know. Returning needs one.</source>
        <translation>O que a próxima pessoa deve saber. Para devolver, é obrigatório.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>Clique no título para expandir ou recolher.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tile {name}: {state}.</source>
        <translation>Bloco {name}: {state}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Nothing has been done yet.</source>
        <translation>Nada foi feito ainda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tile</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>All tiles</source>
        <translation>Todos os blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>For me to do</source>
        <translation>Para eu fazer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled twice</source>
        <translation>Rotulado duas vezes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Choose a tile.</source>
        <translation>Escolha um bloco.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Two people label it without seeing each other&apos;s work; it is checked afterwards.</source>
        <translation>Duas pessoas o rotulam sem ver o trabalho uma da outra; é verificado depois.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>No tile waits for you to check it.</source>
        <translation>Nenhum bloco aguarda a sua verificação.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled by {names}.</source>
        <translation>Rotulado por {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>With {name} for checking.</source>
        <translation>Com {name} para verificação.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>First check passed by {name}.</source>
        <translation>Primeira verificação aprovada por {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Say what is wrong, then return the tile.</source>
        <translation>Diga o que está errado e depois devolva o bloco.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled a second time by {name}.</source>
        <translation>Rotulado pela segunda vez por {name}.</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: approve the tile, resolve the issue</source>
        <translation>Revisão: aprovar o bloco, resolver o problema</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: next tile to check</source>
        <translation>Revisão: próximo bloco a verificar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: pin an issue at the pointer</source>
        <translation>Revisão: marcar um problema no cursor</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: return the tile, reopen the issue</source>
        <translation>Revisão: devolver o bloco, reabrir o problema</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>labelling</source>
        <translation>em rotulagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>submitted</source>
        <translation>entregue</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>merging</source>
        <translation>em mesclagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>first check</source>
        <translation>primeira verificação</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>second check</source>
        <translation>segunda verificação</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>returned</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Start labelling</source>
        <translation>Rotular</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Submit</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Take back</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Hand back</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The tile is yours to label.</source>
        <translation>Você passa a rotular o bloco.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Go on in place of the person who has it now.</source>
        <translation>Continuar no lugar de quem está com ele agora.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You have finished labelling; others check it.</source>
        <translation>Você terminou de rotular; outros verificam.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You have submitted it too early: it is yours again.</source>
        <translation>Você o entregou cedo demais: ele volta a ser seu.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You do not go on; somebody else may take it.</source>
        <translation>Você não continua; outra pessoa pode assumi-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The tile cannot be labelled. Give the reason first.</source>
        <translation>O bloco não pode ser rotulado. Informe o motivo primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You look whether the labels are right. Key: A.</source>
        <translation>Você confere se os rótulos estão certos. Tecla: A.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The labels are right. Two people must say so. Key: A.</source>
        <translation>Os rótulos estão certos. Duas pessoas devem dizer isso. Tecla: A.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Something is wrong. Give the reason first. Key: X.</source>
        <translation>Algo está errado. Informe o motivo primeiro. Tecla: X.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Make one of the work of both annotators.</source>
        <translation>Juntar o trabalho dos dois anotadores em um só.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>taken over</source>
        <translation>assumido</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>taken back</source>
        <translation>retomado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>handed back</source>
        <translation>liberado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>check begun</source>
        <translation>verificação iniciada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>merging begun</source>
        <translation>mesclagem iniciada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Wrong class</source>
        <translation>Classe errada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Boundary</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Unclear</source>
        <translation>Pouco claro</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Stop the run.</source>
        <translation>Parar a execução.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Put this message away</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Leave black out</source>
        <translation>Exc&amp;luir o preto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Pixels that are 0 in all bands are no data: they are not mapped.</source>
        <translation>Pixels que são 0 em todas as bandas são sem dados: não são mapeados.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map &amp;land cover</source>
        <translation>Mapear a cober&amp;tura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map land cover</source>
        <translation>Mapear a cobertura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Start mapping, in the background. If a run is under way, this one waits until it is done.</source>
        <translation>Começar a mapear em segundo plano. Se houver uma execução em andamento, esta espera até que ela termine.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>State of the run</source>
        <translation>Estado da execução</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>How much of the map is done.</source>
        <translation>Quanto do mapa está pronto.</translation>
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
        <translation>Parar e guardar a parte pronta. A execução pode continuar depois, mesmo após o QGIS ser fechado.</translation>
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
        <translation>Parar a execução; nada dela é guardado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Take out of the queue</source>
        <translation>Tirar da fila</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Take this run out of the queue.</source>
        <translation>Tirar esta execução da fila.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map &amp;land cover next</source>
        <translation>Mapear a cober&amp;tura em seguida</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>{done:,} of {total:,} tiles</source>
        <translation>{done:,} de {total:,} blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Waiting: {title}</source>
        <translation>Na fila: {title}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>about {time} left</source>
        <translation>faltam cerca de {time}</translation>
    </message>
</context>
<context>
    <name>SamplingDesign</name>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sampling design</source>
        <translation>Plano amostral</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Draws points at which a map is to be checked, so that its accuracy can be estimated.</source>
        <translation>Sorteia pontos em que um mapa deve ser verificado, para que sua acurácia possa ser estimada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Draws points at random on a land-cover map. People then say what is at each point, without being told what the map says (panel, page Quality), and “Accuracy of a map” works out how good the map is and how large the classes really are.

Stratified: each class of the map (or each value of another raster) gets points of its own. Allocation: in proportion to the areas; the same number for each; or by Neyman, more where the map is expected to be less accurate. Classes that get less than the smallest number are raised to it.

With a standard error instead of a number of points, the number follows from it (Olofsson et al. 2014): 0.01 gives an overall accuracy that is known to about ± 2 %.

Every square metre of a stratum has the same chance, in any coordinate reference system. The same seed gives the same points. The result is a GeoPackage: its layer shows where the points are and nothing else; stratum and map class are kept in a separate table.</source>
        <translation>Sorteia pontos ao acaso em um mapa de cobertura da terra. As pessoas dizem então o que há em cada ponto, sem saber o que o mapa diz (painel, página Qualidade), e “Acurácia de um mapa” calcula quão bom é o mapa e quão grandes são de fato as classes.

Estratificado: cada classe do mapa (ou cada valor de outro raster) recebe seus próprios pontos. Alocação: em proporção às áreas; o mesmo número para cada uma; ou por Neyman, mais onde se espera que o mapa seja menos acurado. Classes que recebem menos que o número mínimo são elevadas até ele.

Com um erro padrão em vez de um número de pontos, o número decorre dele (Olofsson et al. 2014): 0.01 dá uma acurácia global conhecida em cerca de ± 2 %.

Cada metro quadrado de um estrato tem a mesma chance, em qualquer sistema de referência de coordenadas. A mesma semente dá os mesmos pontos. O resultado é um GeoPackage: sua camada mostra onde estão os pontos e nada mais; o estrato e a classe do mapa ficam em uma tabela separada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>The map to be checked: a raster of class codes.</source>
        <translation>O mapa a verificar: um raster de códigos de classe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>simple: anywhere at random. stratified: at random in each class. systematic: on a lattice.</source>
        <translation>simple: ao acaso em todo o mapa. stratified: ao acaso em cada classe. systematic: em uma grade.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Of the overall accuracy, as a share such as 0.01. The number of points follows from it.</source>
        <translation>Da acurácia global, como fração, por exemplo 0.01. O número de pontos decorre dele.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>How the points of a stratified design are shared out.</source>
        <translation>Como os pontos de um plano estratificado são repartidos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Without a number: 25, or fewer if there are not so many points.</source>
        <translation>Sem um número: 25, ou menos se não houver tantos pontos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>For Neyman and for a wished standard error: code and accuracy of each stratum, such as “1: 0.7, 5: 0.95”. One number alone stands for all others. Without: 0.8.</source>
        <translation>Para Neyman e para um erro padrão desejado: código e acurácia de cada estrato, como “1: 0.7, 5: 0.95”. Um número sozinho vale para todos os outros. Sem nada: 0.8.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A raster whose values are the strata, if these are not the map&apos;s classes.</source>
        <translation>Um raster cujos valores são os estratos, se estes não forem as classes do mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Only this part is sampled.</source>
        <translation>Só esta parte é amostrada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Only inside these polygons.</source>
        <translation>Só dentro destes polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Value of the map that is no class. Without a choice what the file says, else 0.</source>
        <translation>Valor do mapa que não é classe. Sem escolha, o que diz o arquivo, senão 0.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>The same seed gives the same points.</source>
        <translation>A mesma semente dá os mesmos pontos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A new GeoPackage with the points and the design.</source>
        <translation>Um novo GeoPackage com os pontos e o plano.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample points</source>
        <translation>Pontos da amostra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>accuracy,assessment,validation,random points,stratified,systematic,Olofsson,sample</source>
        <translation>acurácia,avaliação,validação,pontos aleatórios,estratificado,sistemático,Olofsson,amostra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Land-cover map</source>
        <translation>Mapa de cobertura da terra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Design</source>
        <translation>Plano</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Number of points</source>
        <translation>Número de pontos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Wished standard error of the overall accuracy</source>
        <translation>Erro padrão desejado da acurácia global</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Allocation</source>
        <translation>Alocação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Points in each stratum at least</source>
        <translation>Mínimo de pontos em cada estrato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>Acurácia do usuário esperada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Strata</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>No-data value</source>
        <translation>Valor sem dados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>Amostra (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Without a number and a standard error: {count}.</source>
        <translation>Sem um número nem um erro padrão: {count}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
</context>
<context>
    <name>SegmentRow</name>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Larger segment</source>
        <translation>Segmento maior</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Go to the next larger segment.</source>
        <translation>Ir ao próximo segmento maior.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Next segment</source>
        <translation>Próximo segmento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Go to the largest segment of the class chosen in the table, then to the next one.</source>
        <translation>Ir ao maior segmento da classe escolhida na tabela e depois ao seguinte.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Choose a class in the table to go to its largest segments.</source>
        <translation>Escolha uma classe na tabela para ir aos seus maiores segmentos.</translation>
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
        <translation>Maiores segmentos de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>{name} has no segment.</source>
        <translation>{name} não tem segmentos.</translation>
    </message>
</context>
<context>
    <name>SegmentTool</name>
    <message>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <source>Finding the segments of the image…</source>
        <translation>Buscando os segmentos da imagem…</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <source>The segments are still being found.</source>
        <translation>A busca dos segmentos ainda está em andamento.</translation>
    </message>
</context>
<context>
    <name>SessionAlgorithm</name>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessão de anotação (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>It is written into the session. Without one: that of the settings.</source>
        <translation>É gravado na sessão. Sem um: o das configurações.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation session</source>
        <translation>Sessão de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>The session&apos;s GeoPackage.</source>
        <translation>O GeoPackage da sessão.</translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>The session is in use</source>
        <translation>A sessão está em uso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Open for reading</source>
        <translation>Abrir para leitura</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Take it over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Without a name the session is open for reading only.</source>
        <translation>Sem um nome, a sessão é aberta somente para leitura.</translation>
    </message>
</context>
<context>
    <name>SessionQuality</name>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Prediction</source>
        <translation>Predição</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Annotation</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>First annotator</source>
        <translation>Primeiro anotador</translation>
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
        <translation>Pessoa</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles labelled</source>
        <translation>Blocos rotulados</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Time at work</source>
        <translation>Tempo de trabalho</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tile</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>About</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Issue</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Comment</source>
        <translation>Comentário</translation>
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
        <translation>Rotulado por</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Labelled twice</source>
        <translation>Rotulado duas vezes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>resolved: {count}</source>
        <translation>resolvidos: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles accepted</source>
        <translation>Blocos aceitos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Pixels labelled</source>
        <translation>Pixels rotulados</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Open issues</source>
        <translation>Problemas abertos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Share (%)</source>
        <translation>Fração (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Share of what is labelled</source>
        <translation>Fração do que está rotulado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Conflicts that nobody has settled</source>
        <translation>Conflitos que ninguém resolveu</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Annotation session {name}</source>
        <translation>Sessão de anotação {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Equal pixels of two annotators</source>
        <translation>Pixels iguais de dois anotadores</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Work on a tile (median)</source>
        <translation>Trabalho em um bloco (mediana)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>The tiles in the colours of their states</source>
        <translation>Os blocos nas cores de seus estados</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>labels</source>
        <translation>rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>review</source>
        <translation>revisão</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>issue</source>
        <translation>problema</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Review steps</source>
        <translation>Etapas de revisão</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>labelling</source>
        <translation>em rotulagem</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>submitted</source>
        <translation>entregue</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>merging</source>
        <translation>em mesclagem</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check 1</source>
        <translation>verificação 1</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check 2</source>
        <translation>verificação 2</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>returned</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>taken over</source>
        <translation>assumido</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>withdrawn</source>
        <translation>retomado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>handed back</source>
        <translation>liberado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check begun</source>
        <translation>verificação iniciada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>merging begun</source>
        <translation>mesclagem iniciada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>wrong class</source>
        <translation>classe errada</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>boundary</source>
        <translation>contorno</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>missing</source>
        <translation>faltando</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>unclear</source>
        <translation>pouco claro</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Image: {name}</source>
        <translation>Imagem: {name}</translation>
    </message>
</context>
<context>
    <name>SessionTold</name>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>Both changed these pixels, to different classes.</source>
        <translation>Os dois lados mudaram estes pixels, para classes diferentes.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>Both changed this tile. Here: {here}. There: {there}.</source>
        <translation>Os dois lados mudaram este bloco. Aqui: {here}. Lá: {there}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>{first} and {second} have both changed this tile.</source>
        <translation>{first} e {second} mudaram ambos este bloco.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>One copy resolved this issue, the other opened it again.</source>
        <translation>Uma cópia resolveu este problema, a outra o reabriu.</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Image to map</source>
        <translation>Imagem a mapear</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>The raster layer whose land cover is mapped.</source>
        <translation>A camada raster cuja cobertura da terra é mapeada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Follow the active layer</source>
        <translation>Seguir a camada ativa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Pressed: the image changes with the layer selected in the layer list. Released: the image is pinned.</source>
        <translation>Pressionado: a imagem muda com a camada selecionada na lista de camadas. Solto: a imagem fica fixa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Open the &amp;example …</source>
        <translation>Abrir o &amp;exemplo …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Open a small project with an image, its map and an annotation session, to try things out.</source>
        <translation>Abrir um pequeno projeto com uma imagem, seu mapa e uma sessão de anotação, para experimentar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>The model that tells the classes apart.</source>
        <translation>O modelo que distingue as classes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Area</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Image</source>
        <translation>&amp;Imagem</translation>
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
        <translation>Mostrar ou ocultar a camada de classes. Tecla: {key} (segure-a e mova o cursor para deslocar).</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Overlay</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>How much the overlay covers the image.</source>
        <translation>Quanto a camada de classes cobre a imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Next unsure place</source>
        <translation>Próximo local incerto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Mine</source>
        <translation>Meus</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show your labels.</source>
        <translation>Mostrar seus rótulos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Prediction</source>
        <translation>Predição</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show what the model says.</source>
        <translation>Mostrar o que o modelo diz.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show your labels only where they differ from the prediction.</source>
        <translation>Mostrar seus rótulos só onde diferem da predição.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Unsure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show where the model is unsure: the darker, the less sure. Look there first.</source>
        <translation>Mostrar onde o modelo está incerto: quanto mais escuro, menos certo. Olhe ali primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Go to the next place of the tile where the model is unsure. Key: {key}.</source>
        <translation>Ir ao próximo local do bloco em que o modelo está incerto. Tecla: {key}.</translation>
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
        <translation>&amp;Sessão de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>&amp;Layers</source>
        <translation>&amp;Camadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation session</source>
        <translation>Sessão de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Export the accepted tiles of a session.</source>
        <translation>Exportar os blocos aceitos de uma sessão.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Export an image with a class raster or polygons.</source>
        <translation>Exportar uma imagem com um raster de classes ou polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessão de anotação (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>The session&apos;s file. It is only read.</source>
        <translation>O arquivo da sessão. Ele só é lido.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Accepted</source>
        <translation>Aceitos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Submitted, checked or not</source>
        <translation>Entregues, verificados ou não</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Accepted tiles were checked by two people.</source>
        <translation>Blocos aceitos foram verificados por duas pessoas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A raster file. Its pixels become the chips.</source>
        <translation>Um arquivo raster. Seus pixels viram os recortes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A raster of class codes, or polygons with classes.</source>
        <translation>Um raster de códigos de classe, ou polígonos com classes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Class field</source>
        <translation>Campo da classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Codes or names of the legend&apos;s classes.</source>
        <translation>Códigos ou nomes das classes da legenda.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Add an image to the project, or choose an annotation session.</source>
        <translation>Adicione uma imagem ao projeto ou escolha uma sessão de anotação.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose labels: a class raster or polygons.</source>
        <translation>Escolha os rótulos: um raster de classes ou polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose the field that holds the classes.</source>
        <translation>Escolha o campo que contém as classes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose an annotation session.</source>
        <translation>Escolha uma sessão de anotação.</translation>
    </message>
</context>
<context>
    <name>SplitBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>What lies together stays together, so that nothing leaks.</source>
        <translation>O que está junto fica junto, para que nada vaze.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Block</source>
        <translation>Quadrado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Side of a block: several times that of a chip.</source>
        <translation>Lado de um quadrado: várias vezes o de um recorte.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chips of different splits that come nearer are left out.</source>
        <translation>Recortes de partições diferentes mais próximos que isto são deixados de fora.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Shares</source>
        <translation>Frações</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Train, validation, test in percent.</source>
        <translation>Treino, validação e teste em por cento.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>The same seed gives the same split.</source>
        <translation>A mesma semente dá a mesma divisão.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Blocks on the ground</source>
        <translation>Quadrados no terreno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Frames of each area</source>
        <translation>Molduras de cada área</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Not at all</source>
        <translation>Sem divisão</translation>
    </message>
</context>
<context>
    <name>SplitSession</name>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Split annotation session</source>
        <translation>Dividir sessão de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Cuts an annotation session into one part for each person.</source>
        <translation>Divide uma sessão de anotação em uma parte para cada pessoa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Cuts an annotation session into one part for each person, so that they can work apart. The parts are merged again with “Merge annotation sessions”.

Tiles go to whom they are assigned, to who labels them, to somebody who may check them, or in turn. In the session they are then assigned to these people. Tiles that two people label go to two parts; neither part holds the other&apos;s work or the prediction.</source>
        <translation>Divide uma sessão de anotação em uma parte para cada pessoa, para que possam trabalhar separadamente. As partes são juntadas de novo com “Mesclar sessões de anotação”.

Os blocos vão para quem estão atribuídos, para quem os rotula, para alguém que possa verificá-los, ou em rodízio. Na sessão, ficam então atribuídos a essas pessoas. Blocos que duas pessoas rotulam vão para duas partes; nenhuma delas contém o trabalho da outra nem a predição.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>{person}: {tiles} tiles, {second} of them as the second annotator: {path}</source>
        <translation>{person}: {tiles} blocos, {second} deles como segundo anotador: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Their names, separated by commas or lines.</source>
        <translation>Os nomes delas, separados por vírgulas ou linhas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Each part is a file named after the session and the person.</source>
        <translation>Cada parte é um arquivo com o nome da sessão e da pessoa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>annotation,team,parts,share,people</source>
        <translation>anotação,equipe,partes,dividir,pessoas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Folder of the parts</source>
        <translation>Pasta das partes</translation>
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
        <translation>É gravado junto dos seus rótulos, para que outros possam verificá-los.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Label the land cover of an image, or correct what a model has mapped. The work is kept in an annotation session: a GeoPackage file that saves itself after every stroke.</source>
        <translation>Rotule a cobertura da terra de uma imagem ou corrija o que um modelo mapeou. O trabalho fica em uma sessão de anotação: um arquivo GeoPackage que se salva sozinho após cada traço.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;New session…</source>
        <translation>&amp;Nova sessão…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Make an annotation session for an image.</source>
        <translation>Criar uma sessão de anotação para uma imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;Open session…</source>
        <translation>&amp;Abrir sessão…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Open session</source>
        <translation>Abrir sessão</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Go on with an annotation session.</source>
        <translation>Continuar uma sessão de anotação.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Opened last</source>
        <translation>Abertas recentemente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Open an annotation session</source>
        <translation>Abrir uma sessão de anotação</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>Sessão de anotação (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;Your name</source>
        <translation>&amp;Seu nome</translation>
    </message>
</context>
<context>
    <name>TerrazzoAlgorithm</name>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>Example in Python:</source>
        <translation>Exemplo em Python:</translation>
    </message>
</context>
<context>
    <name>TerrazzoErrors</name>
    <message>
        <location filename="../plugin/annotation/assist.py"/>
        <source>There is no order {order!r} of tiles. Orders: {known}.</source>
        <translation>Não existe a ordem {order!r} de blocos. Ordens: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/assist.py"/>
        <source>There is no prediction for this tile.</source>
        <translation>Não há predição para este bloco.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>There is no conflict {number}.</source>
        <translation>Não existe o conflito {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>This conflict is not about labels: there is nothing to take.</source>
        <translation>Este conflito não é sobre rótulos: não há nada a aceitar.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>This conflict is about another person&apos;s labels.</source>
        <translation>Este conflito é sobre os rótulos de outra pessoa.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <location filename="../plugin/annotation/merge.py"/>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>{path} has no ending .gpkg. An annotation session is a GeoPackage.</source>
        <translation>{path} não termina em .gpkg. Uma sessão de anotação é um GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <source>A session needs the name of the person who makes it. Enter yours.</source>
        <translation>Uma sessão precisa do nome da pessoa que a cria. Informe o seu.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <source>There is a file {path} already. A session is never overwritten: choose another name.</source>
        <translation>Já existe um arquivo {path}. Uma sessão nunca é sobrescrita: escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <location filename="../plugin/annotation/merge.py"/>
        <source>The session {path} cannot be written: {why}.</source>
        <translation>Não é possível gravar a sessão {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/double.py"/>
        <source>A side is FIRST or SECOND.</source>
        <translation>Um lado é FIRST ou SECOND.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/double.py"/>
        <source>Tile {name} is not being merged. Start merging it first.</source>
        <translation>O bloco {name} não está sendo mesclado. Inicie a mesclagem primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/editing.py"/>
        <source>Tile {name} is in state “{state}” and not yours to change. Start it first.</source>
        <translation>O bloco {name} está no estado “{state}” e você não pode alterá-lo. Inicie-o primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>An edit needs a mask of two dimensions and type bool, not {shape} of {kind}.</source>
        <translation>Uma edição precisa de uma máscara de duas dimensões e tipo bool, não {shape} de {kind}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>An edit&apos;s classes must be uint8 with the mask&apos;s shape {shape}, not {kind} with {got}.</source>
        <translation>As classes de uma edição devem ser uint8 com a forma {shape} da máscara, não {kind} com {got}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>A class code is a number from 0 to 255, not {code}.</source>
        <translation>Um código de classe é um número de 0 a 255, não {code}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/errors.py"/>
        <location filename="../plugin/annotation/writer_lock.py"/>
        <source>{person} has this session open for writing on {host} since {since} (last change {seen}). Open it for reading only, or take it over if you are sure that nobody works on it there.</source>
        <translation>{person} está com esta sessão aberta para escrita em {host} desde {since} (última alteração {seen}). Abra-a somente para leitura, ou assuma-a se tiver certeza de que ninguém trabalha nela lá.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/export.py"/>
        <source>There is no choice {which!r} of tiles. Choices: {known}.</source>
        <translation>Não existe a escolha {which!r} de blocos. Escolhas: {known}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/export.py"/>
        <source>No tile of the session can be exported: {count} tiles, none is {which}.</source>
        <translation>
            <numerusform>Nenhum bloco da sessão pode ser exportado: {count} bloco, que não é {which}.</numerusform>
            <numerusform>Nenhum bloco da sessão pode ser exportado: {count} blocos, nenhum é {which}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/annotation/export.py"/>
        <source>Nothing to export: give a place for the raster, the polygons or both.</source>
        <translation>Nada a exportar: indique um local para o raster, os polígonos ou ambos.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/grid.py"/>
        <source>The raster {path} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to it (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>O raster {path} não tem sistema de referência de coordenadas; por isso o tamanho do pixel no terreno é desconhecido. Atribua a ele o SRC correto (no QGIS: Raster &gt; Projeções &gt; Atribuir projeção).</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/grid.py"/>
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/datasets/band_files.py"/>
        <location filename="../plugin/landcover/source.py"/>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>{path} cannot be opened as a raster: {why}</source>
        <translation>{path} não pode ser aberto como raster: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>There is no issue {number}.</source>
        <translation>Não existe o problema {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>There is no category {category!r} of issues. Categories: {known}.</source>
        <translation>Não existe a categoria {category!r} de problemas. Categorias: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>An issue must lie on the image; row {row}, column {col} does not.</source>
        <translation>Um problema deve estar sobre a imagem; linha {row}, coluna {col} não está.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/journal.py"/>
        <source>The journal does not fit the labels of tile {tile}. It is damaged.</source>
        <translation>O diário não corresponde aos rótulos do bloco {tile}. Está danificado.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/label_layers.py"/>
        <source>The labels of tile {name} are not what the journal says.</source>
        <translation>Os rótulos do bloco {name} não são os que constam no diário.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} has another legend than the session that it is to be merged with.</source>
        <translation>{path} tem legenda diferente da sessão com a qual deve ser mesclada.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} has other pixels than the session that it is to be merged with.</source>
        <translation>{path} tem pixels diferentes da sessão com a qual deve ser mesclada.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} is no copy or part of the session that it is to be merged with.</source>
        <translation>{path} não é cópia nem parte da sessão com a qual deve ser mesclada.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>Give two sessions or more to merge.</source>
        <translation>Indique duas ou mais sessões para mesclar.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>The annotation session {path} cannot be copied: {why}.</source>
        <translation>Não é possível copiar a sessão de anotação {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>A tile in state “{state}” cannot be skipped.</source>
        <translation>Um bloco no estado “{state}” não pode ser pulado.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Nobody checks the tile, it is in state “{state}”. Start a check first.</source>
        <translation>Ninguém está verificando o bloco; ele está no estado “{state}”. Inicie uma verificação primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only a tile that two people have labelled and submitted can be merged.</source>
        <translation>Só pode ser mesclado um bloco que duas pessoas rotularam e entregaram.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only the person who labels or checks the tile now can hand it back.</source>
        <translation>Só a pessoa que rotula ou verifica o bloco agora pode liberá-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only the person who labels the tile can submit it. It is in state “{state}”.</source>
        <translation>Só a pessoa que rotula o bloco pode entregá-lo. Ele está no estado “{state}”.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only {labeller} can take the tile back, and only while nobody checks it.</source>
        <translation>Só {labeller} pode retomar o bloco, e apenas enquanto ninguém o verifica.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is in state “{state}” and does not wait for a check.</source>
        <translation>O bloco está no estado “{state}” e não aguarda verificação.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is in state “{state}”; only a tile to do, returned or skipped can be started.</source>
        <translation>O bloco está no estado “{state}”; só é possível iniciar um bloco a fazer, devolvido ou pulado.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>There is nothing to take over: the tile is in state “{state}”.</source>
        <translation>Não há nada a assumir: o bloco está no estado “{state}”.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{checker} checks this tile now.</source>
        <translation>{checker} está verificando este bloco agora.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{labeller} labels this tile; only they can skip it.</source>
        <translation>{labeller} está rotulando este bloco; só essa pessoa pode pulá-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>There is no review step {event!r}. Steps: {known}.</source>
        <translation>Não existe a etapa de revisão {event!r}. Etapas: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>A review step needs the name of the person who takes it. Enter your name in the settings.</source>
        <translation>Uma etapa de revisão precisa do nome de quem a executa. Informe seu nome nas configurações.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>This step needs a reason. Say in a few words what is wrong.</source>
        <translation>Esta etapa precisa de um motivo. Diga em poucas palavras o que está errado.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is assigned to {person}.</source>
        <translation>O bloco está atribuído a {person}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} is the second annotator of this tile and must not see the first one&apos;s work.</source>
        <translation>{person} é o segundo anotador deste bloco e não pode ver o trabalho do primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is labelled by two people, and one of them has not finished. Check it afterwards.</source>
        <translation>O bloco é rotulado por duas pessoas, e uma delas não terminou. Verifique-o depois.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} has labelled this tile. Somebody else must check it.</source>
        <translation>{person} rotulou este bloco. Outra pessoa deve verificá-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} did the first check. Somebody else must do the second.</source>
        <translation>{person} fez a primeira verificação. Outra pessoa deve fazer a segunda.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} has labelled this tile. Somebody else must merge the two.</source>
        <translation>{person} rotulou este bloco. Outra pessoa deve mesclar os dois trabalhos.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Both annotators have submitted this tile: the second one&apos;s work stays as it is.</source>
        <translation>Os dois anotadores entregaram este bloco: o trabalho do segundo fica como está.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The session {path} cannot be written: {why}. Choose a folder that can be written to and has room.</source>
        <translation>Não é possível gravar a sessão {path}: {why}. Escolha uma pasta com permissão de escrita e espaço livre.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>{path} is not an annotation session of Terrazzo. Choose another file.</source>
        <translation>{path} não é uma sessão de anotação do Terrazzo. Escolha outro arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} was made by a newer Terrazzo (format {version}, this one knows {known}). Update the plugin.</source>
        <translation>A sessão de anotação {path} foi criada por um Terrazzo mais novo (formato {version}, este conhece {known}). Atualize o complemento.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} was made by an older Terrazzo (format {version}), which this one cannot bring up to date. Open it with the version that made it.</source>
        <translation>A sessão de anotação {path} foi criada por um Terrazzo mais antigo (formato {version}), que este não consegue atualizar. Abra-a com a versão que a criou.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} does not say its version. It is damaged.</source>
        <translation>A sessão de anotação {path} não informa sua versão. Está danificada.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} has an older format, and no copy of it can be kept: {why}. Make room first.</source>
        <translation>A sessão de anotação {path} tem um formato mais antigo, e não é possível guardar uma cópia dela: {why}. Libere espaço primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>Work in a session needs a person&apos;s name. Enter yours, or open it for reading only.</source>
        <translation>O trabalho em uma sessão precisa do nome de uma pessoa. Informe o seu ou abra-a somente para leitura.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>Tile {name} is labelled by two people who must not see each other&apos;s work or the prediction. It can be seen when both have submitted it.</source>
        <translation>O bloco {name} é rotulado por duas pessoas que não podem ver o trabalho uma da outra nem a predição. Ele poderá ser visto quando ambas o tiverem entregado.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>The session has no tile {number}.</source>
        <translation>A sessão não tem o bloco {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/split.py"/>
        <source>Give the name of each person who gets a part, each once.</source>
        <translation>Informe o nome de cada pessoa que recebe uma parte, cada um uma única vez.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/split.py"/>
        <source>The names {names} would give files of one name. Write them differently.</source>
        <translation>Os nomes {names} gerariam arquivos com o mesmo nome. Escreva-os de modo diferente.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The legend {legend} has no class {name!r}. Classes: {known}.</source>
        <translation>A legenda {legend} não tem a classe {name!r}. Classes: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>{entry!r} is no class mapping. Write: value of the layer = code or name of the class.</source>
        <translation>{entry!r} não é um mapeamento de classes. Escreva: valor da camada = código ou nome da classe.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The land-cover map {name} has the legend {legend}, the session {wanted}. Choose that legend for the session, or say which class becomes which.</source>
        <translation>O mapa de cobertura da terra {name} tem a legenda {legend}, a sessão {wanted}. Escolha essa legenda para a sessão ou diga qual classe vira qual.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The raster {path} cannot be read: {why}.</source>
        <translation>Não é possível ler o raster {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The raster {path} has no band {band}.</source>
        <translation>O raster {path} não tem a banda {band}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>{path} is no class raster: its values are of kind {kind}. Classes are whole numbers.</source>
        <translation>{path} não é um raster de classes: seus valores são do tipo {kind}. Classes são números inteiros.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>There is no annotation session {path}.</source>
        <translation>Não existe a sessão de anotação {path}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is closed.</source>
        <translation>A sessão de anotação {path} está fechada.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>Labels in the annotation session are damaged: {why}. Take a copy of it from before.</source>
        <translation>Os rótulos da sessão de anotação estão danificados: {why}. Use uma cópia anterior dela.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} cannot be used: {why}.</source>
        <translation>Não é possível usar a sessão de anotação {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is busy: another program writes it. Try again.</source>
        <translation>A sessão de anotação {path} está ocupada: outro programa está gravando nela. Tente de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is damaged: {why}. Take a copy of it from before.</source>
        <translation>A sessão de anotação {path} está danificada: {why}. Use uma cópia anterior dela.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>This session is open for reading only: nothing can be changed.</source>
        <translation>Esta sessão está aberta somente para leitura: nada pode ser alterado.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} has the older format {version}. Open it for writing once.</source>
        <translation>A sessão de anotação {path} tem o formato mais antigo {version}. Abra-a uma vez para escrita.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/superpixels.py"/>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Segments of the image need the Python package scikit-image, which this QGIS does not have. Terrazzo can install it into your QGIS profile.</source>
        <translation>Os segmentos da imagem precisam do pacote Python scikit-image, que este QGIS não tem. O Terrazzo pode instalá-lo no seu perfil do QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>There is no unit {unit!r}. Give the tile size in pixels or metres.</source>
        <translation>Não existe a unidade {unit!r}. Informe o tamanho do bloco em pixels ou metros.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The tile size must be above 0, not {size}.</source>
        <translation>O tamanho do bloco deve ser maior que 0, não {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>Tiles of {rows} x {cols} pixels are too small or too large. Choose a size of {least} to {most} pixels.</source>
        <translation>Blocos de {rows} x {cols} pixels são pequenos ou grandes demais. Escolha um tamanho de {least} a {most} pixels.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The area would be cut into {count} tiles. Choose larger tiles or a smaller area: at most {most}.</source>
        <translation>
            <numerusform>A área seria dividida em {count} bloco. Escolha blocos maiores ou uma área menor: no máximo {most}.</numerusform>
            <numerusform>A área seria dividida em {count} blocos. Escolha blocos maiores ou uma área menor: no máximo {most}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>No pixel of the image lies in the area. Choose an area on the image.</source>
        <translation>Nenhum pixel da imagem está na área. Escolha uma área sobre a imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The share of tiles that are labelled twice is 0 to 1, not {share}.</source>
        <translation>A fração de blocos rotulados duas vezes vai de 0 a 1, não {share}.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The tile polygon {name} is {rows} x {cols} pixels large. At most {most} are possible: cut it up.</source>
        <translation>O polígono de bloco {name} tem {rows} x {cols} pixels. São possíveis no máximo {most}: divida-o.</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/writer_lock.py"/>
        <source>{person} has taken over this session on {host}. What you do now is not saved: close it and open it again.</source>
        <translation>{person} assumiu esta sessão em {host}. O que você fizer agora não será salvo: feche-a e abra-a de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy.py"/>
        <source>The reference has classes that the map has not at any compared place: {names}. Their user&apos;s accuracy is not defined; all of their area counts as missed.</source>
        <translation>A referência tem classes que o mapa não tem em nenhum local comparado: {names}. A acurácia do usuário delas não é definida; toda a sua área conta como omitida.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy.py"/>
        <source>The map has classes that the reference has not at any compared place: {names}. Their producer&apos;s accuracy is not defined.</source>
        <translation>O mapa tem classes que a referência não tem em nenhum local comparado: {names}. A acurácia do produtor delas não é definida.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>The tile {name} holds the codes {unknown}, which the legend has not.</source>
        <translation>O bloco {name} contém os códigos {unknown}, que a legenda não tem.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>There is no tile that {first} and {second} both labelled.</source>
        <translation>Não há nenhum bloco que {first} e {second} tenham ambos rotulado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{count} of {total} tiles have no pixel that both labelled.</source>
        <translation>
            <numerusform>{count} de {total} blocos não tem nenhum pixel rotulado por ambos.</numerusform>
            <numerusform>{count} de {total} blocos não têm nenhum pixel rotulado por ambos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{share:.2f} % of the pixels are labelled by one side only; they count nowhere.</source>
        <translation>{share:.2f} % dos pixels foram rotulados por um só lado; não são contados em lugar algum.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>None of the {count} points has a reference class yet. Label some first.</source>
        <translation>
            <numerusform>{count} ponto ainda não tem classe de referência. Rotule-o primeiro.</numerusform>
            <numerusform>Nenhum dos {count} pontos tem classe de referência ainda. Rotule alguns primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Points belong to the strata {unknown}, whose area is not known. Known strata: {known}.</source>
        <translation>Há pontos nos estratos {unknown}, cuja área não é conhecida. Estratos conhecidos: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>No error was found among the points of these map classes (points in brackets): {names}. Their interval has no width, but errors may be there: with n points, a share of up to 3/n often goes unseen.</source>
        <translation>Nenhum erro foi encontrado entre os pontos destas classes do mapa (pontos entre parênteses): {names}. O intervalo delas não tem largura, mas pode haver erros: com n pontos, uma fração de até 3/n muitas vezes passa despercebida.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} of {total} points have no reference class and are left out, as if they had been lost by chance. If they are the difficult ones, the true accuracy is lower.</source>
        <translation>
            <numerusform>{count} de {total} pontos não tem classe de referência e é deixado de fora, como se tivesse sido perdido ao acaso. Se for um dos difíceis, a acurácia verdadeira é menor.</numerusform>
            <numerusform>{count} de {total} pontos não têm classe de referência e são deixados de fora, como se tivessem sido perdidos ao acaso. Se forem os difíceis, a acurácia verdadeira é menor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>The points lie on a lattice. Their intervals are worked out as for points drawn at random, which makes them rather too wide.</source>
        <translation>Os pontos estão em uma grade. Os intervalos são calculados como para pontos sorteados ao acaso, o que os torna um pouco largos demais.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The map has no coordinate reference system: areas are counted in pixels.</source>
        <translation>O mapa não tem sistema de referência de coordenadas: as áreas são contadas em pixels.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} points lie where the map has no class and are left out.</source>
        <translation>
            <numerusform>{count} ponto está onde o mapa não tem classe e é deixado de fora.</numerusform>
            <numerusform>{count} pontos estão onde o mapa não tem classe e são deixados de fora.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Fewer than two points fell on some classes of the map; for the estimates these are joined with others: {names}.</source>
        <translation>Menos de dois pontos caíram em algumas classes do mapa; para as estimativas, elas são unidas a outras: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>No point of {names} is labelled. All figures hold for the rest of the map, {rest:.2f} % of it.</source>
        <translation>Nenhum ponto de {names} está rotulado. Todos os números valem para o resto do mapa, {rest:.2f} % dele.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Only one point of {names} is labelled: how much it varies there is not known, and the most that is possible is taken. Label at least two points in each stratum.</source>
        <translation>Só um ponto de {names} está rotulado: não se sabe quanto há de variação ali, e assume-se a máxima possível. Rotule ao menos dois pontos em cada estrato.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have no place in common where both have a class.</source>
        <translation>Mapa e referência não têm nenhum local em comum onde ambos tenham classe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have {count} different classes. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>Mapa e referência têm {count} classe diferente. Isto não é um raster de classes; escolha um com códigos de classe.</numerusform>
            <numerusform>Mapa e referência têm {count} classes diferentes. Isto não é um raster de classes; escolha um com códigos de classe.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>There are no reference polygons with a class. Choose another layer or field.</source>
        <translation>Não há polígonos de referência com classe. Escolha outra camada ou outro campo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{count} pixels lie in reference polygons of different classes and are left out.</source>
        <translation>
            <numerusform>{count} pixel está em polígonos de referência de classes diferentes e é deixado de fora.</numerusform>
            <numerusform>{count} pixels estão em polígonos de referência de classes diferentes e são deixados de fora.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <location filename="../plugin/assessment/sampling.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{name} declares no no-data value: 0 is taken as no class.</source>
        <translation>{name} não declara valor sem dados: 0 é tratado como sem classe.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Everything lies in one tile: no interval can be given.</source>
        <translation>Tudo está em um só bloco: não é possível dar um intervalo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The intervals rest on {count} tiles only and are rough.</source>
        <translation>
            <numerusform>Os intervalos se baseiam em apenas {count} bloco e são aproximados.</numerusform>
            <numerusform>Os intervalos se baseiam em apenas {count} blocos e são aproximados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{name} declares no no-data value: 0 is taken as unlabelled.</source>
        <translation>{name} não declara valor sem dados: 0 é tratado como não rotulado.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has no pixel with a class in the chosen area. Choose another area, or another no-data value.</source>
        <translation>{name} não tem nenhum pixel com classe na área escolhida. Escolha outra área ou outro valor sem dados.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has more than {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>{name} tem mais de {count} valor diferente. Isto não é um raster de classes; escolha um com códigos de classe.</numerusform>
            <numerusform>{name} tem mais de {count} valores diferentes. Isto não é um raster de classes; escolha um com códigos de classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>There are {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>Há {count} valor diferente. Isto não é um raster de classes; escolha um com códigos de classe.</numerusform>
            <numerusform>Há {count} valores diferentes. Isto não é um raster de classes; escolha um com códigos de classe.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>The raster {name} has no band {band}.</source>
        <translation>O raster {name} não tem a banda {band}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{first} and {second} cannot be laid over each other: one has no coordinate reference system. Assign the right CRS to it.</source>
        <translation>{first} e {second} não podem ser sobrepostos: um deles não tem sistema de referência de coordenadas. Atribua a ele o SRC correto.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} holds decimal numbers; class codes are whole numbers. Choose a class raster.</source>
        <translation>{name} contém números decimais; códigos de classe são números inteiros. Escolha um raster de classes.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} holds the value {value}; class codes are 0 or above.</source>
        <translation>{name} contém o valor {value}; códigos de classe são 0 ou maiores.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} cannot be read at column {col}, row {row}: {why}. The file may be damaged.</source>
        <translation>{name} não pode ser lido na coluna {col}, linha {row}: {why}. O arquivo pode estar danificado.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>The crosswalk leads from {start}, but the map is in {map} and the reference in {reference}.</source>
        <translation>A correspondência parte de {start}, mas o mapa está em {map} e a referência em {reference}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>Map and reference are compared in the legend {legend}.</source>
        <translation>O mapa e a referência são comparados na legenda {legend}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>These classes of the map have no counterpart there and are left out: {names}.</source>
        <translation>Estas classes do mapa não têm equivalente nela e são deixadas de fora: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>These classes of the reference have no counterpart there and are left out: {names}.</source>
        <translation>Estas classes da referência não têm equivalente nela e são deixadas de fora: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/confusion.py"/>
        <source>Map {a} and reference {b} have different sizes.</source>
        <translation>O mapa {a} e a referência {b} têm tamanhos diferentes.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>{total} points are too few: {strata} strata with at least {minimum} points each take {needed}. Use more points or a smaller minimum.</source>
        <translation>{total} pontos são poucos: {strata} estratos com ao menos {minimum} pontos cada exigem {needed}. Use mais pontos ou um mínimo menor.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>There is no design {kind!r} with allocation {allocation!r}. Designs: {designs}; allocations: {known}.</source>
        <translation>Não existe o plano {kind!r} com a alocação {allocation!r}. Planos: {designs}; alocações: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>Give the number of points, or the standard error that is wished.</source>
        <translation>Informe o número de pontos ou o erro padrão desejado.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>The number of points must be 1 or more, not {size}.</source>
        <translation>O número de pontos deve ser 1 ou mais, não {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>The standard error must lie between 0 and 0.5 (0.01 is one percent), not {value:g}.</source>
        <translation>O erro padrão deve estar entre 0 e 0.5 (0.01 é um por cento), não {value:g}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>Fewest points of a stratum and seed must be 0 or more.</source>
        <translation>O mínimo de pontos por estrato e a semente devem ser 0 ou mais.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>An accuracy is expected of {unknown}, but the strata are {codes}.</source>
        <translation>Espera-se uma acurácia de {unknown}, mas os estratos são {codes}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>An expected user&apos;s accuracy must lie between 0 and 1, not {value:g}.</source>
        <translation>Uma acurácia do usuário esperada deve estar entre 0 e 1, não {value:g}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/disagreement.py"/>
        <source>{path} has no ending that stands for GeoTIFF. Use .tif.</source>
        <translation>{path} não tem uma extensão de GeoTIFF. Use .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/draw.py"/>
        <source>No point of the lattice meets the map. Use more points.</source>
        <translation>Nenhum ponto da grade cai no mapa. Use mais pontos.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/draw.py"/>
        <source>{size} points were asked for, but there are {pixels} pixels to draw from.</source>
        <translation>Foram pedidos {size} pontos, mas só há {pixels} pixels para sortear.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>The interpreters differ on {count} points and nobody has decided; these are left out.</source>
        <translation>
            <numerusform>Os intérpretes divergem em {count} ponto e ninguém decidiu; ele é deixado de fora.</numerusform>
            <numerusform>Os intérpretes divergem em {count} pontos e ninguém decidiu; eles são deixados de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>On {count} points nobody could tell the class.</source>
        <translation>
            <numerusform>Em {count} ponto ninguém soube dizer a classe.</numerusform>
            <numerusform>Em {count} pontos ninguém soube dizer a classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/own_points.py"/>
        <source>{count} points lie in the same pixel as another one.</source>
        <translation>
            <numerusform>{count} ponto está no mesmo pixel que outro.</numerusform>
            <numerusform>{count} pontos estão no mesmo pixel que outro.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>{first} and {second} have no place in common where both have a class.</source>
        <translation>{first} e {second} não têm nenhum local em comum onde ambos tenham classe.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>A disagreement map holds codes from 1 to 255; {first} or {second} has others.</source>
        <translation>Um mapa de discordância usa códigos de 1 a 255; {first} ou {second} tem outros.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/report_files.py"/>
        <source>The report cannot be written to {path}: {why}. Choose a folder that can be written to.</source>
        <translation>Não é possível gravar o relatório em {path}: {why}. Escolha uma pasta com permissão de escrita.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>There is no file {path}.</source>
        <translation>O arquivo {path} não existe.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The sample has no point {number}.</source>
        <translation>A amostra não tem o ponto {number}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>An answer needs the name of the interpreter. Enter your name in the settings.</source>
        <translation>Uma resposta precisa do nome do intérprete. Informe seu nome nas configurações.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The sample&apos;s legend has no class with code {code}.</source>
        <translation>A legenda da amostra não tem classe com o código {code}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The answer to point {number} with confidence {confidence} makes no sense.</source>
        <translation>A resposta ao ponto {number} com confiança {confidence} não faz sentido.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>{path} holds another sample, not a copy of this one. Its answers cannot be taken over.</source>
        <translation>{path} contém outra amostra, não uma cópia desta. As respostas não podem ser importadas.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>{path} is no sample file of Terrazzo ({why}). Make one with “Sampling design”.</source>
        <translation>{path} não é um arquivo de amostra do Terrazzo ({why}). Crie um com “Plano amostral”.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <location filename="../plugin/datasets/read_back.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} não pode ser lido: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The answer cannot be written to {path}: {why}. Close the file in other programs.</source>
        <translation>Não é possível gravar a resposta em {path}: {why}. Feche o arquivo em outros programas.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_writer.py"/>
        <source>The sample cannot be written to {path}: {why}. Choose a folder that can be written to, and close the file in other programs.</source>
        <translation>Não é possível gravar a amostra em {path}: {why}. Escolha uma pasta com permissão de escrita e feche o arquivo em outros programas.</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sampling.py"/>
        <source>{path} holds answers of people and is not written over. Choose another name, or remove it first.</source>
        <translation>{path} contém respostas de pessoas e não é sobrescrito. Escolha outro nome ou remova-o primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/area_patches.py"/>
        <source>Patches of BigEarthNet have {side} x {side} pixels of {gsd:g} m and lie beside each other: leave pixel size and stride empty.</source>
        <translation>Os patches do BigEarthNet têm {side} x {side} pixels de {gsd:g} m e ficam lado a lado: deixe vazios o tamanho do pixel e o passo.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/area_patches.py"/>
        <location filename="../plugin/datasets/job.py"/>
        <source>There is nothing to export: no area with labels was given.</source>
        <translation>Não há nada a exportar: nenhuma área com rótulos foi informada.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The raster {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to it (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>O raster {name} não tem sistema de referência de coordenadas; por isso o tamanho do pixel no terreno é desconhecido. Atribua a ele o SRC correto (no QGIS: Raster &gt; Projeções &gt; Atribuir projeção).</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>These values of {name} stand for no class and are left unlabelled: {values}.</source>
        <translation>Estes valores de {name} não correspondem a nenhuma classe e ficam sem rótulo: {values}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <source>This layout needs three bands for red, green and blue, but {given} were chosen.</source>
        <translation>Esta estrutura precisa de três bandas para vermelho, verde e azul, mas foram escolhidas {given}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>No file has the name of a band ({known}) in its name or in the descriptions of its bands.</source>
        <translation>Nenhum arquivo tem o nome de uma banda ({known}) em seu nome ou nas descrições de suas bandas.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {name} in {path} cannot be read: {why}.</source>
        <translation>Não é possível ler a banda {name} em {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {band} was given twice: {one} and {two}.</source>
        <translation>A banda {band} foi informada duas vezes: {one} e {two}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {name} in {path} holds values of the kind {kind}. Sentinel-2 patches hold whole numbers (reflectance times 10000): convert it first.</source>
        <translation>A banda {name} em {path} contém valores do tipo {kind}. Patches do Sentinel-2 contêm números inteiros (reflectância vezes 10000): converta-a primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The ground sampling distance must be above 0 m, not {gsd}.</source>
        <translation>A distância de amostragem no terreno deve ser maior que 0 m, não {gsd}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The area at column {col}, row {row} lies outside the image {name}.</source>
        <translation>A área na coluna {col}, linha {row} está fora da imagem {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The chip size must be 8 to {most} pixels, not {size}.</source>
        <translation>O tamanho do recorte deve ser de 8 a {most} pixels, não {size}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The stride must be 1 pixel or more, not {stride}.</source>
        <translation>O passo deve ser de 1 pixel ou mais, não {stride}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The edge rule must be one of {known}, not {edge!r}.</source>
        <translation>A regra de borda deve ser uma de {known}, não {edge!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/corine.py"/>
        <source>The CORINE raster {path} cannot be read: {why}.</source>
        <translation>Não é possível ler o raster CORINE {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/corine.py"/>
        <source>None of the polygons has a CORINE code such as 112 or 311. Choose the field that holds the codes (Code_18 in CLC 2018).</source>
        <translation>Nenhum dos polígonos tem um código CORINE como 112 ou 311. Escolha o campo que contém os códigos (Code_18 no CLC 2018).</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/crosswalk_map.py"/>
        <location filename="../plugin/datasets/labels.py"/>
        <source>{path} is not a class raster: it has bands {kind}, a class raster has one band of whole numbers.</source>
        <translation>{path} não é um raster de classes: tem bandas {kind}; um raster de classes tem uma banda de números inteiros.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/crosswalk_map.py"/>
        <location filename="../plugin/datasets/labels.py"/>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The class raster {path} cannot be read: {why}.</source>
        <translation>Não é possível ler o raster de classes {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Loaders of OpenEarthMap replace the word “images” in whole paths, and {path} has it. Move the dataset before you train.</source>
        <translation>Os carregadores do OpenEarthMap substituem a palavra “images” no caminho inteiro, e {path} a contém. Mova o conjunto de dados antes de treinar.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/export.py"/>
        <source>There is nothing to export: {chips} chips of {size} pixels fit into the areas, and none of them has {share:g} % labelled pixels. Use smaller chips, or ask for fewer labelled pixels.</source>
        <translation>Não há nada a exportar: {chips} recortes de {size} pixels cabem nas áreas, e nenhum deles tem {share:g} % de pixels rotulados. Use recortes menores ou exija menos pixels rotulados.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: they come too near to another split.</source>
        <translation>
            <numerusform>{count} recorte é deixado de fora: fica perto demais de outra partição.</numerusform>
            <numerusform>{count} recortes são deixados de fora: ficam perto demais de outra partição.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: too little of them is labelled.</source>
        <translation>
            <numerusform>{count} recorte é deixado de fora: tem pouca área rotulada.</numerusform>
            <numerusform>{count} recortes são deixados de fora: têm pouca área rotulada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} of {all} chips are taken from an export that was interrupted.</source>
        <translation>
            <numerusform>{count} de {all} recortes é aproveitado de uma exportação interrompida.</numerusform>
            <numerusform>{count} de {all} recortes são aproveitados de uma exportação interrompida.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>The folder&apos;s name {name!r} becomes the dataset&apos;s id: use letters, digits, dots, dashes and underscores only.</source>
        <translation>O nome da pasta {name!r} vira o identificador do conjunto de dados: use só letras, dígitos, pontos, hífens e sublinhados.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>The layout {layout} needs labels in the legend {needed}, not {target}.</source>
        <translation>A estrutura {layout} precisa de rótulos na legenda {needed}, não {target}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <location filename="../plugin/datasets/patches.py"/>
        <source>The share of labelled pixels must be 0 to 100 %, not {share:g} %.</source>
        <translation>A fração de pixels rotulados deve ser de 0 a 100 %, não {share:g} %.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>{date!r} is no date. Write it as 2024-06-30 or 2024-06-30T10:15:00Z.</source>
        <translation>{date!r} não é uma data. Escreva como 2024-06-30 ou 2024-06-30T10:15:00Z.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/labels.py"/>
        <source>{path} is not a class raster: it holds values from {low} to {high}, class codes are 0 to 255.</source>
        <translation>{path} não é um raster de classes: contém valores de {low} a {high}; códigos de classe vão de 0 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/labels.py"/>
        <source>Polygons have the codes {codes}; class codes are 0 to 255.</source>
        <translation>Os polígonos têm os códigos {codes}; códigos de classe vão de 0 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/layouts/__init__.py"/>
        <source>There is no layout {name!r}. Layouts: {known}.</source>
        <translation>Não existe a estrutura {name!r}. Estruturas: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/layouts/coco.py"/>
        <location filename="../plugin/datasets/lmdb_store.py"/>
        <location filename="../plugin/datasets/parquet.py"/>
        <location filename="../plugin/landcover/statistics.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} não pode ser gravado: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/optional.py"/>
        <source>{purpose} needs the Python package {package}, which this Python does not have. Install it into the Python that QGIS uses, for instance with “python3 -m pip install {package}” (on Windows in the OSGeo4W shell), then start QGIS again.</source>
        <translation>{purpose} precisa do pacote Python {package}, que este Python não tem. Instale-o no Python que o QGIS usa, por exemplo com “python3 -m pip install {package}” (no Windows, no shell OSGeo4W), e reinicie o QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patch_reader.py"/>
        <source>The band {band} in {path} must have pixels of 10 m in a north-up projection in metres, as Sentinel-2 products have (UTM). Reproject it first.</source>
        <translation>A banda {band} em {path} deve ter pixels de 10 m em uma projeção em metros com o norte para cima, como nos produtos Sentinel-2 (UTM). Reprojete-a primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patch_reader.py"/>
        <source>The tile is smaller than a patch: it has {width} x {height} pixels, a patch has {side} x {side}.</source>
        <translation>A cena é menor que um patch: tem {width} x {height} pixels; um patch tem {side} x {side}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>A band of 10 m is needed for the grid of the patches: B02, B03, B04 or B08.</source>
        <translation>É necessária uma banda de 10 m para a grade dos patches: B02, B03, B04 ou B08.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is no band {bands} in reBEN.</source>
        <translation>Não há banda {bands} no reBEN.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is nothing to build: of {count} patches none has {share:g} % labelled pixels. Does CORINE cover the tile?</source>
        <translation>
            <numerusform>Não há nada a montar: de {count} patch, nenhum tem {share:g} % de pixels rotulados. O CORINE cobre a cena?</numerusform>
            <numerusform>Não há nada a montar: de {count} patches, nenhum tem {share:g} % de pixels rotulados. O CORINE cobre a cena?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>The tile&apos;s name {name!r} becomes file names: use letters, digits, dashes and underscores only.</source>
        <translation>O nome da cena {name!r} vira nomes de arquivos: use só letras, dígitos, hífens e sublinhados.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/raster_files.py"/>
        <source>{path} does not hold what was written to it. Is the disk full or broken?</source>
        <translation>{path} não contém o que foi gravado nele. O disco está cheio ou com defeito?</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/read_back.py"/>
        <source>{folder} is no dataset that was exported here: {why}.</source>
        <translation>{folder} não é um conjunto de dados exportado aqui: {why}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>No tile of the session can be exported: of {count} tiles none is {states}.</source>
        <translation>
            <numerusform>Nenhum bloco da sessão pode ser exportado: de {count} bloco, nenhum é {states}.</numerusform>
            <numerusform>Nenhum bloco da sessão pode ser exportado: de {count} blocos, nenhum é {states}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>The image {name} is not the one that was annotated: it has {width} x {height} pixels, the session {cols} x {rows}, or lies elsewhere.</source>
        <translation>A imagem {name} não é a que foi anotada: tem {width} x {height} pixels, a sessão {cols} x {rows}, ou está em outro lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>The image of the session, {name}, cannot be read: {why}. Put it beside the session under its old name.</source>
        <translation>A imagem da sessão, {name}, não pode ser lida: {why}. Coloque-a ao lado da sessão com o nome antigo.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>No area has the attribute {attribute}. Areas have: {known}.</source>
        <translation>Nenhuma área tem o atributo {attribute}. As áreas têm: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>There are {groups} groups of chips for {splits} splits. Use smaller blocks, another attribute, or fewer splits.</source>
        <translation>Há {groups} grupos de recortes para {splits} partições. Use quadrados menores, outro atributo ou menos partições.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The way to split must be one of {known}, not {method!r}.</source>
        <translation>O modo de dividir deve ser um de {known}, não {method!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The shares of train, val and test must be 0 or more and sum up to 100 %, not {shares}.</source>
        <translation>As frações de train, val e test devem ser 0 ou mais e somar 100 %, não {shares}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The side of a block must be above 0 m, not {block}.</source>
        <translation>O lado de um quadrado deve ser maior que 0 m, não {block}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The buffer must be 0 m or more, not {buffer}.</source>
        <translation>A distância deve ser 0 m ou mais, não {buffer}.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>The dataset cannot be written to {path}: {why}. What is finished lies in {part}: run the export again with the same settings to go on.</source>
        <translation>Não é possível gravar o conjunto de dados em {path}: {why}. O que está pronto fica em {part}: execute a exportação de novo com as mesmas configurações para continuar.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>{path} is there already. Datasets are never written over: choose another name, or remove it first.</source>
        <translation>{path} já existe. Conjuntos de dados nunca são sobrescritos: escolha outro nome ou remova-o primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>The dataset may take {needed} and there is room for {free} in {path}. Make room, choose another place, or export less.</source>
        <translation>O conjunto de dados pode ocupar {needed} e há {free} livres em {path}. Libere espaço, escolha outro local ou exporte menos.</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>{path} is in the way: it is not the rest of an unfinished export. Rename or remove it, or choose another place.</source>
        <translation>{path} está no caminho: não é o resto de uma exportação inacabada. Renomeie, remova ou escolha outro local.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>{file} is not the file that it should be (SHA-256 {found}…, not {expected}…), so nothing was installed. It may be damaged or tampered with on its way. Fetch it again.</source>
        <translation>{file} não é o arquivo que deveria ser (SHA-256 {found}…, não {expected}…); por isso nada foi instalado. Pode ter sido danificado ou adulterado no caminho. Baixe-o de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>There is not enough space in {path}: {needed:.0f} MB are needed, {free:.0f} MB are free. Free some.</source>
        <translation>Não há espaço suficiente em {path}: são necessários {needed:.0f} MB, há {free:.0f} MB livres. Libere espaço.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} não pode ser lido: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Taking {file} from the folder</source>
        <translation>Copiando {file} da pasta</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/dependencies/install.py"/>
        <source>The folder {folder} has no file {file}. It must hold: {all}.</source>
        <translation>A pasta {folder} não tem o arquivo {file}. Ela deve conter: {all}.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Fetching {file} ({size:.1f} MB)</source>
        <translation>Baixando {file} ({size:.1f} MB)</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>Without pip the packages can only be installed from a folder of wheels.</source>
        <translation>Sem o pip, os pacotes só podem ser instalados de uma pasta de wheels.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The packages in {path} changed while they were installed. Try again.</source>
        <translation>Os pacotes em {path} mudaram enquanto eram instalados. Tente de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The folder {path} cannot be written to: {why}. Free some space or get the right to write there.</source>
        <translation>Não é possível gravar na pasta {path}: {why}. Libere espaço ou obtenha permissão de escrita nela.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The packages cannot be put into {path}: {why}. Close other QGIS windows and try again.</source>
        <translation>Não é possível colocar os pacotes em {path}: {why}. Feche outras janelas do QGIS e tente de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Starting {modules} in a fresh Python</source>
        <translation>Iniciando {modules} em um novo Python</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>{module} was fetched but does not start: {why}. It was taken away again.</source>
        <translation>{module} foi baixado, mas não inicia: {why}. Foi removido novamente.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>No Python program of this QGIS can be started; it is done without one.</source>
        <translation>Nenhum programa Python deste QGIS pode ser iniciado; a instalação segue sem ele.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Python of this QGIS: {program} (pip: {pip})</source>
        <translation>Python deste QGIS: {program} (pip: {pip})</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Installing into {path}</source>
        <translation>Instalando em {path}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>{module} was fetched but does not start: {why}. On Windows this usually means that the Microsoft Visual C++ runtime is older than it needs: install the current one (vc_redist.x64.exe from Microsoft), then try again.</source>
        <translation>{module} foi baixado, mas não inicia: {why}. No Windows isso geralmente significa que o Microsoft Visual C++ Runtime é mais antigo do que o necessário: instale o atual (vc_redist.x64.exe, da Microsoft) e tente de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>The packages hold a {name} of their own, which must be that of QGIS.</source>
        <translation>Os pacotes trazem um {name} próprio, que deve ser o do QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{why} An older release is tried.</source>
        <translation>{why} Tenta-se uma versão mais antiga.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{why} It is tried again through the network of QGIS.</source>
        <translation>{why} Tenta-se de novo pela rede do QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>pip could not install the packages: {why}</source>
        <translation>O pip não conseguiu instalar os pacotes: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>A package is not the file that it should be (its SHA-256 differs), so nothing was installed. It may be damaged or tampered with on its way: {why}</source>
        <translation>Um pacote não é o arquivo que deveria ser (seu SHA-256 é diferente); por isso nada foi instalado. Pode ter sido danificado ou adulterado no caminho: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>There is not enough space for the packages in {path}. Free some.</source>
        <translation>Não há espaço suficiente para os pacotes em {path}. Libere espaço.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>pip could not fetch the packages: {why}</source>
        <translation>O pip não conseguiu baixar os pacotes: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/running.py"/>
        <source>{path} cannot be started: {why}.</source>
        <translation>{path} não pode ser iniciado: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/running.py"/>
        <source>{path} took longer than {limit:.0f} s and was ended.</source>
        <translation>{path} levou mais de {limit:.0f} s e foi encerrado.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/unpack.py"/>
        <source>The package {file} is damaged ({why}). Fetch it again.</source>
        <translation>O pacote {file} está danificado ({why}). Baixe-o de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/unpack.py"/>
        <source>The package {file} cannot be unpacked into {path}: {why}. Free some space or get the right to write there.</source>
        <translation>Não é possível descompactar o pacote {file} em {path}: {why}. Libere espaço ou obtenha permissão de escrita ali.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>There is no ready-made package {package} for {target} (numpy {numpy}). Install a newer QGIS, or install {package} into the Python of QGIS in another way (see the documentation, Troubleshooting).</source>
        <translation>Não há pacote {package} pronto para {target} (numpy {numpy}). Instale um QGIS mais novo ou instale {package} no Python do QGIS de outro modo (veja a documentação, Solução de problemas).</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>The Python of this QGIS has no numpy, which comes with every complete QGIS. Install QGIS again: numpy is not installed beside it, since QGIS and its other plugins need the same one.</source>
        <translation>O Python deste QGIS não tem numpy, que vem com todo QGIS completo. Instale o QGIS de novo: o numpy não é instalado à parte, pois o QGIS e seus outros complementos precisam do mesmo.</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>The list of packages {path} cannot be read: {why}. Install the plugin again.</source>
        <translation>Não é possível ler a lista de pacotes {path}: {why}. Instale o complemento de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/__main__.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path}: {pixels} pixels mapped on {device}</source>
        <translation>{path}: {pixels} pixels mapeados em {device}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/__main__.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path} does not fit the others and is left out of the view of all maps.</source>
        <translation>{path} não combina com os demais e fica fora da vista de todos os mapas.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/aoi.py"/>
        <source>The mask holds a {kind}. Masks are polygons.</source>
        <translation>A máscara contém um {kind}. Máscaras são polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/aoi.py"/>
        <source>The mask has no polygon with an area. Choose a layer with polygons.</source>
        <translation>A máscara não tem polígono com área. Escolha uma camada com polígonos.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>The model {path} uses files that its card does not name ({names}). Install it again.</source>
        <translation>O modelo {path} usa arquivos que sua ficha não cita ({names}). Instale-o de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <location filename="../plugin/landcover/backend_torch.py"/>
        <source>The model {path} does not fit its card: {why}.</source>
        <translation>O modelo {path} não corresponde à sua ficha: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>The device {device!r} is not offered by the installed ONNX Runtime. Offered: {offered}.</source>
        <translation>O dispositivo {device!r} não é oferecido pelo ONNX Runtime instalado. Oferecidos: {offered}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>ONNX Runtime cannot load {path}: {why}. The model file may be damaged or too new for ONNX Runtime {version}.</source>
        <translation>O ONNX Runtime não consegue carregar {path}: {why}. O arquivo do modelo pode estar danificado ou ser novo demais para o ONNX Runtime {version}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_torch.py"/>
        <source>The model gave no scores.</source>
        <translation>O modelo não retornou pontuações.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/claims.py"/>
        <source>{path} is being written by another run. Wait until it ends, or choose another output.</source>
        <translation>{path} está sendo gravado por outra execução. Espere que ela termine ou escolha outra saída.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>The raster {path} is not the same on all machines of the cluster.</source>
        <translation>O raster {path} não é o mesmo em todas as máquinas do cluster.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>Mapping on a cluster needs the Python package &apos;distributed&apos; ({why}).</source>
        <translation>O mapeamento em um cluster precisa do pacote Python &apos;distributed&apos; ({why}).</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>The cluster {address} does not answer: {why}.</source>
        <translation>O cluster {address} não responde: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>A worker of the cluster failed: {why}.</source>
        <translation>Um worker do cluster falhou: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>There is no crosswalk from the legend {start} to {target}. From {start} there are: {known}. Give a crosswalk file.</source>
        <translation>Não há correspondência da legenda {start} para {target}. A partir de {start} há: {known}. Informe um arquivo de correspondência.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk from {start} to {target} does not say what becomes of the codes {codes}.</source>
        <translation>A correspondência de {start} para {target} não diz o que acontece com os códigos {codes}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk from {start} leads to the codes {codes}, which the legend {target} does not have.</source>
        <translation>A correspondência de {start} leva aos códigos {codes}, que a legenda {target} não tem.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>{where} is not a crosswalk: {why}.</source>
        <translation>{where} não é uma correspondência: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk {path} cannot be read: {why}.</source>
        <translation>Não é possível ler a correspondência {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>This is a Deepness model of the type {kind}. Only models of the type Segmentor make land-cover maps.</source>
        <translation>Este é um modelo do Deepness do tipo {kind}. Só modelos do tipo Segmentor fazem mapas de cobertura da terra.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata {key!r} is too long to be meant.</source>
        <translation>O metadado {key!r} do modelo é longo demais para fazer sentido.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The numbers of &apos;class_names&apos; in the model&apos;s metadata must run from 0 on without a gap.</source>
        <translation>Os números de &apos;class_names&apos; nos metadados do modelo devem ir de 0 em diante sem lacunas.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata {key!r} is no number: {value!r}.</source>
        <translation>O metadado {key!r} do modelo não é um número: {value!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata &apos;class_names&apos; must give the name of each class by its number, such as {example}.</source>
        <translation>O metadado &apos;class_names&apos; do modelo deve dar o nome de cada classe por seu número, como {example}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/derive.py"/>
        <source>There is no valid pixel of {name} in the chosen area: all of it is nodata or outside the mask.</source>
        <translation>Não há pixel válido de {name} na área escolhida: tudo é nodata ou está fora da máscara.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device!r} is not offered by what is installed here. Offered: {offered}.</source>
        <translation>O dispositivo {device!r} não é oferecido pelo que está instalado aqui. Oferecidos: {offered}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} gives wrong scores with this model. Choose the device cpu or auto.</source>
        <translation>O dispositivo {device} dá pontuações erradas com este modelo. Escolha o dispositivo cpu ou auto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} cannot be used: {why}. Choose another one. Offered: {offered}.</source>
        <translation>O dispositivo {device} não pode ser usado: {why}. Escolha outro. Oferecidos: {offered}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: it takes {seconds:.2g} s for a tile, the processor {slow:.2g} s.</source>
        <translation>O dispositivo {device} não é usado: leva {seconds:.2g} s por bloco, o processador {slow:.2g} s.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: its scores differ by {difference:.2g} from those of the processor.</source>
        <translation>O dispositivo {device} não é usado: suas pontuações diferem em {difference:.2g} das do processador.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: it cannot run this model ({why}).</source>
        <translation>O dispositivo {device} não é usado: não consegue executar este modelo ({why}).</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/errors.py"/>
        <source>The run was cancelled. No result was kept.</source>
        <translation>A execução foi cancelada. Nenhum resultado foi guardado.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The model gave scores of {got} pixels for a tile of {want} pixels.</source>
        <translation>O modelo retornou pontuações de {got} pixels para um bloco de {want} pixels.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} is too small for this model, even for a tile of {side} pixels. Close other programs, or choose another device or model.</source>
        <translation>A memória de {device} é pequena demais para este modelo, mesmo para um bloco de {side} pixels. Feche outros programas ou escolha outro dispositivo ou modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets tiles of {side} pixels.</source>
        <translation>A memória de {device} se esgotou: o modelo agora recebe blocos de {side} pixels.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets {count} tiles at once.</source>
        <translation>
            <numerusform>A memória de {device} se esgotou: o modelo agora recebe {count} bloco por vez.</numerusform>
            <numerusform>A memória de {device} se esgotou: o modelo agora recebe {count} blocos por vez.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The model failed on a tile: {why}.</source>
        <translation>O modelo falhou em um bloco: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/geopackage.py"/>
        <source>The polygons cannot be written to {path}: {why}. Choose a folder that can be written to and has room, and close the file in other programs.</source>
        <translation>Não é possível gravar os polígonos em {path}: {why}. Escolha uma pasta com permissão de escrita e espaço livre e feche o arquivo em outros programas.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The image is too coarse for this model: its pixels measure {native:.3g} m on the ground, and {model} maps images of {finest:g} to {coarsest:g} m (enlarged at most from {limit:g} m). Use a finer image or another model, or ignore the model&apos;s pixel sizes.</source>
        <translation>A imagem é grosseira demais para este modelo: seus pixels medem {native:.3g} m no terreno, e {model} mapeia imagens de {finest:g} a {coarsest:g} m (ampliadas, no máximo, a partir de {limit:g} m). Use uma imagem mais fina ou outro modelo, ou ignore os tamanhos de pixel do modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The extent {extent} is empty. Give xmin &lt; xmax and ymin &lt; ymax in the units of the CRS.</source>
        <translation>A extensão {extent} está vazia. Informe xmin &lt; xmax e ymin &lt; ymax nas unidades do SRC.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The extent {extent} lies outside the raster {name}. Choose an extent that meets the raster.</source>
        <translation>A extensão {extent} está fora do raster {name}. Escolha uma extensão que toque o raster.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>A ground sampling distance of {gsd:g} m is outside what {model} knows ({finest:g} to {coarsest:g} m). Choose one in this range, or ignore the model&apos;s pixel sizes.</source>
        <translation>Uma distância de amostragem no terreno de {gsd:g} m está fora do que {model} conhece ({finest:g} a {coarsest:g} m). Escolha uma nesse intervalo ou ignore os tamanhos de pixel do modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The raster lies outside the area of its coordinate system. Assign the right CRS to the raster first.</source>
        <translation>O raster está fora da área de seu sistema de coordenadas. Atribua primeiro o SRC correto ao raster.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The pixel size on the ground cannot be worked out from the raster&apos;s georeference. Check its CRS and its geotransform.</source>
        <translation>Não é possível calcular o tamanho do pixel no terreno a partir do georreferenciamento do raster. Verifique o SRC e a geotransformação.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The place of the raster on the earth cannot be worked out from its coordinate system: {why}. Assign the right CRS to the raster first.</source>
        <translation>Não é possível calcular a posição do raster na Terra a partir de seu sistema de coordenadas: {why}. Atribua primeiro o SRC correto ao raster.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The pixel areas on the ground cannot be worked out from the raster&apos;s georeference. Check its CRS and its geotransform.</source>
        <translation>Não é possível calcular as áreas dos pixels no terreno a partir do georreferenciamento do raster. Verifique o SRC e a geotransformação.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>The legend {legend} has no class with code {code}.</source>
        <translation>A legenda {legend} não tem classe com o código {code}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>There is no legend {legend!r}. Known legends: {known}.</source>
        <translation>Não existe a legenda {legend!r}. Legendas conhecidas: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>{where} is not a legend: the codes {codes} must be different numbers from 1 to 255.</source>
        <translation>{where} não é uma legenda: os códigos {codes} devem ser números diferentes de 1 a 255.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>The legend {path} cannot be read: {why}.</source>
        <translation>Não é possível ler a legenda {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>{where} is not a legend: {why}.</source>
        <translation>{where} não é uma legenda: {why}.</translation>
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
        <translation>{name} não pôde ser mapeado: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <source>The folder {path} cannot be read: {why}.</source>
        <translation>Não é possível ler a pasta {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>TTA must be one of {known}, not {tta!r}.</source>
        <translation>TTA deve ser um de {known}, não {tta!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The tolerance of polygons must be 0 m or more, not {value}.</source>
        <translation>A tolerância dos polígonos deve ser 0 m ou mais, não {value}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The smallest segment must be 0 m² or more, not {area}.</source>
        <translation>O menor segmento deve ser 0 m² ou mais, não {area}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{share:.0%} of the edge of {name} is pure black (0), but the raster declares no nodata value, so the black will be mapped. If it is no data, set NODATA to 0.</source>
        <translation>{share:.0%} da borda de {name} é preto puro (0), mas o raster não declara valor nodata; por isso o preto será mapeado. Se for sem dados, defina NODATA como 0.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <location filename="../plugin/panel/facts.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>The image lies {km:.0f} km from the nearest place that the model was trained on ({place}). Expect more mistakes than its card says.</source>
        <translation>A imagem fica a {km:.0f} km do lugar mais próximo com o qual o modelo foi treinado ({place}). Espere mais erros do que sua ficha indica.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>Only raster files can be mapped on a cluster. Save the layer as a file first.</source>
        <translation>Só arquivos raster podem ser mapeados em um cluster. Salve a camada como arquivo primeiro.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The mask and the extent have no place in common. Change one of them.</source>
        <translation>A máscara e a extensão não têm área em comum. Altere uma delas.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/memory.py"/>
        <source>The memory for mapping must be {least} MB or more, not {value}.</source>
        <translation>A memória para o mapeamento deve ser de {least} MB ou mais, não {value}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/memory.py"/>
        <source>Blocks must begin at multiples of {unit} pixels.</source>
        <translation>As partes devem começar em múltiplos de {unit} pixels.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_call.py"/>
        <source>The model gave scores of shape {shape}, not one per class and pixel.</source>
        <translation>O modelo retornou pontuações de forma {shape}, não uma por classe e pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_call.py"/>
        <source>The model gave {got} classes, but its card says {want}.</source>
        <translation>O modelo retornou {got} classes, mas sua ficha diz {want}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {path} is not a STAC Item.</source>
        <translation>A ficha de modelo {path} não é um STAC Item.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: {why}.</source>
        <translation>A ficha de modelo {where} está errada: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: its legend {name!r} is not a plain file name.</source>
        <translation>A ficha de modelo {where} está errada: sua legenda {name!r} não é um simples nome de arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The legend {path} is too large to be one.</source>
        <translation>A legenda {path} é grande demais para ser uma legenda.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: {why}</source>
        <translation>A ficha de modelo {where} está errada: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {path} cannot be read: {why}.</source>
        <translation>Não é possível ler a ficha de modelo {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is not complete: {why}.</source>
        <translation>A ficha de modelo {where} não está completa: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>There is no model file {path}.</source>
        <translation>O arquivo de modelo {path} não existe.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>{path} is a torch checkpoint or another Python pickle. Such files can run programs when they are opened, so they are not. Export the model to ONNX (torch.onnx.export) and import that file.</source>
        <translation>{path} é um checkpoint do torch ou outro pickle do Python. Esses arquivos podem executar programas ao serem abertos; por isso não são abertos. Exporte o modelo para ONNX (torch.onnx.export) e importe esse arquivo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The model {path} has {count} inputs ({names}); a land-cover model has one, the image.</source>
        <translation>
            <numerusform>O modelo {path} tem {count} entrada ({names}); um modelo de cobertura da terra tem uma só, a imagem.</numerusform>
            <numerusform>O modelo {path} tem {count} entradas ({names}); um modelo de cobertura da terra tem uma só, a imagem.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The input of the model {path} is {kind} {shape}; it must be numbers of shape [images, bands, height, width].</source>
        <translation>A entrada do modelo {path} é {kind} {shape}; devem ser números de forma [images, bands, height, width].</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The names in the model {path} cannot be read: {why}. The file may be damaged.</source>
        <translation>Não é possível ler os nomes no modelo {path}: {why}. O arquivo pode estar danificado.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model cannot be installed at {path}: {why}. Free space or choose another place.</source>
        <translation>Não é possível instalar o modelo em {path}: {why}. Libere espaço ou escolha outro local.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes only tiles of {height} x {width} pixels. Sides of {least} to {most} pixels are possible.</source>
        <translation>O modelo só aceita blocos de {height} x {width} pixels. São possíveis lados de {least} a {most} pixels.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes {count} bands, but {given} were named: {names}.</source>
        <translation>
            <numerusform>O modelo usa {count} banda, mas foram nomeadas {given}: {names}.</numerusform>
            <numerusform>O modelo usa {count} bandas, mas foram nomeadas {given}: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The output of a model must be one of {known}, not {got!r}.</source>
        <translation>A saída de um modelo deve ser uma de {known}, não {got!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The threshold must be between 0 and 1, not {got}.</source>
        <translation>O limiar deve estar entre 0 e 1, não {got}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The names of the bands ({names}) must be different and not empty.</source>
        <translation>Os nomes das bandas ({names}) devem ser diferentes e não vazios.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model gives scores that are not numbers for an ordinary tile.</source>
        <translation>O modelo retorna pontuações que não são números para um bloco comum.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The threshold {threshold:g} of the file counts only if the model has a single output channel.</source>
        <translation>O limiar {threshold:g} do arquivo só vale se o modelo tiver um único canal de saída.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The weights of the model are in a file with a name that is taken. Save it as one file.</source>
        <translation>Os pesos do modelo estão em um arquivo cujo nome já está em uso. Salve-o como um só arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>Which bands does the model need? Its file does not say. Give their names in order.</source>
        <translation>De quais bandas o modelo precisa? O arquivo não informa. Dê os nomes em ordem.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The scores of a pixel do not sum to 1. Its class is the one with the highest score.</source>
        <translation>As pontuações de um pixel não somam 1. Sua classe é a de maior pontuação.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives {kind} of shape {shape}, not one score per class for each pixel. Only models for semantic segmentation make land-cover maps.</source>
        <translation>O modelo retorna {kind} de forma {shape}, não uma pontuação por classe para cada pixel. Só modelos de segmentação semântica fazem mapas de cobertura da terra.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives a class number for each pixel instead of one score per class, so tiles cannot be blended and there is no confidence. Export it without the final argmax.</source>
        <translation>O modelo retorna um número de classe para cada pixel em vez de uma pontuação por classe; assim, os blocos não podem ser combinados e não há confiança. Exporte-o sem o argmax final.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model&apos;s file says that it takes tiles of any size, but it does not ({why}). Export it with a fixed size.</source>
        <translation>O arquivo do modelo diz que aceita blocos de qualquer tamanho, mas não aceita ({why}). Exporte-o com um tamanho fixo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives scores that are not numbers for an ordinary tile. Its file may be damaged, or its scaling may be wrong.</source>
        <translation>O modelo retorna pontuações que não são números para um bloco comum. O arquivo pode estar danificado ou a escala pode estar errada.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives scores of {got} for a tile of {want} pixels. Only models that give one score per class for each pixel of the tile can be used: add the enlarging to the model before exporting it.</source>
        <translation>O modelo retorna pontuações de {got} para um bloco de {want} pixels. Só podem ser usados modelos que dão uma pontuação por classe para cada pixel do bloco: acrescente a ampliação ao modelo antes de exportá-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model failed on a tile of {bands} bands and {height} x {width} pixels: {why}.</source>
        <translation>O modelo falhou em um bloco de {bands} bandas e {height} x {width} pixels: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>A tile of {side} pixels does not fit into memory with this model. Choose smaller tiles.</source>
        <translation>Um bloco de {side} pixels não cabe na memória com este modelo. Escolha blocos menores.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>{name!r} cannot be the name of a model. Use up to 64 letters without accents, digits, points, hyphens and underscores, with a letter or digit first and last.</source>
        <translation>{name!r} não pode ser o nome de um modelo. Use até 64 letras sem acento, dígitos, pontos, hífens e sublinhados, com uma letra ou um dígito no início e no fim.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The model has {classes} classes, but {what} has {count}. Choose another legend, or give {classes} names.</source>
        <translation>
            <numerusform>O modelo tem {classes} classes, mas {what} tem {count}. Escolha outra legenda ou informe {classes} nomes.</numerusform>
            <numerusform>O modelo tem {classes} classes, mas {what} tem {count}. Escolha outra legenda ou informe {classes} nomes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Which scaling does the model need? Its file does not say. Choose one of: {known}.</source>
        <translation>De qual escala o modelo precisa? O arquivo não informa. Escolha uma de: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The percentiles {low:g} and {high:g} are not in order from 0 to 100.</source>
        <translation>Os percentis {low:g} e {high:g} não estão em ordem de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Scaling by mean and standard deviation needs both, one figure for each band.</source>
        <translation>A escala por média e desvio padrão precisa de ambos, um valor para cada banda.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Standard deviations and the divisor must be above 0.</source>
        <translation>Os desvios padrão e o divisor devem ser maiores que 0.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A tile of {side} pixels is not possible. Tiles have {least} to {most} pixels.</source>
        <translation>Um bloco de {side} pixels não é possível. Os blocos têm de {least} a {most} pixels.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The overlap of tiles must be 0 or more, not {overlap}.</source>
        <translation>A sobreposição dos blocos deve ser 0 ou mais, não {overlap}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Which pixel sizes on the ground does the model know? Its file does not say. Give the finest and the coarsest one in metres, for instance 0.25 and 0.5.</source>
        <translation>Quais tamanhos de pixel no terreno o modelo conhece? O arquivo não informa. Dê o mais fino e o mais grosseiro em metros, por exemplo 0.25 e 0.5.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The pixel sizes {low:g} to {high:g} m (enlarged from {limit:g} m) make no sense. Give numbers above 0, the finest first.</source>
        <translation>Os tamanhos de pixel de {low:g} a {high:g} m (ampliados a partir de {limit:g} m) não fazem sentido. Dê números maiores que 0, primeiro o mais fino.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A legend has at most 255 classes, not {count}.</source>
        <translation>
            <numerusform>Uma legenda tem no máximo 255 classes, não {count}.</numerusform>
            <numerusform>Uma legenda tem no máximo 255 classes, não {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>There are {names} class names, but {colours} colours and {codes} codes. Give one for each class.</source>
        <translation>Há {names} nomes de classe, mas {colours} cores e {codes} códigos. Dê um para cada classe.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Two classes have the same colour. Give each class a colour of its own.</source>
        <translation>Duas classes têm a mesma cor. Dê a cada classe sua própria cor.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>{name} is a model that came with the plugin. Choose another name.</source>
        <translation>{name} é um modelo que veio com o complemento. Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>Models cannot be installed into the plugin&apos;s own folder. Choose another folder.</source>
        <translation>Não é possível instalar modelos na própria pasta do complemento. Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>A model with the name {name} is installed already. Choose another name, or ask to overwrite it.</source>
        <translation>Já há um modelo instalado com o nome {name}. Escolha outro nome ou peça para sobrescrevê-lo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>{name} came with the plugin and cannot be removed.</source>
        <translation>{name} veio com o complemento e não pode ser removido.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>There is no installed model {name} in {folder}.</source>
        <translation>Não há modelo {name} instalado em {folder}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>A model with the name {name} is installed already.</source>
        <translation>Já há um modelo instalado com o nome {name}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>The model {name} cannot be removed: {why}. Close what uses it, and try again.</source>
        <translation>Não é possível remover o modelo {name}: {why}. Feche o que o usa e tente de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file. Choose a model that was exported to ONNX.</source>
        <translation>{path} não é um arquivo ONNX. Escolha um modelo exportado para ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model {path} holds parts that were compiled for one device. Get the model as it was exported.</source>
        <translation>O modelo {path} contém partes compiladas para um só dispositivo. Obtenha o modelo como foi exportado.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model file {path} is empty.</source>
        <translation>O arquivo de modelo {path} está vazio.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file but a text.</source>
        <translation>{path} não é um arquivo ONNX, e sim um texto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is larger than an ONNX file can be.</source>
        <translation>{path} é maior do que um arquivo ONNX pode ser.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model file {path} cannot be read: {why}.</source>
        <translation>Não é possível ler o arquivo de modelo {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file, or it is cut off or damaged ({why}). Get it again, or export the model to ONNX again.</source>
        <translation>{path} não é um arquivo ONNX, ou está cortado ou danificado ({why}). Obtenha-o de novo ou exporte o modelo para ONNX outra vez.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model {path} refers to a file outside its folder ({name!r}). Such a model is not opened: save it as one file.</source>
        <translation>O modelo {path} se refere a um arquivo fora de sua pasta ({name!r}). Um modelo assim não é aberto: salve-o como um só arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The weights of the model {path} are in another file, {name}, which is not beside it. Put both into one folder, or save the model as one file.</source>
        <translation>Os pesos do modelo {path} estão em outro arquivo, {name}, que não está ao lado dele. Coloque ambos na mesma pasta ou salve o modelo como um só arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file but {kind}.</source>
        <translation>{path} não é um arquivo ONNX, e sim {kind}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_runtime.py"/>
        <source>ONNX Runtime is not installed in this Python ({why}). Models need it: install the package &apos;onnxruntime&apos; into the Python that QGIS uses, then start QGIS again.</source>
        <translation>O ONNX Runtime não está instalado neste Python ({why}). Os modelos precisam dele: instale o pacote &apos;onnxruntime&apos; no Python que o QGIS usa e reinicie o QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>There is no model {name!r}. Installed models: {known}.{problems}</source>
        <translation>Não existe o modelo {name!r}. Modelos instalados: {known}.{problems}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>There is no model in {folder}: {card} is missing.</source>
        <translation>Não há modelo em {folder}: falta {card}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>The model file {path} cannot be read: {why}. Install the model again.</source>
        <translation>Não é possível ler o arquivo de modelo {path}: {why}. Instale o modelo de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>The model file {path} is not the one its card describes (SHA-256 {found}…, the card says {expected}…). It may be damaged or tampered with. Install the model again.</source>
        <translation>O arquivo de modelo {path} não é o que sua ficha descreve (SHA-256 {found}…, a ficha diz {expected}…). Pode ter sido danificado ou adulterado. Instale o modelo de novo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/plan.py"/>
        <source>An overlap of {overlap} pixels does not fit tiles of {tile} pixels. Choose 0 to {most}.</source>
        <translation>Uma sobreposição de {overlap} pixels não serve para blocos de {tile} pixels. Escolha de 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/polygons.py"/>
        <source>The class raster {path} has no coordinate system. Assign one first.</source>
        <translation>O raster de classes {path} não tem sistema de coordenadas. Atribua um primeiro.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The scaling must be card, statistics, or one range from low to high for each of the {count} bands, not {wish!r}.</source>
        <translation>
            <numerusform>A escala deve ser card, statistics ou um intervalo do menor ao maior valor para a {count} banda, não {wish!r}.</numerusform>
            <numerusform>A escala deve ser card, statistics ou um intervalo do menor ao maior valor para cada uma das {count} bandas, não {wish!r}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The model takes {bands} bands, but there are {count} figures for its mean or standard deviation.</source>
        <translation>
            <numerusform>O modelo usa {bands} bandas, mas há {count} valor para a média ou o desvio padrão.</numerusform>
            <numerusform>O modelo usa {bands} bandas, mas há {count} valores para a média ou o desvio padrão.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/scaling.py"/>
        <source>No valid pixel was found in {name} to work out the range of its values. Choose an area that holds data.</source>
        <translation>Nenhum pixel válido foi encontrado em {name} para calcular a faixa de valores. Escolha uma área que contenha dados.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/scaling.py"/>
        <source>All pixels of {name} have the same value. There is nothing to map.</source>
        <translation>Todos os pixels de {name} têm o mesmo valor. Não há nada a mapear.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>{path} is not a class raster: it has bands {kind}, a class raster has one band of uint8.</source>
        <translation>{path} não é um raster de classes: tem bandas {kind}; um raster de classes tem uma banda uint8.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The class raster {path} cannot be read at row {row}: {why}.</source>
        <translation>Não é possível ler o raster de classes {path} na linha {row}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster {path} cannot be read at row {row}: {why}.</source>
        <translation>Não é possível ler o raster de confiança {path} na linha {row}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster has {got} pixels, the class raster {want}. Take both of one run.</source>
        <translation>O raster de confiança tem {got} pixels, o raster de classes {want}. Use ambos da mesma execução.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster {path} cannot be read: {why}.</source>
        <translation>Não é possível ler o raster de confiança {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sieve.py"/>
        <source>The merged raster could not be written whole to {folder}. Is the disk full?</source>
        <translation>O raster mesclado não pôde ser gravado por inteiro em {folder}. O disco está cheio?</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sieve.py"/>
        <source>The merged raster cannot be written to {folder}: {why}. Choose a folder that can be written to and has room.</source>
        <translation>Não é possível gravar o raster mesclado em {folder}: {why}. Escolha uma pasta com permissão de escrita e espaço livre.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/simplify.py"/>
        <source>The tolerance of simplified borders must be 0 m or more, not {got}.</source>
        <translation>A tolerância das bordas simplificadas deve ser 0 m ou mais, não {got}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>Writing {path} failed: {why}. Free space there: {free}. Make room or choose another place; the unfinished file was removed.</source>
        <translation>A gravação de {path} falhou: {why}. Espaço livre ali: {free}. Libere espaço ou escolha outro local; o arquivo inacabado foi removido.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>{path} cannot be written: {why}. Choose another place for the output.</source>
        <translation>{path} não pode ser gravado: {why}. Escolha outro local para a saída.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>The result is complete but {final} cannot be replaced ({why}); is it open in a program? The result lies in {part}: rename it.</source>
        <translation>O resultado está completo, mas não é possível substituir {final} ({why}); está aberto em algum programa? O resultado está em {part}: renomeie-o.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} não pode ser gravado: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has {have} band(s), but the model needs {n}: {wanted}. Choose another raster or model.</source>
        <translation>O raster {name} tem {have} banda(s), mas o modelo precisa de {n}: {wanted}. Escolha outro raster ou modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>{path} holds no image of its own. Choose one of its sub-datasets.</source>
        <translation>{path} não contém imagem própria. Escolha um de seus subconjuntos de dados.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The chosen bands of {name} hold values of kinds {kinds}; one real kind is needed.</source>
        <translation>As bandas escolhidas de {name} contêm valores dos tipos {kinds}; é preciso um só tipo real.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has no band {wrong}; it has bands 1 to {count}.</source>
        <translation>
            <numerusform>O raster {name} não tem a banda {wrong}; só tem a banda 1.</numerusform>
            <numerusform>O raster {name} não tem a banda {wrong}; tem as bandas 1 a {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The model needs {n} bands ({wanted}), but {given} were chosen.</source>
        <translation>O modelo precisa de {n} bandas ({wanted}), mas foram escolhidas {given}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>{name} cannot be read at column {col:.0f}, row {row:.0f}: {why}. The file may be damaged.</source>
        <translation>{name} não pode ser lido na coluna {col:.0f}, linha {row:.0f}: {why}. O arquivo pode estar danificado.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The description of the model in {path} is too long.</source>
        <translation>A descrição do modelo em {path} é longa demais.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} holds {what!r}, which a land-cover model does not need and which could run a program. Export the model to ONNX.</source>
        <translation>O arquivo compactado {path} contém {what!r}, de que um modelo de cobertura da terra não precisa e que poderia executar um programa. Exporte o modelo para ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The model {path} must have one input of shape [n, bands, height, width].</source>
        <translation>O modelo {path} deve ter uma entrada de forma [n, bands, height, width].</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>{path} must hold exactly one model.</source>
        <translation>{path} deve conter exatamente um modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} is damaged: {why}.</source>
        <translation>O arquivo compactado {path} está danificado: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The input of the model {path} is not an image.</source>
        <translation>A entrada do modelo {path} não é uma imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} holds pickled weights or other objects, which are never opened, because that can run programs. Export the model to ONNX.</source>
        <translation>O arquivo compactado {path} contém pesos em pickle ou outros objetos, que nunca são abertos, pois isso pode executar programas. Exporte o modelo para ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} is a pickled torch checkpoint. It is never opened, because that can run programs. Export the model to ONNX (torch.onnx.export), or save it with torch.jit.save or torch.export.save.</source>
        <translation>{path} é um checkpoint do torch em pickle. Ele nunca é aberto, pois isso pode executar programas. Exporte o modelo para ONNX (torch.onnx.export) ou salve-o com torch.jit.save ou torch.export.save.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} unpacks to far more than a model. It is not opened.</source>
        <translation>{path} se descompacta em muito mais do que um modelo. Não é aberto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} holds names that lead outside it. It is not opened.</source>
        <translation>{path} contém nomes que levam para fora dele. Não é aberto.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>This model needs the Python package torch, which is not installed here ({why}). Install it into the Python that QGIS uses, or export the model to ONNX, which needs no torch.</source>
        <translation>Este modelo precisa do pacote Python torch, que não está instalado aqui ({why}). Instale-o no Python que o QGIS usa ou exporte o modelo para ONNX, que não precisa do torch.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} is neither a TorchScript nor a torch.export archive ({why}). A pickled checkpoint is never opened, because that can run programs: export the model to ONNX.</source>
        <translation>{path} não é um arquivo TorchScript nem torch.export ({why}). Um checkpoint em pickle nunca é aberto, pois isso pode executar programas: exporte o modelo para ONNX.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>torch {version} cannot open {path}: {why}. The file may be damaged, or from a newer torch.</source>
        <translation>O torch {version} não consegue abrir {path}: {why}. O arquivo pode estar danificado ou ser de um torch mais novo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>The code in {path} is too long to be that of a model.</source>
        <translation>O código em {path} é longo demais para ser o de um modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>The TorchScript code in {path} uses {what}, which a land-cover model does not need and which can reach other files. It is not opened.</source>
        <translation>O código TorchScript em {path} usa {what}, de que um modelo de cobertura da terra não precisa e que pode acessar outros arquivos. Não é aberto.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/session_image.py"/>
        <source>The image of this session is not at {path} any more, so its edges cannot be followed. Put it back, or beside the session.</source>
        <translation>A imagem desta sessão não está mais em {path}; por isso não é possível seguir suas bordas. Coloque-a de volta ou ao lado da sessão.</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/session_image.py"/>
        <source>The image {path} has another size than when this session was made. Put the right one there.</source>
        <translation>A imagem {path} tem tamanho diferente de quando esta sessão foi criada. Coloque a correta ali.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/example.py"/>
        <source>The example cannot be written to {folder}: {why}. Choose another folder.</source>
        <translation>Não é possível gravar o exemplo em {folder}: {why}. Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the field that holds the reference classes.</source>
        <translation>Escolha o campo que contém as classes de referência.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>The CORINE layer cannot be read. Check that the file is there.</source>
        <translation>Não é possível ler a camada CORINE. Verifique se o arquivo está lá.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>The shares of train, val and test must be three numbers, not {text!r}.</source>
        <translation>As frações de train, val e test devem ser três números, não {text!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>None of the images can be read. Check that the files are there and are rasters.</source>
        <translation>Não é possível ler nenhuma das imagens. Verifique se os arquivos estão lá e são rasters.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>The labels cannot be read. Check that the file is there.</source>
        <translation>Não é possível ler os rótulos. Verifique se o arquivo está lá.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Bands must be numbers separated by commas, such as 3, 2, 1, not {text!r}.</source>
        <translation>As bandas devem ser números separados por vírgulas, como 3, 2, 1, não {text!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>{name} must be numbers separated by blanks, not {text!r}.</source>
        <translation>{name} devem ser números separados por espaços, não {text!r}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A sample is a GeoPackage: {path} must end in .gpkg.</source>
        <translation>Uma amostra é um GeoPackage: {path} deve terminar em .gpkg.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Give the number of points or the standard error, not both.</source>
        <translation>Informe o número de pontos ou o erro padrão, não ambos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>“{text}” is no expected accuracy. Write it like 1: 0.7, 5: 0.95.</source>
        <translation>“{text}” não é uma acurácia esperada. Escreva assim: 1: 0.7, 5: 0.95.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Work in a session needs a person&apos;s name. Enter yours.</source>
        <translation>O trabalho em uma sessão precisa do nome de uma pessoa. Informe o seu.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <source>Choose an annotation session, or two label rasters.</source>
        <translation>Escolha uma sessão de anotação ou dois rasters de rótulos.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <source>The mask {name} has no polygon. Choose a layer with polygons, or select some of its features.</source>
        <translation>A máscara {name} não tem polígono. Escolha uma camada com polígonos ou selecione algumas de suas feições.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <source>No polygon of the mask {name} lies on the raster.</source>
        <translation>Nenhum polígono da máscara {name} está sobre o raster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The mask {name} cannot be brought into the raster&apos;s coordinate reference system: {why}.</source>
        <translation>Não é possível levar a máscara {name} para o sistema de referência de coordenadas do raster: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>The reference has classes that the legend {legend} does not have: {names}. Choose the legend of the reference.</source>
        <translation>A referência tem classes que a legenda {legend} não tem: {names}. Escolha a legenda da referência.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Choose the land-cover map that is to be assessed.</source>
        <translation>Escolha o mapa de cobertura da terra a avaliar.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Choose a reference: a sample, a layer of points or polygons, or a raster.</source>
        <translation>Escolha uma referência: uma amostra, uma camada de pontos ou polígonos, ou um raster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>The layer {name} is no raster file, so no dataset can be cut from it. Save the part that is wanted as a GeoTIFF first.</source>
        <translation>A camada {name} não é um arquivo raster; por isso não é possível recortar dela um conjunto de dados. Salve primeiro a parte desejada como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>No value of the field {field} in {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which value becomes which class.</source>
        <translation>Nenhum valor do campo {field} em {name} corresponde a uma classe da legenda. Os valores são: {values}. Diga no mapeamento de classes qual valor vira qual classe.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>No polygon of {name} lies on one of the images.</source>
        <translation>Nenhum polígono de {name} está sobre uma das imagens.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>{path} has no ending that stands for GeoTIFF. Land-cover maps are written as GeoTIFF: use .tif.</source>
        <translation>{path} não tem uma extensão de GeoTIFF. Mapas de cobertura da terra são gravados como GeoTIFF: use .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>{path} is used twice: by two results, or by the image and a result. Choose another place.</source>
        <translation>{path} é usado duas vezes: por dois resultados, ou pela imagem e um resultado. Escolha outro local.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>Polygons cannot be written to {path}: no vector format has this ending. Use .gpkg, .shp, .geojson or .fgb.</source>
        <translation>Não é possível gravar polígonos em {path}: nenhum formato vetorial tem essa extensão. Use .gpkg, .shp, .geojson ou .fgb.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>The map is complete, but its polygons could not be written to {path}: {why}. They are kept in {kept}.</source>
        <translation>O mapa está completo, mas não foi possível gravar seus polígonos em {path}: {why}. Eles ficam guardados em {kept}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>The statistics table cannot be written: {why}.</source>
        <translation>Não é possível gravar a tabela de estatísticas: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>All of the {asked} tiles asked for arrived.</source>
        <translation>Todos os {asked} blocos pedidos chegaram.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tiles needed from {host}: up to {count} of {side} × {side} pixels, {gsd:.3g} m each on the ground (the limit is {limit})</source>
        <translation>
            <numerusform>Blocos necessários de {host}: até {count} de {side} × {side} pixels, de {gsd:.3g} m cada no terreno (o limite é {limit})</numerusform>
            <numerusform>Blocos necessários de {host}: até {count} de {side} × {side} pixels, de {gsd:.3g} m cada no terreno (o limite é {limit})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{missing} of {asked} tiles did not arrive, although they were asked for again. The map has no data there.</source>
        <translation>{missing} de {asked} blocos não chegaram, embora tenham sido pedidos de novo. O mapa não tem dados ali.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path} does not fit the other maps (another coordinate reference system, or rotated). It is left out of the view of all maps.</source>
        <translation>{path} não combina com os outros mapas (outro sistema de referência de coordenadas, ou rotacionado). Fica fora da vista de todos os mapas.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/file_fetcher.py"/>
        <source>{url} could not be fetched: {why}. Check the connection and the proxy (Settings &gt; Options &gt; Network), or install from a folder of wheels.</source>
        <translation>Não foi possível baixar {url}: {why}. Verifique a conexão e o proxy (Configurações &gt; Opções &gt; Rede) ou instale de uma pasta de wheels.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <source>There is no image to map in {folder} with the pattern {pattern}. Choose another folder or pattern, or layers.</source>
        <translation>Não há imagem a mapear em {folder} com o padrão {pattern}. Escolha outra pasta ou outro padrão, ou camadas.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <source>{path} cannot be opened as a raster.</source>
        <translation>{path} não pode ser aberto como raster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/layers.py"/>
        <source>The layer {name} cannot be read. Check that {source} is there and is a raster.</source>
        <translation>Não é possível ler a camada {name}. Verifique se {source} está lá e é um raster.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/models.py"/>
        <source>QGIS has no folder for the settings of this user, so models cannot be installed.</source>
        <translation>O QGIS não tem pasta para as configurações deste usuário; por isso não é possível instalar modelos.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_fetch.py"/>
        <source>Nothing of the layer {name} arrived: none of {asked} tiles asked for. The server {host} answered: {answer}. Check the connection and the layer, and try again later.</source>
        <translation>Nada da camada {name} chegou: nenhum dos {asked} blocos pedidos. O servidor {host} respondeu: {answer}. Verifique a conexão e a camada e tente de novo mais tarde.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_fetch.py"/>
        <source>The layer {name} shows nothing in this area: of {asked} tiles from {host}, {missing} did not arrive and the others are transparent. Choose another area or another layer.</source>
        <translation>A camada {name} não mostra nada nesta área: de {asked} blocos de {host}, {missing} não chegaram e os outros são transparentes. Escolha outra área ou outra camada.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_layer.py"/>
        <source>The layer {name} (provider {provider}) cannot be read in the background. Save it as GeoTIFF (Export &gt; Save As…) and map that.</source>
        <translation>A camada {name} (provedor {provider}) não pode ser lida em segundo plano. Salve-a como GeoTIFF (Exportar &gt; Salvar como…) e mapeie esse arquivo.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The layer {name} is an online layer and has no end. Give an extent or a mask: only that part is fetched.</source>
        <translation>A camada {name} é uma camada on-line e não tem fim. Indique uma extensão ou uma máscara: só essa parte é baixada.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/preview_maker.py"/>
        <source>The layer {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to the layer.</source>
        <translation>A camada {name} não tem sistema de referência de coordenadas; por isso o tamanho do pixel no terreno é desconhecido. Atribua o SRC correto à camada.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The extent and the mask have no place in common with the layer {name}. Choose an area that the layer covers.</source>
        <translation>A extensão e a máscara não têm área em comum com a camada {name}. Escolha uma área que a camada cubra.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>This area takes up to {count} tiles from {host}, and the limit is {limit}. Choose a smaller extent or a coarser pixel size (GSD), or raise the limit (advanced parameter MAX_TILES) if the service allows that many.</source>
        <translation>
            <numerusform>Esta área exige até {count} bloco de {host}, e o limite é {limit}. Escolha uma extensão menor ou um tamanho de pixel maior (GSD), ou aumente o limite (parâmetro avançado MAX_TILES) se o serviço permitir tantos.</numerusform>
            <numerusform>Esta área exige até {count} blocos de {host}, e o limite é {limit}. Escolha uma extensão menor ou um tamanho de pixel maior (GSD), ou aumente o limite (parâmetro avançado MAX_TILES) se o serviço permitir tantos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/package_path.py"/>
        <source>QGIS has no folder for the settings of this user, so packages cannot be installed.</source>
        <translation>O QGIS não tem pasta para as configurações deste usuário; por isso não é possível instalar pacotes.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Something unexpected happened: {why}. Please report it.</source>
        <translation>Aconteceu algo inesperado: {why}. Por favor, relate o problema.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_maker.py"/>
        <source>The preview cannot be kept in memory: {why}.</source>
        <translation>Não é possível manter a pré-visualização na memória: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_thread.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>The preview failed: {why}.</source>
        <translation>A pré-visualização falhou: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_view.py"/>
        <source>Zoom in to preview: in this view a pixel would cover {gsd:.2g} m, and the model was made for {finest:g} to {coarsest:g} m.</source>
        <translation>Aproxime para pré-visualizar: nesta vista um pixel cobriria {gsd:.2g} m, e o modelo foi feito para {finest:g} a {coarsest:g} m.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>{name} is no raster file. Choose a map that is saved as a file, such as a GeoTIFF.</source>
        <translation>{name} não é um arquivo raster. Escolha um mapa salvo como arquivo, como um GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} has no points or polygons. Choose another layer.</source>
        <translation>A camada {name} não tem pontos nem polígonos. Escolha outra camada.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} must hold points or polygons, not lines.</source>
        <translation>A camada {name} deve conter pontos ou polígonos, não linhas.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} cannot be brought into the map&apos;s coordinate reference system: {why}.</source>
        <translation>Não é possível levar a camada {name} para o sistema de referência de coordenadas do mapa: {why}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>No tile of this session has been labelled by two people yet.</source>
        <translation>Nenhum bloco desta sessão foi rotulado por duas pessoas ainda.</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>{count} tiles are still being labelled by two people and are not compared yet.</source>
        <translation>
            <numerusform>{count} bloco ainda está sendo rotulado por duas pessoas e ainda não é comparado.</numerusform>
            <numerusform>{count} blocos ainda estão sendo rotulados por duas pessoas e ainda não são comparados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Tiles that are not labelled twice began with the prediction. Their annotation is not independent of it, so it agrees with the prediction more than it should.</source>
        <translation>Blocos que não são rotulados duas vezes partiram da predição. A anotação deles não é independente dela; por isso concorda com a predição mais do que deveria.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} is no raster file, so it cannot be annotated. Save the part that is wanted as a GeoTIFF first.</source>
        <translation>A camada {name} não é um arquivo raster; por isso não pode ser anotada. Salve primeiro a parte desejada como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} has another coordinate reference system in QGIS than in its file. Assign it to the file first (Raster &gt; Projections &gt; Assign Projection), so that the session fits it.</source>
        <translation>A camada {name} tem no QGIS um sistema de referência de coordenadas diferente do de seu arquivo. Atribua-o primeiro ao arquivo (Raster &gt; Projeções &gt; Atribuir projeção), para que a sessão corresponda a ele.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} has no polygon on the image.</source>
        <translation>A camada {name} não tem polígono sobre a imagem.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>No value of {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which value becomes which class.</source>
        <translation>Nenhum valor de {name} corresponde a uma classe da legenda. Os valores são: {values}. Diga no mapeamento de classes qual valor vira qual classe.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>These values of {name} stand for no class and are unknown in the session: {values}.</source>
        <translation>Estes valores de {name} não correspondem a nenhuma classe e ficam como desconhecidos na sessão: {values}.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/value_ranges.py"/>
        <source>The style of the layer {name} has no minimum and maximum for the band(s) {bands}. Give it some in the layer&apos;s properties (Symbology), choose bands that it shows, or choose another scaling.</source>
        <translation>O estilo da camada {name} não tem mínimo e máximo para a(s) banda(s) {bands}. Defina-os nas propriedades da camada (Simbologia), escolha bandas que ela mostre ou outra escala.</translation>
    </message>
</context>
<context>
    <name>TerrazzoPlugin</name>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Land cover panel</source>
        <translation>Painel de cobertura da terra</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Terrazzo: map the land cover of an image</source>
        <translation>Terrazzo: mapear a cobertura da terra de uma imagem</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open the example project…</source>
        <translation>Abrir o projeto de exemplo…</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Python packages…</source>
        <translation>Pacotes Python…</translation>
    </message>
</context>
<context>
    <name>TerrazzoRequirements</name>
    <message>
        <location filename="../plugin/qgis_bridge/models.py"/>
        <source>Mapping needs the Python package(s) {packages}, which this QGIS does not have. Install them into the Python that QGIS uses, for instance with “{command}” (on Windows in the OSGeo4W shell), then start QGIS again.</source>
        <translation>O mapeamento precisa do(s) pacote(s) Python {packages}, que este QGIS não tem. Instale-os no Python que o QGIS usa, por exemplo com “{command}” (no Windows, no shell OSGeo4W), e reinicie o QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <source>Installing Python packages</source>
        <translation>Instalando pacotes Python</translation>
    </message>
</context>
<context>
    <name>TileBox</name>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Why is the tile skipped?</source>
        <translation>Por que o bloco é pulado?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Zoom to the tile</source>
        <translation>Aproximar para o bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Show the whole tile.</source>
        <translation>Mostrar o bloco inteiro.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>More that can be done with the tile.</source>
        <translation>Mais ações para o bloco.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>&amp;Next tile</source>
        <translation>&amp;Próximo bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>&amp;Submit, next</source>
        <translation>&amp;Entregar, próximo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile</source>
        <translation>Próximo bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Submit and take the next tile</source>
        <translation>Entregar e pegar o próximo bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>No tile in work. Press “Next tile”, or begin to paint in one.</source>
        <translation>Nenhum bloco em trabalho. Pressione “Próximo bloco” ou comece a pintar em um.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>labelling</source>
        <translation>em rotulagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>submitted</source>
        <translation>entregue</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>merging</source>
        <translation>em mesclagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>first check</source>
        <translation>primeira verificação</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>second check</source>
        <translation>segunda verificação</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>returned</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Skip the tile</source>
        <translation>Pular o bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>No tile is left for you to label.</source>
        <translation>Não resta nenhum bloco para você rotular.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile: where the model is least sure</source>
        <translation>Próximo bloco: onde o modelo está menos certo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile: in random order</source>
        <translation>Próximo bloco: em ordem aleatória</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Accept the whole prediction</source>
        <translation>Aceitar toda a predição</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Hand the tile back</source>
        <translation>Liberar o bloco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Skip the tile…</source>
        <translation>Pular o bloco…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Go to the next tile that you can label; this one stays yours. Key: {key}.</source>
        <translation>Ir ao próximo bloco que você pode rotular; este continua seu. Tecla: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>The tile is finished: hand it in for checking and take the next. Key: {key}.</source>
        <translation>O bloco está pronto: entregue-o para verificação e pegue o próximo. Tecla: {key}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name}: {state}</source>
        <translation>Bloco {name}: {state}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>This is the only tile that you can label now.</source>
        <translation>Este é o único bloco que você pode rotular agora.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name} is submitted.</source>
        <translation>O bloco {name} foi entregue.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Take tile {name} back, which was submitted last</source>
        <translation>Retomar o bloco {name}, entregue por último</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name}: second labelling</source>
        <translation>Bloco {name}: segunda rotulagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>, the model is {percent:.0f} % sure</source>
        <translation>, o modelo tem {percent:.0f} % de certeza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Returned: {reason}</source>
        <translation>Devolvido: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>{share:.1f} % of it is unknown.</source>
        <translation>{share:.1f} % dele é desconhecido.</translation>
    </message>
</context>
<context>
    <name>ToolButtons</name>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Brush size in pixels of the image. Keys: [ and ], or Shift and the wheel.</source>
        <translation>Tamanho do pincel em pixels da imagem. Teclas: [ e ], ou Shift e a roda do mouse.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>About how large the segments of the image are. Keys: [ and ], or Shift and the wheel.</source>
        <translation>Tamanho aproximado dos segmentos da imagem. Teclas: [ e ], ou Shift e a roda do mouse.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Snap strokes to image edges</source>
        <translation>Ajustar traços às bordas da imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Snap to the image</source>
        <translation>Ajustar à imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Take back the last step.</source>
        <translation>Desfazer o último passo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Do again what was taken back.</source>
        <translation>Fazer de novo o que foi desfeito.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Paint with the class in hand.</source>
        <translation>Pintar com a classe atual.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click the corners. Enter, a double click or the right button ends; Backspace goes back.</source>
        <translation>Clique nos vértices. Enter, um clique duplo ou o botão direito termina; Backspace volta um.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw freehand</source>
        <translation>Desenhar à mão livre</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw around an area with the button held down.</source>
        <translation>Desenhe ao redor de uma área com o botão pressionado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Segments of the image</source>
        <translation>Segmentos da imagem</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click or drag over the outlined segments to give them the class in hand.</source>
        <translation>Clique ou arraste sobre os segmentos contornados para dar a eles a classe atual.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Change a whole segment</source>
        <translation>Mudar um segmento inteiro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click a segment of labels to give all of it the class in hand.</source>
        <translation>Clique em um segmento de rótulos para dar a ele todo a classe atual.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Take labels away; the place is unknown again.</source>
        <translation>Remove rótulos; o local volta a ser desconhecido.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Nudge a boundary</source>
        <translation>Empurrar um contorno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Press on one side of a boundary and push it over. The side you pressed on grows.</source>
        <translation>Pressione de um lado de um contorno e empurre-o. O lado em que você pressionou cresce.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Accept the prediction here</source>
        <translation>Aceitar a predição aqui</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw around an area, or click, to take over what the model says there.</source>
        <translation>Desenhe ao redor de uma área, ou clique, para aceitar o que o modelo diz ali.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Pick a class</source>
        <translation>Capturar uma classe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click a place to take its class in hand. With any tool: Alt and a click.</source>
        <translation>Clique em um local para usar a classe dele. Com qualquer ferramenta: Alt e um clique.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>No tool in use</source>
        <translation>Nenhuma ferramenta em uso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Choose a tool to begin.</source>
        <translation>Escolha uma ferramenta para começar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>When a stroke ends its edges move to edges in the image. Key: {key}.</source>
        <translation>Ao fim de um traço, suas bordas se ajustam às bordas da imagem. Tecla: {key}.</translation>
    </message>
</context>
<context>
    <name>_Broken</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>The page “{title}” cannot be shown: {why}

The log messages panel (Terrazzo) tells more.</source>
        <translation>Não é possível mostrar a página “{title}”: {why}

O painel de mensagens de registro (Terrazzo) diz mais.</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <location filename="../plugin/panel/preview_compare.py"/>
        <source>Drag to compare the image (left) with the preview (right). Keys: left and right arrow.</source>
        <translation>Arraste para comparar a imagem (esquerda) com a pré-visualização (direita). Teclas: setas esquerda e direita.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_compare.py"/>
        <source>Swipe</source>
        <translation>Deslizar</translation>
    </message>
</context>
</TS>
