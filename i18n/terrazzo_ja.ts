<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Without one: the folder&apos;s name.</source>
        <translation>指定しない場合: フォルダの名前。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Best an SPDX identifier such as CC-BY-4.0.</source>
        <translation>CC-BY-4.0 のような SPDX 識別子が最適です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Where the images come from, with attribution.</source>
        <translation>画像の出典と帰属表示です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>People or organisations, with semicolons.</source>
        <translation>個人または組織です。セミコロンで区切ります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Of the images: a date, or from/to.</source>
        <translation>画像の日付です。1 つの日付、または 開始/終了。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A few sentences for the card.</source>
        <translation>カードに載せる短い説明です。</translation>
    </message>
</context>
<context>
    <name>AccuracyBox</name>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points in {strata} strata.</source>
        <translation>
            <numerusform>{strata} 層に {count} 点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Overall accuracy {value:.1f} % ({low:.1f} to {high:.1f}), from {count} points: {path}</source>
        <translation>
            <numerusform>全体精度 {value:.1f} % ({low:.1f}～{high:.1f})、{count} 点より: {path}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The map&apos;s own</source>
        <translation>地図の凡例</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Compare in</source>
        <translation>比較する凡例</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Accuracy in another legend: classes of map and answers are joined by a crosswalk.</source>
        <translation>別の凡例での精度です。地図と回答のクラスを対応表でまとめます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Land-cover map</source>
        <translation>土地被覆図</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The map whose accuracy you want to know.</source>
        <translation>精度を調べたい地図です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random in each class gives rare classes enough points; it is the usual choice.</source>
        <translation>クラスごとのランダム抽出は、少ないクラスにも十分な点を確保できます。通常はこれを選びます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Number of points</source>
        <translation>点の数</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Each point takes a person some 10 to 30 seconds.</source>
        <translation>1 点の判読に 10～30 秒ほどかかります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>標本 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>beside the map</source>
        <translation>地図と同じ場所</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Where the points and the answers are kept.</source>
        <translation>点と回答の保存先です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Draw points</source>
        <translation>点を抽出(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Draw points</source>
        <translation>点を抽出</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Draw the points at random and write them to the file.</source>
        <translation>点をランダムに抽出してファイルに書き込みます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>タイトルをクリックすると開閉します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Allocation</source>
        <translation>配分</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>How points are shared out among the classes.</source>
        <translation>点をクラスにどう割り振るかです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>not wished</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Standard error</source>
        <translation>標準誤差</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>If set, the number of points follows from it: 1 % makes the accuracy known to about ± 2 %.</source>
        <translation>指定すると点の数が決まります。1 % なら精度がおよそ ± 2 % で分かります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>At least</source>
        <translation>最少</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Fewest points of a class.</source>
        <translation>1 クラスあたりの最少の点の数です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Expected accuracy</source>
        <translation>想定精度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>User&apos;s accuracy that you expect, by class code; for Neyman and a wished standard error.</source>
        <translation>想定するユーザー精度をクラスコード別に指定します。ネイマン配分と標準誤差の指定に使います。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The same seed gives the same points.</source>
        <translation>同じシードなら同じ点になります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Sample</source>
        <translation>標本</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The sample that is labelled and assessed.</source>
        <translation>ラベル付けと評価を行う標本です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>It is written beside your answers.</source>
        <translation>回答と一緒に記録されます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>You are</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>A copy of this sample</source>
        <translation>この標本のコピー</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>1. Draw points</source>
        <translation>1. 点を抽出</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>2. Say what is there</source>
        <translation>2. 何があるか答える</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>3. Work out the accuracy</source>
        <translation>3. 精度を計算</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Points of your own, reference polygons and reference rasters: “Accuracy of a map” in the Processing toolbox.</source>
        <translation>独自の点、参照ポリゴン、参照ラスタを使う場合: プロセシングツールボックスの「地図の精度」。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random in each class</source>
        <translation>クラスごとにランダム</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random anywhere</source>
        <translation>全体からランダム</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>On a lattice</source>
        <translation>格子状</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>By area</source>
        <translation>面積に比例</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The same for each class</source>
        <translation>各クラス同数</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>By area and expected errors (Neyman)</source>
        <translation>面積と想定誤差による（ネイマン）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Expected</source>
        <translation>想定</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Label points</source>
        <translation>点にラベルを付ける(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Step through the points and say what is there.</source>
        <translation>点を順に見て、何があるかを答えます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Accuracy report</source>
        <translation>精度レポート(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Work out the accuracy from the answers so far.</source>
        <translation>これまでの回答から精度を計算します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Add answers…</source>
        <translation>回答を追加…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Take answers from a copy that another person filled in.</source>
        <translation>他の人が記入したコピーから回答を取り込みます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points were drawn. Now say what is there.</source>
        <translation>
            <numerusform>{count} 点を抽出しました。次は何があるかを答えてください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Labelled by {name}: {count}.</source>
        <translation>ラベル付け: {name} {count} 点。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} answers were added.</source>
        <translation>
            <numerusform>{count} 件の回答を追加しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccuracyReport</name>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>User&apos;s accuracy: how much of what the map calls by this name is so. Producer&apos;s accuracy: how much of what is so the map calls by this name. Figures in percent, 95 % intervals in brackets; the last two columns count {unit}.</source>
        <translation>ユーザー精度: 地図がこのクラスとした場所のうち、実際にそうである割合。プロデューサー精度: 実際にこのクラスである場所のうち、地図がそうした割合。数値は %、括弧内は 95 % 区間です。最後の 2 列の単位は {unit} です。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counting a map&apos;s pixels gives biased areas, as its errors do not cancel out. The estimates are corrected by the sample.</source>
        <translation>地図のピクセルを数えると、誤りが打ち消し合わないため面積が偏ります。推定値は標本によって補正されています。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Map \ reference</source>
        <translation>地図 \ 参照</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>The map. Rings: points where it is right. Crosses: points where it is wrong.</source>
        <translation>地図。丸: 地図が正しい点。バツ: 地図が間違っている点。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimates for stratified samples by Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57); where strata are not the map&apos;s classes by Stehman 2014 (International Journal of Remote Sensing 35, 4923-4939). Simple random and systematic samples are post-stratified by the map. Intervals: ± 1.96 standard errors, cut at 0 and 100 %.</source>
        <translation>層化標本の推定は Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57)、層が地図のクラスでない場合は Stehman 2014 (International Journal of Remote Sensing 35, 4923-4939) によります。単純ランダム標本と系統標本は地図で事後層化しています。区間: 標準誤差の ± 1.96 倍（0 % と 100 % で打ち切り）。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>95 % interval {low} to {high} %</source>
        <translation>95 % 区間 {low}～{high} %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Labelled points</source>
        <translation>ラベル付きの点</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Compared pixels</source>
        <translation>比較したピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>User&apos;s accuracy</source>
        <translation>ユーザー精度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Producer&apos;s accuracy</source>
        <translation>プロデューサー精度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map</source>
        <translation>地図</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map (%)</source>
        <translation>地図 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counts of points</source>
        <translation>点の数</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counts of pixels</source>
        <translation>ピクセルの数</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>simple random</source>
        <translation>単純ランダム</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>stratified random</source>
        <translation>層化ランダム</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>systematic</source>
        <translation>系統</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Stratum</source>
        <translation>層</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Labelled</source>
        <translation>ラベル付き</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>The map.</source>
        <translation>地図。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>All pixels that have a class in map and reference were compared. The intervals are percentiles of a bootstrap over square blocks of the map; they hold if the reference lies at places chosen at random.</source>
        <translation>地図と参照の両方にクラスがあるすべてのピクセルを比較しました。区間は、地図の正方形ブロック単位のブートストラップによるパーセンタイルです。参照データの場所がランダムに選ばれている場合に有効です。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Accuracy of {name}</source>
        <translation>{name} の精度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Accuracy of each class</source>
        <translation>クラス別の精度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimates and 95 % intervals</source>
        <translation>推定値と 95 % 区間</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated (%)</source>
        <translation>推定 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference (%)</source>
        <translation>参照 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area of each class</source>
        <translation>クラス別の面積</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share of the area, with 95 % intervals</source>
        <translation>面積の割合と 95 % 区間</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share of the area (%)</source>
        <translation>面積の割合 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Rows: map. Columns: reference. The darker, the larger its part of the row.</source>
        <translation>行: 地図。列: 参照。濃いほど、その行に占める割合が大きくなります。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Design of the sample: {design}.</source>
        <translation>標本の設計: {design}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Sample</source>
        <translation>標本</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Interpreters</source>
        <translation>判読者</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Points that both labelled</source>
        <translation>両者がラベルを付けた点</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Equal (%)</source>
        <translation>一致 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Of these equal to the map (%)</source>
        <translation>そのうち地図と一致 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>What to know first</source>
        <translation>最初に知っておくこと</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Overall accuracy</source>
        <translation>全体精度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>of the classes that occur</source>
        <translation>出現するクラスについて</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area that this holds for</source>
        <translation>この結果が当てはまる面積</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map ({unit})</source>
        <translation>地図 ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area ({unit})</source>
        <translation>面積 ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Agreement of the interpreters</source>
        <translation>判読者の一致度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confidence of the interpreters</source>
        <translation>判読者の確信度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Interpretation</source>
        <translation>判読</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference: {name}</source>
        <translation>参照: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated ({unit})</source>
        <translation>推定 ({unit})</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference ({unit})</source>
        <translation>参照 ({unit})</translation>
    </message>
</context>
<context>
    <name>AgreementBox</name>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{double} of {all} tiles are labelled twice; {both} of them by both to the end.</source>
        <translation>{all} タイル中 {double} が二重ラベル付けの対象で、うち {both} は二人とも完了しています。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{first} / {second}: {value} % of the pixels are equal.</source>
        <translation>{first} / {second}: ピクセルの {value} % が一致しています。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>How many of all tiles two people label without seeing each other.</source>
        <translation>全タイルのうち、二人がお互いを見ずにラベルを付けるタイルの割合です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>The same seed chooses the same tiles.</source>
        <translation>同じシードなら同じタイルが選ばれます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>&amp;Choose tiles</source>
        <translation>タイルを選択(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Choose tiles</source>
        <translation>タイルを選択</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Choose tiles at random to be labelled twice. Tiles that somebody has begun are passed over.</source>
        <translation>二重にラベルを付けるタイルをランダムに選びます。誰かが始めたタイルは除かれます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>C&amp;ompare</source>
        <translation>比較(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Work out how far people, and the model, label alike.</source>
        <translation>人同士、および人とモデルのラベルがどれだけ一致するかを計算します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement &amp;map</source>
        <translation>不一致マップ(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement map</source>
        <translation>不一致マップ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Write a raster of where the two differ, and show it.</source>
        <translation>両者が異なる場所のラスタを書き出して表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Show differences on the map</source>
        <translation>違いを地図に表示</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Show differences</source>
        <translation>違いを表示</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>A red veil where the two annotators differ.</source>
        <translation>二人のアノテータが異なる場所を赤で覆います。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Equal pixels and IoU in percent, 95 % intervals in brackets.</source>
        <translation>一致ピクセルと IoU（%）。括弧内は 95 % 区間。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{count} more tiles are to be labelled twice.</source>
        <translation>
            <numerusform>新たに {count} タイルを二重ラベル付けの対象にしました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Equal pixels</source>
        <translation>一致ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Labelled by two people</source>
        <translation>二人がラベル付け</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>How far they agree</source>
        <translation>一致の度合い</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>There is nothing to compare yet.</source>
        <translation>比較できるものがまだありません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>The disagreement map is in {path}.</source>
        <translation>不一致マップは {path} にあります。</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Equal pixels are counted among those that both labelled. IoU is the same whichever of the two comes first. Pixels are not independent of each other, so the 95 % intervals come from a bootstrap over tiles.</source>
        <translation>一致ピクセルは、両者がラベルを付けたピクセルの中で数えます。IoU はどちらを先にしても同じです。ピクセルは互いに独立ではないため、95 % 区間はタイル単位のブートストラップで求めます。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>equal pixels; 95 % interval {low} to {high} %; tiles: {tiles}</source>
        <translation>一致ピクセル、95 % 区間 {low}～{high} %、タイル: {tiles}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Where {first} and {second} are equal (grey) and where they differ (red).</source>
        <translation>{first} と {second} が一致する場所（灰）と異なる場所（赤）。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Equal (%)</source>
        <translation>一致 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Pixels both labelled</source>
        <translation>両者がラベルを付けたピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>IoU of each class</source>
        <translation>クラス別の IoU</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>IoU of each class in percent, with 95 % intervals</source>
        <translation>クラス別の IoU (%) と 95 % 区間</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Pixels that both labelled</source>
        <translation>両者がラベルを付けたピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Tiles, the one with most differences first</source>
        <translation>タイル（違いの多い順）</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Agreement in {name}</source>
        <translation>{name} での一致度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>What to know first</source>
        <translation>最初に知っておくこと</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Where they differ</source>
        <translation>異なる場所</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>equal pixels; tiles: {tiles}</source>
        <translation>一致ピクセル、タイル: {tiles}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Kappa</source>
        <translation>カッパ</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Only {person}</source>
        <translation>{person} のみ</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>All tiles are in the CSV and JSON files.</source>
        <translation>すべてのタイルは CSV と JSON のファイルにあります。</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>タイトルをクリックすると開閉します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>This session is open for reading only. Enter your name and open it again to label.</source>
        <translation>このセッションは読み取り専用で開かれています。ラベルを付けるには、名前を入力して開き直してください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Close the session</source>
        <translation>セッションを閉じる</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Close the session. Everything is saved.</source>
        <translation>セッションを閉じます。すべて保存されています。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>The image of this session is not at {path} any more. Labels can be edited without it.</source>
        <translation>このセッションの画像が {path} にありません。画像がなくてもラベルは編集できます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Clean up</source>
        <translation>整理</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>for reading only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>AnnotationKeys</name>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: brush</source>
        <translation>アノテーション: ブラシ</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: polygon</source>
        <translation>アノテーション: ポリゴン</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: draw freehand</source>
        <translation>アノテーション: フリーハンドで描く</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: fill segments of the image</source>
        <translation>アノテーション: 画像のセグメントを塗りつぶし</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: change the class of a whole segment</source>
        <translation>アノテーション: セグメント全体のクラスを変更</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: erase</source>
        <translation>アノテーション: 消去</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: nudge a boundary</source>
        <translation>アノテーション: 境界を押して動かす</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: accept the prediction here</source>
        <translation>アノテーション: ここの予測を採用</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: pick a class from the map</source>
        <translation>アノテーション: 地図からクラスを取得</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: unknown</source>
        <translation>アノテーション: 不明</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: lock the class in hand</source>
        <translation>アノテーション: 現在のクラスをロック</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: smaller brush or segments</source>
        <translation>アノテーション: ブラシまたはセグメントを小さく</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: larger brush or segments</source>
        <translation>アノテーション: ブラシまたはセグメントを大きく</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: snap brush edges to the image</source>
        <translation>アノテーション: ブラシの縁を画像にスナップ</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: overlay on and off</source>
        <translation>アノテーション: オーバーレイの切り替え</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: mine, prediction, difference</source>
        <translation>アノテーション: 自分・予測・差異</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: where the model is unsure</source>
        <translation>アノテーション: モデルの自信が低い場所</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: next place where the model is unsure</source>
        <translation>アノテーション: モデルの自信が低い次の場所</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: submit the tile and take the next</source>
        <translation>アノテーション: タイルを提出して次へ</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: next tile</source>
        <translation>アノテーション: 次のタイル</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: class {number}</source>
        <translation>アノテーション: クラス {number}</translation>
    </message>
</context>
<context>
    <name>AnnotationStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Cutting the area into tiles</source>
        <translation>範囲をタイルに分割しています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the session</source>
        <translation>セッションを書き込んでいます</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the parts</source>
        <translation>部分を書き込んでいます</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Merging the sessions</source>
        <translation>セッションを統合しています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the labels</source>
        <translation>ラベルを書き込んでいます</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Tracing polygons</source>
        <translation>ポリゴンを作成しています</translation>
    </message>
</context>
<context>
    <name>AnnotationTool</name>
    <message>
        <location filename="../plugin/map_tools/tool.py"/>
        <source>Class in hand: {name}</source>
        <translation>現在のクラス: {name}</translation>
    </message>
</context>
<context>
    <name>AreaChart</name>
    <message>
        <location filename="../plugin/panel/area_chart.py"/>
        <source>Shares of the classes</source>
        <translation>クラスの割合</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Area to map</source>
        <translation>マッピングする範囲</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Which part of the image is mapped.</source>
        <translation>画像のどの部分をマッピングするかを指定します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>&amp;Draw</source>
        <translation>描く(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area</source>
        <translation>範囲を描く</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area on the map. A rectangle: drag. A polygon: click, and end with the right button.</source>
        <translation>地図上に範囲を描きます。矩形はドラッグ、ポリゴンはクリックし、右ボタンで終了します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Layer with the features</source>
        <translation>地物のあるレイヤ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Only inside its selected polygons the image is mapped; inside all of them if none is selected.</source>
        <translation>選択されたポリゴンの内側だけをマッピングします。何も選択されていなければすべてのポリゴンが対象です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area on the map first.</source>
        <translation>先に地図上に範囲を描いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>There is no layer of polygons in the project. Add one, or draw the area.</source>
        <translation>プロジェクトにポリゴンレイヤがありません。追加するか、範囲を描いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Click the corners on the map; the right button ends.</source>
        <translation>地図上で頂点をクリックし、右ボタンで終了します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>There is no layer of polygons in the project.</source>
        <translation>プロジェクトにポリゴンレイヤがありません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Whole layer</source>
        <translation>レイヤ全体</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Visible extent</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Rectangle drawn on the map</source>
        <translation>地図上に描いた矩形</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Polygon drawn on the map</source>
        <translation>地図上に描いたポリゴン</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Selected features</source>
        <translation>選択された地物</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>&amp;Draw again</source>
        <translation>描き直す(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>地図上で矩形をドラッグしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>まだ何も描かれていません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is selected: all {count} features count.</source>
        <translation>
            <numerusform>選択なし: {count} 個の地物すべてが対象です。</numerusform>
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
            <numerusform>{count} 個を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessAccuracy</name>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Accuracy of a map</source>
        <translation>地図の精度</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Works out how accurate a land-cover map is, and how large its classes really are.</source>
        <translation>土地被覆図の精度と、クラスの実際の面積を計算します。</translation>
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
        <translation>土地被覆図を参照データと比較してレポートを作成します: 件数と面積割合の混同行列、全体精度、ユーザー精度、プロデューサー精度、F1、IoU、および各クラスの面積を 95 % 区間付きで示します。

参照データは次のいずれかです:
- 記入済みの「標本設計」の標本（対象の地図は標本から分かります）
- クラスのフィールドを持つ独自の点レイヤ。点は選んだものではなく、ランダムまたは格子状に抽出したものでなければなりません
- クラスのフィールドを持つポリゴンレイヤ、またはラスタ: すべてのピクセルを比較します。この場合、区間は参照データの場所がランダムに選ばれているときだけ有効です。

フィールドにはクラスのコードまたは名前を入れられます。空の値と「unknown」は除外し、その数を数えます。

別の凡例の参照データは対応表を使って比較します。両方を比較する凡例を選んでください。そこに対応するもののないクラスは除外し、各クラスがどうなったかをレポートに示します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Sample</source>
        <translation>標本</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>標本 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A sample of “Sampling design”, filled in on the panel&apos;s page Quality.</source>
        <translation>パネルの「品質」ページで記入した「標本設計」の標本です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>The map to be assessed. A sample knows its map.</source>
        <translation>評価する地図です。標本を使う場合は標本から分かります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>What is really there, as somebody saw it. The classes are in the next field.</source>
        <translation>実際に何があるかを人が確認したデータです。クラスは次のフィールドにあります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Codes or names of the classes.</source>
        <translation>クラスのコードまたは名前です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>simple: anywhere at random. stratified: at random in each stratum. systematic: on a lattice.</source>
        <translation>simple: 全体からランダム。stratified: 各層でランダム。systematic: 格子状。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A raster whose values are the strata, if these are not the map&apos;s classes.</source>
        <translation>層が地図のクラスでない場合に、値が層を表すラスタです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A raster of the same class codes.</source>
        <translation>同じクラスコードのラスタです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Only inside these polygons.</source>
        <translation>これらのポリゴンの内側だけを対象とします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Value of the map that is no class. Without a choice what the file says, else 0.</source>
        <translation>クラスではない地図の値です。指定しない場合はファイルの値、それもなければ 0 です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Whose answer counts where the interpreters of a sample differ.</source>
        <translation>標本の判読者の間で回答が異なる場合に、誰の回答を採用するかです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Look at the answers of one person alone.</source>
        <translation>一人の回答だけを使います。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Of the bootstrap that gives the intervals for a reference of pixels.</source>
        <translation>参照がピクセルの場合に、区間を求めるブートストラップのシードです。</translation>
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
        <translation>表とグラフを含む、閲覧・印刷用の 1 つのファイルです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>All figures, one a line, for a spreadsheet.</source>
        <translation>すべての指標を 1 行に 1 つずつ書いた、表計算用のファイルです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>All figures, for a program.</source>
        <translation>すべての指標を含む、プログラム用のファイルです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Map and reference are brought into it by crosswalks. Without a choice: as they are.</source>
        <translation>地図と参照を対応表でこの凡例に変換します。指定しない場合: そのまま。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>auto: what a map made by Terrazzo says of itself, else OpenEarthMap.</source>
        <translation>auto: Terrazzo で作った地図はその記録に従い、それ以外は OpenEarthMap。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>auto: what a raster made by Terrazzo says of itself, else the legend that is compared in.</source>
        <translation>auto: Terrazzo で作ったラスタはその記録に従い、それ以外は比較に使う凡例。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Crosswalk of your own</source>
        <translation>独自の対応表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>対応表 (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Which class becomes which, if the bundled crosswalks do not fit.</source>
        <translation>付属の対応表が合わない場合に、どのクラスをどのクラスにするかを決めます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>accuracy,assessment,validation,confusion matrix,error matrix,area estimation,IoU,F1</source>
        <translation>精度,評価,検証,混同行列,誤差行列,面積推定,IoU,F1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Land-cover map</source>
        <translation>土地被覆図</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Reference points or polygons</source>
        <translation>参照点または参照ポリゴン</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Field of classes</source>
        <translation>クラスのフィールド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>How the points were drawn</source>
        <translation>点の抽出方法</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Strata of the points</source>
        <translation>点の層</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Reference raster</source>
        <translation>参照ラスタ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>No-data value</source>
        <translation>NoData 値</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Interpreter who decides</source>
        <translation>決定する判読者</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Only this interpreter</source>
        <translation>この判読者のみ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Table of figures</source>
        <translation>指標の表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Figures as JSON</source>
        <translation>指標の JSON</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Overall accuracy (share)</source>
        <translation>全体精度（割合）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>95 % 区間の下限</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Upper end of its 95 % interval</source>
        <translation>95 % 区間の上限</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Mean IoU (share)</source>
        <translation>平均 IoU（割合）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Points or pixels compared</source>
        <translation>比較した点またはピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Compare in the legend</source>
        <translation>比較に使う凡例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Legend of the map</source>
        <translation>地図の凡例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Legend of the reference</source>
        <translation>参照の凡例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose one reference: a sample, a layer of points or polygons, or a raster.</source>
        <translation>参照データを 1 つ選んでください: 標本、点またはポリゴンのレイヤ、またはラスタ。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A sample is assessed as a whole, so it takes no mask.</source>
        <translation>標本は全体を評価するため、マスクは使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the land-cover map that is to be assessed.</source>
        <translation>評価する土地被覆図を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the field that holds the reference classes.</source>
        <translation>参照クラスが入っているフィールドを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the legend in which map and reference are compared.</source>
        <translation>地図と参照の比較に使う凡例を選んでください。</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>This session is open for reading only.</source>
        <translation>このセッションは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>This place belongs to no task tile. Label inside the outlined tiles.</source>
        <translation>ここは作業タイルの外です。枠で示されたタイルの中でラベルを付けてください。</translation>
    </message>
</context>
<context>
    <name>BuildPatchDataset</name>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Build patch dataset</source>
        <translation>パッチデータセットを作成</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Makes patches in the form of BigEarthNet v2 from a Sentinel-2 tile and a CORINE map.</source>
        <translation>Sentinel-2 タイルと CORINE 地図から、BigEarthNet v2 形式のパッチを作成します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Makes a dataset in the form of reBEN (BigEarthNet v2) from your own Sentinel-2 tile: patches of 1200 m, a reference map of CORINE codes at 10 m for each, the classes of the scene out of 19, a split by frames of the tile, and metadata.parquet. Loaders of BigEarthNet v2 read it.

Bands are told by their file names (…_B02_10m.jp2) or by the descriptions of the bands of one file. Those of 20 and 60 m keep their pixels. Sentinel-1 (VV and VH in dB) and the scene classification, which tells of snow and clouds, may be added.

Patches with less than 75 % labelled pixels are left out. CORINE may be a vector layer with its codes, a raster of codes, or one of the official rasters with numbers from 1 to 44.

metadata.parquet needs the Python package pyarrow (or a GDAL with Parquet), the LMDB form the packages lmdb and safetensors; what is missing is said before anything is written.</source>
        <translation>手持ちの Sentinel-2 タイルから reBEN (BigEarthNet v2) 形式のデータセットを作成します: 1200 m のパッチ、パッチごとの 10 m の CORINE コードの参照地図、19 クラスのうちシーンにあるクラス、タイルの枠による分割、および metadata.parquet。BigEarthNet v2 の読み込みプログラムで読めます。

バンドはファイル名（…_B02_10m.jp2）、または 1 つのファイルのバンドの説明で判別します。20 m と 60 m のバンドは元のピクセルのままです。Sentinel-1（VV と VH、dB）と、雪や雲が分かるシーン分類を加えられます。

ラベル付きピクセルが 75 % 未満のパッチは除外します。CORINE には、コードを持つベクタレイヤ、コードのラスタ、または 1～44 の番号の公式ラスタを使えます。

metadata.parquet には Python パッケージ pyarrow（または Parquet 対応の GDAL）、LMDB 形式にはパッケージ lmdb と safetensors が必要です。不足しているものは、書き込みを始める前に知らせます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>One file for each band, or one with all of them. At least a band of 10 m.</source>
        <translation>バンドごとに 1 ファイル、または全バンドを含む 1 ファイルです。少なくとも 10 m のバンドが 1 つ必要です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Patches are named after it. Without one: the name of the first file without its band.</source>
        <translation>パッチの名前に使われます。指定しない場合: 最初のファイルの名前からバンドを除いたもの。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Any coordinate reference system.</source>
        <translation>任意の座標参照系です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE codes such as 112 or 311.</source>
        <translation>112 や 311 のような CORINE コードです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Codes from 111 to 523, or numbers from 1 to 44.</source>
        <translation>111～523 のコード、または 1～44 の番号です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>corine: as above. reben-19: codes 1 to 19 of that legend, written as CORINE codes.</source>
        <translation>corine: 上記のとおり。reben-19: その凡例のコード 1～19。CORINE コードとして書き出します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>VV and VH in dB.</source>
        <translation>VV と VH、単位は dB です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-1 patches are named after it.</source>
        <translation>Sentinel-1 のパッチの名前に使われます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Of the same product: tells which patches have snow or clouds.</source>
        <translation>同じプロダクトのもの: 雪や雲のあるパッチが分かります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>reBEN takes 75.</source>
        <translation>reBEN では 75 です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>The form of rico-hdl, for fast training.</source>
        <translation>rico-hdl の形式で、学習が速くなります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>It must not exist yet. Its name becomes the dataset&apos;s identifier.</source>
        <translation>まだ存在しないフォルダにしてください。その名前がデータセットの識別子になります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,patches,multi-label,LMDB,training data</source>
        <translation>BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,パッチ,マルチラベル,LMDB,学習データ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-2 bands</source>
        <translation>Sentinel-2 のバンド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Name of the tile</source>
        <translation>タイルの名前</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE (polygons)</source>
        <translation>CORINE（ポリゴン）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Field with the codes</source>
        <translation>コードのフィールド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE (raster)</source>
        <translation>CORINE（ラスタ）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Values of the raster</source>
        <translation>ラスタの値</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-1 bands</source>
        <translation>Sentinel-1 のバンド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Name of the Sentinel-1 product</source>
        <translation>Sentinel-1 プロダクトの名前</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Scene classification (SCL)</source>
        <translation>シーン分類 (SCL)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Labelled pixels a patch must have (%)</source>
        <translation>パッチに必要なラベル付きピクセル (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Also as LMDB with safetensors</source>
        <translation>LMDB と safetensors でも保存</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Folder of the dataset</source>
        <translation>データセットのフォルダ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Choose CORINE as a raster or as polygons.</source>
        <translation>CORINE をラスタまたはポリゴンで選んでください。</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Folders for regions, GeoTIFF, eight classes.</source>
        <translation>地域ごとのフォルダ、GeoTIFF、8 クラス。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>PNG, urban and rural, seven classes.</source>
        <translation>PNG、都市と農村、7 クラス。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>PNG, with a mask for each segment and for each region.</source>
        <translation>PNG、セグメントごとと領域ごとのマスク付き。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>All bands as they are, any legend.</source>
        <translation>全バンドをそのまま、任意の凡例。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>How files are named, and which legend labels get.</source>
        <translation>ファイルの命名方法と、ラベルの凡例を決めます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chip size</source>
        <translation>チップの大きさ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Side of the square chips in pixels.</source>
        <translation>正方形チップの一辺（ピクセル）です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>the image&apos;s own</source>
        <translation>画像のまま</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Pixel size</source>
        <translation>ピクセルサイズ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>On the ground; images are averaged, labels by majority.</source>
        <translation>地上でのサイズです。画像は平均、ラベルは多数決で変換します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Labelled</source>
        <translation>ラベル付き</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chips with fewer labelled pixels are left out.</source>
        <translation>ラベル付きピクセルがこれより少ないチップを除外します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Patches of 1200 m in pixels of 10 m, 19 classes, metadata.parquet.</source>
        <translation>10 m ピクセル、1200 m のパッチ、19 クラス、metadata.parquet。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>COCO (instances and panoptic)</source>
        <translation>COCO（インスタンスとパノプティック）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>GeoTIFF pairs</source>
        <translation>GeoTIFF のペア</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>No label: what is painted with it is to be labelled again.</source>
        <translation>ラベルなし: これで塗った場所は、もう一度ラベル付けの対象になります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock what is labelled as unknown: painting changes only what has a class.</source>
        <translation>不明をロック: 塗っても、クラスのある場所だけが変わります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock {name}: painting with another class leaves it alone.</source>
        <translation>{name} をロック: 他のクラスで塗っても変わりません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock unknown</source>
        <translation>不明をロック</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock {name}</source>
        <translation>{name} をロック</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source> Key: {key}.</source>
        <translation> キー: {key}。</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>{name}: {segments:,} segments, {pixels:,} pixels</source>
        <translation>{name}: {segments:,} セグメント、{pixels:,} ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Areas of the classes</source>
        <translation>クラスの面積</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>A tick shows the class in the map. Ctrl+C copies the table.</source>
        <translation>チェックを付けるとそのクラスを地図に表示します。Ctrl+C で表をコピーします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Area (ha)</source>
        <translation>面積 (ha)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Segments</source>
        <translation>セグメント</translation>
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
        <translation>最小セグメント</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Segments of fewer pixels are merged into their largest neighbour. Locked classes stay.</source>
        <translation>これより少ないピクセルのセグメントを、最も大きい隣接セグメントに結合します。ロックされたクラスは変わりません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>&amp;Clean up the tile</source>
        <translation>タイルを整理(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Clean up</source>
        <translation>整理</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Merge small segments in this tile. It can be undone.</source>
        <translation>このタイルの小さなセグメントを結合します。元に戻せます。</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Choose a conflict to see the place.</source>
        <translation>競合を選ぶとその場所を表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Take the other</source>
        <translation>相手側を採用</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Bring the other side&apos;s classes in. Start labelling the tile first. It can be undone.</source>
        <translation>相手側のクラスを取り込みます。先にタイルのラベル付けを開始してください。元に戻せます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Settle</source>
        <translation>処理済みにする</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>It is decided; take it off this list.</source>
        <translation>決定済みとして、この一覧から外します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Kept</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Other</source>
        <translation>相手側</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Conflicts of merged sessions</source>
        <translation>統合したセッションの競合</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>The conflict is settled.</source>
        <translation>競合を処理済みにしました。</translation>
    </message>
</context>
<context>
    <name>CreateAnnotationSession</name>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Create annotation session</source>
        <translation>アノテーションセッションを作成</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Makes a file of task tiles in which people label an image or correct a map of it.</source>
        <translation>画像にラベルを付けたり地図を修正したりするための、作業タイルのファイルを作成します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Makes an annotation session: a GeoPackage with the task tiles of an image, in which people draw or correct land-cover classes, check each other&apos;s work and note issues. It opens in any GIS.

Tiles are a grid over the image, an extent or an area, or given polygons. Pixels without data belong to no tile.

Tiles begin empty, or with a land-cover map made by Terrazzo, another class raster, or polygons. Values that are no class codes or names of the legend need a class mapping, for example 111=Building; 210=7; 255=0.

A share of the tiles, chosen with the seed, is labelled by two people who do not see each other&apos;s work or the prediction; these tiles begin empty.

A file that is there already is never overwritten.</source>
        <translation>アノテーションセッションを作成します。画像の作業タイルを収めた GeoPackage で、その中で土地被覆クラスを描いたり修正したり、互いの作業を確認したり、指摘を記録したりします。どの GIS でも開けます。

タイルは、画像・領域・範囲に重ねたグリッド、または指定したポリゴンです。データのないピクセルはどのタイルにも属しません。

タイルは空で始めるか、Terrazzo で作った土地被覆図、他のクラスラスタ、またはポリゴンから始めます。凡例のクラスコードや名前でない値には、クラスの対応が必要です（例: 111=Building; 210=7; 255=0）。

シードで選ばれた一定割合のタイルには、二人がお互いの作業も予測も見ずにラベルを付けます。これらのタイルは空で始まります。

既存のファイルは決して上書きされません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A raster file. Labels are kept on its pixels.</source>
        <translation>ラスタファイルです。ラベルはそのピクセル上に保存されます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>The classes that people tell apart.</source>
        <translation>見分けるクラスです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Side of the square tiles, 16 to 8192 pixels.</source>
        <translation>正方形タイルの一辺、16～8192 ピクセルです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>pixels of the image, or metres on the ground.</source>
        <translation>画像のピクセル、または地上のメートルです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Only this part of the image gets tiles.</source>
        <translation>画像のこの部分だけにタイルを作ります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>The grid of tiles covers these polygons and ends at their borders.</source>
        <translation>タイルのグリッドはこれらのポリゴンを覆い、その境界で終わります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Each of these polygons becomes a tile, instead of a grid.</source>
        <translation>グリッドの代わりに、これらのポリゴンをそれぞれタイルにします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Without one the tiles are numbered.</source>
        <translation>指定しない場合、タイルには番号が付きます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A land-cover map made by Terrazzo, or another raster of classes.</source>
        <translation>Terrazzo で作った土地被覆図、または他のクラスのラスタです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>In percent. Tiles of which the model is least sure can come first.</source>
        <translation>単位は % です。モデルの自信が低いタイルを先にできます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>An existing layer of classes, instead of a map.</source>
        <translation>地図の代わりに使う、既存のクラスのレイヤです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Codes or names of the legend, or values that the class mapping names.</source>
        <translation>凡例のコードまたは名前、またはクラスの対応で指定した値です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Value of the layer = code or name of the class, separated by semicolons or lines.</source>
        <translation>レイヤの値 = クラスのコードまたは名前。セミコロンまたは改行で区切ります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Off: they begin empty, and the map can be looked at and taken over place by place.</source>
        <translation>オフの場合: タイルは空で始まり、地図は参照したり場所ごとに取り込んだりできます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Neither of the two sees the other&apos;s work or the map. 0: none.</source>
        <translation>二人はお互いの作業も地図も見られません。0: なし。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>uncertainty: where the model is least sure comes first. seeded: a random order.</source>
        <translation>uncertainty: モデルの自信が低い場所を先に。seeded: ランダムな順序。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Of the random order, and of the choice of tiles for two people.</source>
        <translation>ランダムな順序と、二人で担当するタイルの選択に使います。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A new GeoPackage.</source>
        <translation>新しい GeoPackage です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>annotation,labelling,digitizing,training data,tiles,correct,review</source>
        <translation>アノテーション,ラベル付け,デジタイズ,学習データ,タイル,修正,レビュー</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tile size</source>
        <translation>タイルの大きさ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Unit of the tile size</source>
        <translation>タイルの大きさの単位</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Extent</source>
        <translation>領域</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Area</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tile polygons</source>
        <translation>タイルポリゴン</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Field with the names of the tiles</source>
        <translation>タイル名のフィールド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with this map</source>
        <translation>この地図から始める</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Confidence of the map</source>
        <translation>地図の信頼度</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with these polygons</source>
        <translation>これらのポリゴンから始める</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Field with their classes</source>
        <translation>クラスのフィールド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Class mapping</source>
        <translation>クラスの対応</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles begin with the map or the polygons</source>
        <translation>地図またはポリゴンをタイルの初期状態にする</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles labelled by two people (%)</source>
        <translation>二人がラベルを付けるタイル (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Order of the tiles</source>
        <translation>タイルの順序</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Annotation session</source>
        <translation>アノテーションセッション</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with a map or with polygons, not with both.</source>
        <translation>地図とポリゴンの両方ではなく、どちらか一方から始めてください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Choose the field that holds the classes of the polygons.</source>
        <translation>ポリゴンのクラスが入っているフィールドを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A confidence belongs to a map: choose the map, too.</source>
        <translation>信頼度は地図に対するものです。地図も選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Choose tile polygons, or an area for a grid of tiles, not both.</source>
        <translation>タイルポリゴンとタイルグリッドの範囲は、両方ではなくどちらか一方を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles: {count}</source>
        <translation>タイル: {count}</translation>
    </message>
</context>
<context>
    <name>CrosswalkMap</name>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk to another legend</source>
        <translation>別の凡例に変換</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Brings a land-cover map from one legend into another, with the reason for each class.</source>
        <translation>土地被覆図をある凡例から別の凡例に変換し、クラスごとに理由を示します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Brings a class raster from one legend into another, so that it can be compared with another map or used with other data. The log says for each class what becomes of it and why.

Classes of which that cannot be said become nodata: built-up land may be buildings, roads or yards. The result has the palette and the class names of the new legend.</source>
        <translation>クラスラスタをある凡例から別の凡例に変換し、別の地図と比較したり、他のデータと一緒に使えるようにします。ログには、各クラスがどうなるかとその理由が示されます。

変換先を決められないクラスは NoData になります。例えば市街地は、建物、道路、庭のいずれでもありえます。結果には新しい凡例のパレットとクラス名が付きます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A raster of class codes.</source>
        <translation>クラスコードのラスタです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>auto: what a map made by Terrazzo says of itself, else OpenEarthMap.</source>
        <translation>auto: Terrazzo で作った地図はその記録に従い、それ以外は OpenEarthMap。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>The legend that the map is brought into.</source>
        <translation>地図の変換先の凡例です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk of your own</source>
        <translation>独自の対応表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>対応表 (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A JSON file in the form of the bundled ones.</source>
        <translation>付属の対応表と同じ形式の JSON ファイルです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A GeoTIFF.</source>
        <translation>GeoTIFF です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Codes that the legend {legend} does not have became no data: {codes}.</source>
        <translation>凡例 {legend} にないコードはデータなしになりました: {codes}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>legend,reclassify,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,classes</source>
        <translation>凡例,再分類,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,クラス</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Land-cover map</source>
        <translation>土地被覆図</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Its legend</source>
        <translation>地図の凡例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>The other legend</source>
        <translation>別の凡例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Map in the other legend</source>
        <translation>別の凡例の地図</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Pixels with a class</source>
        <translation>クラスのあるピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Pixels that have no class any more</source>
        <translation>クラスがなくなったピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
</context>
<context>
    <name>DatasetAlgorithm</name>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>blocks: squares on the ground stay together. attribute: areas with the same value stay together. frames: the outer part of each area trains, the inner one validates, the middle tests (2:1:1). none: everything is training data.</source>
        <translation>blocks: 地上の正方形ブロックをまとめる。attribute: 値が同じ範囲をまとめる。frames: 各範囲の外側を学習、内側を検証、中央をテストに使う (2:1:1)。none: すべてを学習データにする。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>They sum up to 100. Frames have shares of their own.</source>
        <translation>合計は 100 です。frames の割合は決まっています。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>For blocks: take several times the size of a chip.</source>
        <translation>blocks 用: チップの大きさの数倍にしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips of different splits that come nearer are left out.</source>
        <translation>これより近い、異なる分割のチップを除外します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>The same seed gives the same split.</source>
        <translation>同じシードなら同じ分割になります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Shares of train, val, test (%)</source>
        <translation>train、val、test の割合 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Side of a block (m)</source>
        <translation>ブロックの一辺 (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Smallest distance between splits (m)</source>
        <translation>分割間の最小距離 (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Without one: the folder&apos;s name.</source>
        <translation>指定しない場合: フォルダの名前。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>A few sentences for the dataset card.</source>
        <translation>データセットカードに載せる短い説明です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Best an SPDX identifier such as CC-BY-4.0.</source>
        <translation>CC-BY-4.0 のような SPDX 識別子が最適です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Sources of the images</source>
        <translation>画像の出典</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>With attribution, one in a line.</source>
        <translation>帰属表示を付けて、1 行に 1 件ずつ書きます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>People or organisations, one in a line.</source>
        <translation>人または組織を 1 行に 1 つずつ書きます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Date of the images</source>
        <translation>画像の日付</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>2024-05-31, or from and to: 2024-05-01/2024-06-30.</source>
        <translation>2024-05-31、または期間: 2024-05-01/2024-06-30。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Without one it is looked up (Natural Earth, good to about 10 km).</source>
        <translation>指定しない場合は調べます（Natural Earth、精度は約 10 km）。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips</source>
        <translation>チップ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to train</source>
        <translation>学習用チップ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to validate</source>
        <translation>検証用チップ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to test</source>
        <translation>テスト用チップ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips left out, too near to another split</source>
        <translation>別の分割に近すぎるため除外したチップ</translation>
    </message>
</context>
<context>
    <name>DatasetReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Left out, too near to another split: {count}</source>
        <translation>除外（別の分割に近すぎる）: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Smallest distance between splits: {metres:,.1f} m</source>
        <translation>分割間の最小距離: {metres:,.1f} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Chips: {counts}</source>
        <translation>チップ: {counts}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Dataset: {path}</source>
        <translation>データセット: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Left out, too few labels: {count}</source>
        <translation>除外（ラベルが少なすぎる）: {count}</translation>
    </message>
</context>
<context>
    <name>DatasetStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Looking at the labels</source>
        <translation>ラベルを調べています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Writing the chips</source>
        <translation>チップを書き込んでいます</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Writing metadata</source>
        <translation>メタデータを書き込んでいます</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Working out checksums</source>
        <translation>チェックサムを計算しています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Bringing the map into the other legend</source>
        <translation>地図を別の凡例に変換しています</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>タイトルをクリックすると開閉します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>What to export</source>
        <translation>エクスポートする内容</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Chips</source>
        <translation>チップ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Training, validation, test</source>
        <translation>学習、検証、テスト</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>The dataset becomes a folder in it.</source>
        <translation>データセットはこの中のフォルダになります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Name of the dataset&apos;s folder, and its identifier.</source>
        <translation>データセットのフォルダ名で、識別子にもなります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Write the dataset, in the background.</source>
        <translation>データセットをバックグラウンドで書き出します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Card</source>
        <translation>カード(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Open the dataset card.</source>
        <translation>データセットカードを開きます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Folder</source>
        <translation>フォルダ(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Open the dataset&apos;s folder.</source>
        <translation>データセットのフォルダを開きます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Choose a folder and a name for the dataset.</source>
        <translation>データセットのフォルダと名前を決めてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>There is a dataset of this name already: choose another name.</source>
        <translation>この名前のデータセットはすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Splits are {metres:,.1f} m apart or more.</source>
        <translation>分割は互いに {metres:,.1f} m 以上離れています。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Left out, too near to another split: {number}.</source>
        <translation>除外（別の分割に近すぎる）: {number}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>About the dataset</source>
        <translation>データセットについて</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>All options of the export…</source>
        <translation>エクスポートの全オプション…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Several images, areas with attributes, own crosswalks: the dialog of the toolbox.</source>
        <translation>複数の画像、属性付きの範囲、独自の対応表: ツールボックスのダイアログを使います。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Sentinel patches (BigEarthNet)…</source>
        <translation>Sentinel パッチ (BigEarthNet)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Patches of a Sentinel-2 tile with a CORINE map, in the form of BigEarthNet v2.</source>
        <translation>Sentinel-2 タイルと CORINE 地図から、BigEarthNet v2 形式のパッチを作成します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Map into another legend…</source>
        <translation>地図を別の凡例に変換…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Bring a land-cover map into the legend of another map or dataset.</source>
        <translation>土地被覆図を別の地図やデータセットの凡例に変換します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>{chips} chips: {train} to train, {val} to validate, {test} to test.</source>
        <translation>{chips} チップ: 学習 {train}、検証 {val}、テスト {test}。</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>{device}: {speed} of a map</source>
        <translation>{device}: 地図の {speed}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Measure the speed</source>
        <translation>速度を測定</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Run one tile of the model on every device that there is. Takes some seconds.</source>
        <translation>利用できるすべてのデバイスで、モデルの 1 タイルを実行します。数秒かかります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>The test goes on</source>
        <translation>テストを続けています</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>The devices are being tried.</source>
        <translation>デバイスを試しています。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Mea&amp;sure</source>
        <translation>測定(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Not measured yet. The first run measures it, too.</source>
        <translation>まだ測定していません。最初の実行でも測定します。</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Show &amp;where to look</source>
        <translation>見るべき場所を表示(&amp;W)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Show where to look</source>
        <translation>見るべき場所を表示</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Point out the pixels of which the model was least sure: there a person should look.</source>
        <translation>モデルの自信が最も低かったピクセルを示します。人が確認すべき場所です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Confidence below</source>
        <translation>信頼度の上限</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Pixels below this confidence are pointed out.</source>
        <translation>この信頼度を下回るピクセルを示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>This map has no confidence raster.</source>
        <translation>この地図には信頼度ラスタがありません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>{share:.1f} % of the map is below {threshold} % confidence.</source>
        <translation>地図の {share:.1f} % が信頼度 {threshold} % 未満です。</translation>
    </message>
</context>
<context>
    <name>ExampleProject</name>
    <message>
        <location filename="../plugin/panel/example.py"/>
        <source>Folder for the example project</source>
        <translation>サンプルプロジェクトのフォルダ</translation>
    </message>
</context>
<context>
    <name>ExportAnnotations</name>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Export annotations</source>
        <translation>アノテーションをエクスポート</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Writes the labels of an annotation session as a raster of classes and as polygons.</source>
        <translation>アノテーションセッションのラベルを、クラスのラスタとポリゴンに書き出します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Writes the labels of an annotation session: a GeoTIFF of class codes on the image&apos;s own pixels (nodata where nothing is labelled), and polygons along the pixels&apos; edges. Both are exact to the pixel.

Without another choice only accepted tiles are exported. Tiles that two people still label without seeing each other&apos;s work are left out in any case.</source>
        <translation>アノテーションセッションのラベルを書き出します: 画像と同じピクセルのクラスコードの GeoTIFF（ラベルのない場所は NoData）と、ピクセルの縁に沿ったポリゴンです。どちらもピクセル単位で正確です。

特に指定しなければ、承認済みのタイルだけをエクスポートします。二人がお互いの作業を見ずにラベル付けしている途中のタイルは、常に除外されます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>accepted: those that two others have checked. submitted: and those that wait for it. all: all.</source>
        <translation>accepted: 他の二人が確認したタイル。submitted: それに加えて確認待ちのタイル。all: すべて。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Of tiles that two people have labelled: what came out, or what one of the two submitted.</source>
        <translation>二人がラベルを付けたタイルについて: 最終結果、または二人のうち一方が提出したもの。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>GeoTIFF on the image&apos;s own pixels.</source>
        <translation>画像と同じピクセルの GeoTIFF です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Segments of one class along the edges of the pixels.</source>
        <translation>同じクラスのセグメントを、ピクセルの縁に沿ったポリゴンにします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles left out, because two people still label them: {count}</source>
        <translation>二人がまだラベル付け中のため除外したタイル: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>annotation,labels,mask,raster,polygons,training data</source>
        <translation>アノテーション,ラベル,マスク,ラスタ,ポリゴン,学習データ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels (raster)</source>
        <translation>ラベル（ラスタ）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels (polygons)</source>
        <translation>ラベル（ポリゴン）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles exported</source>
        <translation>エクスポートしたタイル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Pixels with a class</source>
        <translation>クラスのあるピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles: {count}</source>
        <translation>タイル: {count}</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>{tiles} tiles exported, {pixels:,} pixels with a class.</source>
        <translation>{tiles} タイルをエクスポートしました。クラスのあるピクセル: {pixels:,}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Which tiles are exported.</source>
        <translation>エクスポートするタイルです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Raster</source>
        <translation>ラスタ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Write the labels, in the background, and show them.</source>
        <translation>ラベルをバックグラウンドで書き出して表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>not wanted</source>
        <translation>不要</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Where it goes; nothing is written if this is empty.</source>
        <translation>保存先です。空の場合は書き出しません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Accepted tiles</source>
        <translation>承認済みのタイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Submitted tiles, checked or not</source>
        <translation>提出済みのタイル（確認の有無を問わない）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>All tiles</source>
        <translation>すべてのタイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Label polygons</source>
        <translation>ラベルポリゴン</translation>
    </message>
</context>
<context>
    <name>ExportDataset</name>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Export dataset</source>
        <translation>データセットをエクスポート</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>training data,chips,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,split,machine learning</source>
        <translation>学習データ,チップ,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,分割,機械学習</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Cuts images and labels into chips that training libraries load, with splits that do not leak.</source>
        <translation>画像とラベルを、学習ライブラリで読み込めるチップに切り出します。分割間で情報は漏れません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Cuts images and their labels into square chips and writes them as a dataset: OpenEarthMap, LoveDA, COCO (instances and panoptic), plain GeoTIFF pairs, or reBEN (BigEarthNet v2), on request also as LMDB with safetensors.

For reBEN the images are the bands of one tile. Patches are 1200 m wide with pixels of 10 m; those with less than 75 % labelled pixels are left out. With a CORINE map, Sentinel-1 and the scene classification there is “Build patch dataset”.

Labels come from the accepted tiles of an annotation session, from a class raster, or from polygons. Pixels without image are unlabelled. Layouts with a legend of their own get labels by a crosswalk.

Training, validation and test chips never overlap and keep the distance that you ask for. Chips that would come nearer are left out.

With the chips come STAC, Croissant and TrainingDML descriptions, a dataset card with class shares and places, a split report, and checksums. A dataset that is there already is never written over; a run that was interrupted goes on when it is started again with the same settings.</source>
        <translation>画像とそのラベルを正方形のチップに切り出し、データセットとして書き出します: OpenEarthMap、LoveDA、COCO（インスタンスとパノプティック）、単純な GeoTIFF のペア、または reBEN (BigEarthNet v2)。reBEN は LMDB と safetensors でも保存できます。

reBEN では、1 つのタイルのバンドを画像とします。パッチは幅 1200 m、ピクセルは 10 m で、ラベル付きピクセルが 75 % 未満のパッチは除外します。CORINE 地図、Sentinel-1、シーン分類を使う場合は「パッチデータセットを作成」があります。

ラベルは、アノテーションセッションの承認済みタイル、クラスラスタ、またはポリゴンから取ります。画像のないピクセルはラベルなしです。独自の凡例を持つレイアウトのラベルは、対応表で変換します。

学習、検証、テストのチップは決して重ならず、指定した距離を保ちます。それより近くなるチップは除外します。

チップには、STAC、Croissant、TrainingDML の記述、クラスの割合と場所を示すデータセットカード、分割のレポート、チェックサムが付きます。既存のデータセットは決して上書きされません。中断された実行は、同じ設定で再び開始すると続きから始まります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>For attribute: region, or a field of the areas. Values such as train, val and test are followed.</source>
        <translation>attribute 用: region、または範囲のフィールド。train、val、test などの値に従います。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>It must not exist yet. Its name becomes the dataset&apos;s identifier.</source>
        <translation>まだ存在しないフォルダにしてください。その名前がデータセットの識別子になります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Annotation session</source>
        <translation>アノテーションセッション</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>アノテーションセッション (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Its image and its labels are exported. Without one: the layers below.</source>
        <translation>セッションの画像とラベルをエクスポートします。指定しない場合: 下のレイヤ。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>accepted: those that two others have checked. submitted: and those that wait for it.</source>
        <translation>accepted: 他の二人が確認したタイル。submitted: それに加えて確認待ちのタイル。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Raster files. Each is a region of its own if areas do not say otherwise.</source>
        <translation>ラスタファイルです。範囲で別に指定しない限り、それぞれが 1 つの地域になります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Any grid and any coordinate reference system; nodata and 0 are unlabelled.</source>
        <translation>グリッドと座標参照系は任意です。NoData と 0 はラベルなしになります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Pixels whose centre lies in a polygon get its class; of overlapping ones the later counts.</source>
        <translation>中心がポリゴン内にあるピクセルに、そのクラスを付けます。重なる場合は後のポリゴンを使います。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Codes or names of the legend, or values that the class mapping names.</source>
        <translation>凡例のコードまたは名前、またはクラスの対応で指定した値です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Value of the field = code or name of the class, separated by semicolons or lines.</source>
        <translation>フィールドの値 = クラスのコードまたは名前。セミコロンまたは改行で区切ります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>auto: what the session or a map made by Terrazzo says, else OpenEarthMap.</source>
        <translation>auto: セッションまたは Terrazzo で作った地図の記録に従い、それ以外は OpenEarthMap。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend of your own</source>
        <translation>独自の凡例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend (*.json)</source>
        <translation>凡例 (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>A JSON file in the form of the bundled legends; it counts instead of LEGEND.</source>
        <translation>付属の凡例と同じ形式の JSON ファイルです。LEGEND の代わりに使われます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Only these are exported; each is cut on its own. Fields such as country, scene, date and split count.</source>
        <translation>これらだけをエクスポートし、それぞれ別々に切り出します。country、scene、date、split などのフィールドが使われます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chips of one region lie in one folder. Without a field: the image&apos;s name.</source>
        <translation>1 つの地域のチップは 1 つのフォルダに入ります。フィールドがない場合: 画像の名前。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>How files and folders are named, and which legend the labels get.</source>
        <translation>ファイルとフォルダの命名方法と、ラベルの凡例を決めます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Crosswalk of your own</source>
        <translation>独自の対応表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>対応表 (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Which class becomes which, if the bundled crosswalks do not fit.</source>
        <translation>付属の対応表が合わない場合に、どのクラスをどのクラスにするかを決めます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Side of the square chips. In BigEarthNet it is always 120.</source>
        <translation>正方形チップの一辺です。BigEarthNet では常に 120 です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>From chip to chip. Without one: chips lie beside each other.</source>
        <translation>チップから次のチップまでの間隔です。指定しない場合: チップは隙間なく並びます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>On the ground. Without one: the image&apos;s own pixels, unchanged.</source>
        <translation>地上でのサイズです。指定しない場合: 画像のピクセルのまま。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>shift: the last chip ends with the area. drop: only whole chips on the lattice.</source>
        <translation>shift: 最後のチップを範囲の端に合わせる。drop: 格子上の完全なチップだけ。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chips with fewer are left out. In BigEarthNet at least 75.</source>
        <translation>これより少ないチップを除外します。BigEarthNet では 75 以上です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Numbers of the bands, separated by commas. Without any: red, green and blue, or all for GeoTIFF.</source>
        <translation>バンドの番号です。カンマで区切ります。指定しない場合: 赤、緑、青。GeoTIFF ではすべて。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Attribute to split by</source>
        <translation>分割に使う属性</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Folder of the dataset</source>
        <translation>データセットのフォルダ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Tiles of the session</source>
        <translation>セッションのタイル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labels (class raster)</source>
        <translation>ラベル（クラスラスタ）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labels (polygons)</source>
        <translation>ラベル（ポリゴン）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Field with the classes</source>
        <translation>クラスのフィールド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Class mapping</source>
        <translation>クラスの対応</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend of the labels</source>
        <translation>ラベルの凡例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Areas</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Field with the regions</source>
        <translation>地域のフィールド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chip size (pixels)</source>
        <translation>チップの大きさ（ピクセル）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Stride (pixels)</source>
        <translation>ストライド（ピクセル）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Pixel size (m)</source>
        <translation>ピクセルサイズ (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>At the edge of an area</source>
        <translation>範囲の端での処理</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labelled pixels a chip must have (%)</source>
        <translation>チップに必要なラベル付きピクセル (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose an annotation session or layers, not both.</source>
        <translation>アノテーションセッションとレイヤの両方ではなく、どちらか一方を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose an annotation session, or at least one image.</source>
        <translation>アノテーションセッション、または 1 つ以上の画像を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose labels: a class raster or polygons.</source>
        <translation>ラベルを選んでください: クラスラスタまたはポリゴン。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose the field that holds the classes of the polygons.</source>
        <translation>ポリゴンのクラスが入っているフィールドを選んでください。</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>Pixels of {native:.3g} m on the ground</source>
        <translation>地上でのピクセルサイズ {native:.3g} m</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{width:,} × {height:,} pixels of {native:.3g} m on the ground</source>
        <translation>{width:,} × {height:,} ピクセル、地上で {native:.3g} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{count:,} tiles</source>
        <translation>
            <numerusform>{count:,} タイル</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>The map gets pixels of {gsd:.3g} m.</source>
        <translation>地図のピクセルは {gsd:.3g} m になります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>Bands must be numbers: 1, 2, 3.</source>
        <translation>バンドは番号で指定してください: 1, 2, 3。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Terrazzo: user guide</source>
        <translation>Terrazzo: ユーザーガイド</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Go back to the page before.</source>
        <translation>前のページに戻ります。</translation>
    </message>
</context>
<context>
    <name>IdentifyRow</name>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Ask the map</source>
        <translation>地図に尋ねる</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Click on the map to see the class of a place and how sure the model is. Escape ends.</source>
        <translation>地図をクリックすると、その場所のクラスとモデルの確信度が分かります。Esc で終了します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Click on the map.</source>
        <translation>地図をクリックしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>What is here? Ask the map.</source>
        <translation>ここは何ですか？地図に尋ねてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>No data here.</source>
        <translation>ここにはデータがありません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Code {code}</source>
        <translation>コード {code}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>{name}, {sure:.0f} % sure</source>
        <translation>{name}、確信度 {sure:.0f} %</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Import a model</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Installs a model file of your own, so that it can be chosen for mapping.</source>
        <translation>自分のモデルファイルをインストールし、マッピングに選べるようにします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Installs a model for semantic segmentation from an ONNX file (or a TorchScript or torch.export file, if the Python package torch is installed).

The file is looked at and tried out first. What it tells need not be given: shapes always, and class names, pixel size, scaling and tiles if it has the metadata of the plugin Deepness. What is given here counts more. Of other files at least the pixel sizes and the scaling have to be said.

Pickled torch checkpoints (.pth) are refused, because opening them can run programs: export them to ONNX.</source>
        <translation>セマンティックセグメンテーションのモデルを ONNX ファイルからインストールします（Python パッケージ torch があれば TorchScript や torch.export のファイルも可）。

まずファイルを調べて試します。ファイルから分かることは指定不要です: 形状は常に、クラス名・ピクセルサイズ・スケーリング・タイルはプラグイン Deepness のメタデータがある場合に分かります。ここでの指定が優先されます。それ以外のファイルでは、少なくともピクセルサイズとスケーリングの指定が必要です。

pickle 形式の torch チェックポイント (.pth) は、開くとプログラムが実行されるおそれがあるため受け付けません。ONNX にエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/import_model.py"/>
        <source>The model {name} is installed: {count} classes, tiles of {tile} pixels.</source>
        <translation>
            <numerusform>モデル {name} をインストールしました: {count} クラス、タイル {tile} ピクセル。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>The file: bands {bands}, classes {classes}, size {size}, scores {scores}.</source>
        <translation>ファイル: バンド {bands}、クラス {classes}、サイズ {size}、スコア {scores}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>An ONNX file; with the Python package torch also TorchScript or torch.export.</source>
        <translation>ONNX ファイルです。Python パッケージ torch があれば TorchScript や torch.export も使えます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name of the model in lists and scripts. Without one: the name of the file.</source>
        <translation>リストやスクリプトでのモデルの名前です。指定しない場合はファイル名になります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>file: the model&apos;s own classes. Otherwise a legend that the model&apos;s classes belong to.</source>
        <translation>file: モデル自身のクラス。それ以外: モデルのクラスが属する凡例。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Names of the classes in the order of the model&apos;s output, separated by commas or lines.</source>
        <translation>モデルの出力順のクラス名です。カンマまたは改行で区切ります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Colours such as #0064C8 in the same order. Without them colours are chosen.</source>
        <translation>#0064C8 のような色を同じ順で指定します。指定しない場合は自動で選ばれます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Names of the bands in the order that the model needs, separated by commas: red, green, blue.</source>
        <translation>モデルが必要とする順のバンド名です。カンマで区切ります: red, green, blue。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Finest pixel size on the ground that the model knows. Finer images are read reduced to it.</source>
        <translation>モデルが対応する最も細かい地上ピクセルサイズです。より細かい画像はこれに縮小して読み込まれます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Coarsest pixel size on the ground that it knows. Images up to twice as coarse are enlarged.</source>
        <translation>モデルが対応する最も粗い地上ピクセルサイズです。2 倍まで粗い画像は拡大されます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>How values go into the model. raw: as they are. 0-255, 0-1: 8-bit values on this range, others stretched to it. mean-std: (value / divisor - mean) / standard deviation. percentiles: all values stretched to 0-1.</source>
        <translation>値をモデルに入れる方法です。raw: そのまま。0-255、0-1: 8 ビットの値をこの範囲にし、他は引き伸ばす。mean-std: (値 / 除数 - 平均) / 標準偏差。percentiles: すべての値を 0-1 に引き伸ばす。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>For mean-std: one figure per band, or one for all.</source>
        <translation>mean-std 用: バンドごとに 1 つ、または全バンドに 1 つの数値です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>For mean-std: values are divided by it first. Usually 255 for photographs, else 1 or 10000.</source>
        <translation>mean-std 用: 値を最初にこの数で割ります。写真は通常 255、それ以外は 1 または 10000 です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Side of the tiles that the model gets. Models with a fixed size need none.</source>
        <translation>モデルに渡すタイルの一辺です。サイズが固定のモデルでは不要です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Without a choice: an eighth of the tile.</source>
        <translation>指定しない場合: タイルの 8 分の 1。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>What the model gives: probabilities, or logits. auto: found out by a trial.</source>
        <translation>モデルの出力: probabilities（確率）または logits（ロジット）。auto: 試して判断します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Of a model with one output channel: the share from which a pixel belongs to the class.</source>
        <translation>出力チャンネルが 1 つのモデル用: この割合以上のピクセルをそのクラスとします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>It goes into the model&apos;s card, for instance CC-BY-4.0.</source>
        <translation>モデルカードに記載されます（例: CC-BY-4.0）。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>What the model is good for. It is shown with the model.</source>
        <translation>モデルの用途です。モデルと一緒に表示されます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models that came with the plugin are never overwritten.</source>
        <translation>プラグインに付属するモデルは決して上書きされません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Looking at the file</source>
        <translation>ファイルを調べています</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Trying the model out and installing it</source>
        <translation>モデルを試してインストールしています</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>ONNX,torch,Deepness,neural network,deep learning,install</source>
        <translation>ONNX,torch,Deepness,ニューラルネットワーク,深層学習,インストール</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Class names</source>
        <translation>クラス名</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Class colours</source>
        <translation>クラスの色</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Finest pixel size (m)</source>
        <translation>最も細かいピクセルサイズ (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Coarsest pixel size (m)</source>
        <translation>最も粗いピクセルサイズ (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Means</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Standard deviations</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Divisor</source>
        <translation>除数</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Tile size (pixels)</source>
        <translation>タイルの大きさ（ピクセル）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Overlap of tiles (pixels)</source>
        <translation>タイルの重なり（ピクセル）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Threshold</source>
        <translation>閾値</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Overwrite a model of the same name</source>
        <translation>同名のモデルを上書き</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name of the installed model</source>
        <translation>インストールしたモデルの名前</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Folder of the installed model</source>
        <translation>インストールしたモデルのフォルダ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>It has the metadata of the plugin Deepness, which is used.</source>
        <translation>プラグイン Deepness のメタデータがあり、それを使います。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models (*.onnx *.pt *.pt2 *.ts *.torchscript)</source>
        <translation>モデル (*.onnx *.pt *.pt2 *.ts *.torchscript)</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. You can map now; QGIS need not be started again.</source>
        <translation>インストールしました。すぐにマッピングできます。QGIS の再起動は不要です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Terrazzo: Python packages</source>
        <translation>Terrazzo: Python パッケージ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Graphics card (DirectML) and processor</source>
        <translation>グラフィックスカード (DirectML) とプロセッサ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{fetched:.0f} MB are fetched; they take {disk:.0f} MB on the disk.</source>
        <translation>{fetched:.0f} MB をダウンロードし、ディスクの {disk:.0f} MB を使います。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>An earlier installation is damaged. Install again, or remove it.</source>
        <translation>以前のインストールが壊れています。再インストールするか、削除してください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installing…</source>
        <translation>インストール中…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. The tool works now; QGIS need not be started again.</source>
        <translation>インストールしました。ツールはすぐに使えます。QGIS の再起動は不要です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>On a computer with a network and Python run:</source>
        <translation>ネットワークと Python のあるコンピュータで実行してください:</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Collecting versions…</source>
        <translation>バージョンを収集しています…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>The report is in the clipboard. Paste it into the bug report.</source>
        <translation>レポートをクリップボードにコピーしました。バグ報告に貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>none is missing</source>
        <translation>不足なし</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>I&amp;nstall again</source>
        <translation>再インストール(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>I&amp;nstall</source>
        <translation>インストール(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. Start QGIS again, then the tool works.</source>
        <translation>インストールしました。QGIS を再起動するとツールが使えます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Cancelled. Nothing was installed.</source>
        <translation>キャンセルしました。何もインストールされていません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Removed. What is loaded stays in use until QGIS is closed.</source>
        <translation>削除しました。読み込み済みのものは QGIS を閉じるまで使われます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>QGIS uses the packages now. They are deleted when it is started again.</source>
        <translation>パッケージは現在 QGIS が使用中です。次回の起動時に削除されます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{host}, through the proxy {proxy} of the QGIS settings</source>
        <translation>{host}（QGIS の設定のプロキシ {proxy} を経由）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{host}, without a proxy (see Settings &gt; Options &gt; Network)</source>
        <translation>{host}（プロキシなし。設定 &gt; オプション &gt; ネットワーク を参照）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{package} {version} ({size:.1f} MB, licence {licence})</source>
        <translation>{package} {version} ({size:.1f} MB、ライセンス {licence})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed by Terrazzo: {packages}.</source>
        <translation>Terrazzo がインストール済み: {packages}。</translation>
    </message>
</context>
<context>
    <name>InstallForm</name>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Terrazzo needs Python packages that not every QGIS has. It can put them into a folder of your QGIS profile. The packages of QGIS itself are not changed, and you can undo it here at any time.</source>
        <translation>Terrazzo には、すべての QGIS に含まれているとは限らない Python パッケージが必要です。これらを QGIS プロファイルのフォルダに入れることができます。QGIS 本体のパッケージは変更されず、ここでいつでも元に戻せます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>What is being done, line by line.</source>
        <translation>実行中の処理を 1 行ずつ表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>How much of the installation is done.</source>
        <translation>インストールの進み具合です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Computing on</source>
        <translation>計算に使うもの</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>What the models are to run on.</source>
        <translation>モデルを実行するハードウェアです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Computing &amp;on</source>
        <translation>計算に使うもの(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From the &amp;internet</source>
        <translation>インターネットから(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From the internet</source>
        <translation>インターネットから</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Fetch the packages from the Python package index.</source>
        <translation>Python パッケージインデックスから取得します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From a &amp;folder of wheels</source>
        <translation>wheel のフォルダから(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From a folder of wheels</source>
        <translation>wheel のフォルダから</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>For computers without a network: the files were fetched elsewhere and brought here.</source>
        <translation>ネットワークのないコンピュータ用です。別の場所で取得したファイルを使います。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Folder of wheels</source>
        <translation>wheel のフォルダ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>The folder that holds the files.</source>
        <translation>ファイルが入っているフォルダです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Which files?</source>
        <translation>どのファイル？(&amp;W)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Which files?</source>
        <translation>どのファイル？</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Show the files and the command that fetches them on a computer with a network.</source>
        <translation>必要なファイルと、ネットワークのあるコンピュータでそれらを取得するコマンドを表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>I&amp;nstall</source>
        <translation>インストール(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Write the packages into the folder named above.</source>
        <translation>パッケージを上記のフォルダに書き込みます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Delete what was installed, and its folder.</source>
        <translation>インストールしたものとそのフォルダを削除します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy re&amp;port</source>
        <translation>レポートをコピー(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy versions, folders and devices for a bug report; no names and no passwords.</source>
        <translation>バグ報告用にバージョン、フォルダ、デバイスをコピーします。名前やパスワードは含まれません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Stop the installation; nothing of it is kept.</source>
        <translation>インストールを中止します。途中のものは残りません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Close this window.</source>
        <translation>このウィンドウを閉じます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
</context>
<context>
    <name>InstallNotice</name>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <source>&amp;Install…</source>
        <translation>インストール(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <source>See what would be installed and where, and decide.</source>
        <translation>何がどこにインストールされるかを確認して決めます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <source>Mapping needs Python packages that this QGIS does not have: {packages}. Terrazzo can install them into your QGIS profile; QGIS itself is not changed.</source>
        <translation>マッピングには、この QGIS にない Python パッケージが必要です: {packages}。Terrazzo はこれらを QGIS プロファイルにインストールできます。QGIS 本体は変更されません。</translation>
    </message>
</context>
<context>
    <name>IssueBox</name>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Segment: {name}, {pixels} pixels</source>
        <translation>セグメント: {name}、{pixels} ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Only open ones</source>
        <translation>未解決のみ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Leave out issues that are resolved.</source>
        <translation>解決済みの指摘を除きます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>All categories</source>
        <translation>すべての分類</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Show issues of one category.</source>
        <translation>1 つの分類の指摘だけを表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What is wrong.</source>
        <translation>何が間違っているか。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issues</source>
        <translation>指摘</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Choose an issue to go there.</source>
        <translation>指摘を選ぶとその場所に移動します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What was done about it. Enter resolves the issue.</source>
        <translation>どう対処したか。Enter で指摘を解決します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What is wrong, in a few words. Enter pins the issue.</source>
        <translation>何が間違っているかを短く書きます。Enter で指摘を登録します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>&amp;Point at the place</source>
        <translation>場所を指す(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Point at the place</source>
        <translation>場所を指す</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Click at the place on the map. Key: I.</source>
        <translation>地図上でその場所をクリックします。キー: I。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>P&amp;in it</source>
        <translation>登録(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Pin it</source>
        <translation>登録</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Write the issue down.</source>
        <translation>指摘を記録します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Person</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Show the place on the map.</source>
        <translation>その場所を地図に表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>It is settled. Key: A.</source>
        <translation>対処が済みました。キー: A。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>It is not settled. Key: X.</source>
        <translation>まだ解決していません。キー: X。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>New issue</source>
        <translation>新規の指摘</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is resolved.</source>
        <translation>指摘 {number} を解決しました。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is open again.</source>
        <translation>指摘 {number} を再開しました。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>This session is open for reading only.</source>
        <translation>このセッションは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>This place is not on the image.</source>
        <translation>この場所は画像の外です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Row {row}, column {col}: {name}</source>
        <translation>行 {row}、列 {col}: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Point at the place on the map first.</source>
        <translation>先に地図上で場所を指してください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>#{number}, {category}, by {person}, {time}</source>
        <translation>#{number}、{category}、{person}、{time}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is pinned.</source>
        <translation>指摘 {number} を登録しました。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Resolved by {person}</source>
        <translation>{person} が解決</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <location filename="../plugin/qgis_bridge/preview_layer.py"/>
        <source>Land cover preview</source>
        <translation>土地被覆プレビュー</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover</source>
        <translation>土地被覆</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Probabilities of the classes</source>
        <translation>クラスの確率</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover polygons</source>
        <translation>土地被覆（ポリゴン）</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover statistics</source>
        <translation>土地被覆（統計）</translation>
    </message>
</context>
<context>
    <name>LandCoverLegend</name>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Bareland</source>
        <translation>裸地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Rangeland</source>
        <translation>草地・低木</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Developed space</source>
        <translation>人工地表</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Tree</source>
        <translation>樹木</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Water</source>
        <translation>水域</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Agriculture land</source>
        <translation>農地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Building</source>
        <translation>建物</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Tree cover</source>
        <translation>樹木被覆</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Shrubland</source>
        <translation>低木地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Grassland</source>
        <translation>草原</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Cropland</source>
        <translation>耕作地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Built-up</source>
        <translation>市街地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Bare or sparse vegetation</source>
        <translation>裸地・疎植生</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Permanent water</source>
        <translation>恒常的水域</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Herbaceous wetland</source>
        <translation>草本湿地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Snow and ice</source>
        <translation>雪氷</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Mangroves</source>
        <translation>マングローブ</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Moss and lichen</source>
        <translation>コケ・地衣類</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Barren</source>
        <translation>裸地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <source>Agriculture</source>
        <translation>農業</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Urban land</source>
        <translation>都市用地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Forest land</source>
        <translation>森林地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Barren land</source>
        <translation>裸地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Tree canopy</source>
        <translation>樹冠</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Low vegetation</source>
        <translation>低い植生</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Impervious (other)</source>
        <translation>不透水面（その他）</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Impervious (road)</source>
        <translation>不透水面（道路）</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Urban fabric</source>
        <translation>都市域</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Industrial or commercial units</source>
        <translation>工業・商業用地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Arable land</source>
        <translation>耕作可能地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Permanent crops</source>
        <translation>永年作物</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Pastures</source>
        <translation>牧草地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Complex cultivation patterns</source>
        <translation>複合的耕作パターン</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Land principally occupied by agriculture, with significant areas of natural vegetation</source>
        <translation>自然植生が多く混在する農地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Agro-forestry areas</source>
        <translation>アグロフォレストリー地域</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Broad-leaved forest</source>
        <translation>広葉樹林</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Coniferous forest</source>
        <translation>針葉樹林</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Mixed forest</source>
        <translation>混交林</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Natural grassland and sparsely vegetated areas</source>
        <translation>自然草原・疎植生地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Moors, heathland and sclerophyllous vegetation</source>
        <translation>荒原・ヒース・硬葉植生</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Transitional woodland, shrub</source>
        <translation>移行期の林地・低木</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Beaches, dunes, sands</source>
        <translation>海浜・砂丘・砂地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Inland wetlands</source>
        <translation>内陸湿地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Coastal wetlands</source>
        <translation>沿岸湿地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Inland waters</source>
        <translation>内陸水域</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Marine waters</source>
        <translation>海水域</translation>
    </message>
</context>
<context>
    <name>LandCoverReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Blocks taken over from an interrupted run: {count}</source>
        <translation>中断された実行から引き継いだブロック: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Model: {title} ({name} {version}), for images of {finest:g} to {coarsest:g} m</source>
        <translation>モデル: {title} ({name} {version})、対象画像 {finest:g}～{coarsest:g} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Pixel size on the ground: {native} m in the image, {working} m mapped</source>
        <translation>地上でのピクセルサイズ: 画像 {native} m、マッピング {working} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Pixels: {width} × {height}, of these {valid} mapped</source>
        <translation>ピクセル: {width} × {height}、うち {valid} をマッピング</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Tiles of {tile} pixels, overlapping by {overlap}</source>
        <translation>タイル {tile} ピクセル、重なり {overlap}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Device: {device}</source>
        <translation>デバイス: {device}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Time: {stages}</source>
        <translation>時間: {stages}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Small segments merged: {count}</source>
        <translation>結合した小さなセグメント: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Polygons: {count}</source>
        <translation>ポリゴン: {count}</translation>
    </message>
</context>
<context>
    <name>LandCoverRun</name>
    <message>
        <location filename="../plugin/panel/run.py"/>
        <source>The run ended without a reason; see the Processing log.</source>
        <translation>実行が理由なく終了しました。プロセシングのログを見てください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>Terrazzo のプロセシングプロバイダが読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>LandCoverStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/mapping_run.py"/>
        <source>Opening the image and the model</source>
        <translation>画像とモデルを開いています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/mapping_run.py"/>
        <source>Converting polygons</source>
        <translation>ポリゴンに変換しています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Mapping land cover</source>
        <translation>土地被覆をマッピングしています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Merging small segments</source>
        <translation>小さなセグメントを結合しています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Measuring areas</source>
        <translation>面積を測定しています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tracing polygons</source>
        <translation>ポリゴンを作成しています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Building overviews</source>
        <translation>ピラミッドを構築しています</translation>
    </message>
</context>
<context>
    <name>LiveLayer</name>
    <message>
        <location filename="../plugin/panel/live_layer.py"/>
        <source>Land cover, growing</source>
        <translation>土地被覆（作成中）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/live_layer.py"/>
        <source>Land cover of {name}</source>
        <translation>{name} の土地被覆</translation>
    </message>
</context>
<context>
    <name>MapFolder</name>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Map land cover of many images</source>
        <translation>多数の画像の土地被覆をマッピング</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Maps all images of a folder, or several layers, with one model.</source>
        <translation>フォルダ内のすべての画像、または複数のレイヤを 1 つのモデルでマッピングします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Maps all images of a folder, or several layers, with one model that is loaded once.

The maps get the names of their images and lie in the output folder, with a table of the areas of the classes in each image. An image that cannot be mapped does not stop the others: it is reported at the end and in the table.

Started again with the same parameters, the algorithm goes on where it was stopped, leaves alone what is finished, and tries again what failed.</source>
        <translation>フォルダ内のすべての画像、または複数のレイヤを、一度だけ読み込んだ 1 つのモデルでマッピングします。

地図には画像の名前が付き、各画像のクラス面積の表とともに出力フォルダに保存されます。マッピングできない画像があっても他の処理は止まらず、最後と表の中で報告されます。

同じパラメータで再び開始すると、停止したところから続け、完了したものはそのままにし、失敗したものをもう一度試します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>{done} of {all} images have a map.</source>
        <translation>{all} 画像中 {done} 画像の地図があります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>All images in it whose names fit are mapped.</source>
        <translation>この中の、名前が合うすべての画像をマッピングします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Patterns of file names, separated by semicolons. * stands for anything.</source>
        <translation>ファイル名のパターンです。セミコロンで区切ります。* は任意の文字列を表します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images of the same name are told apart by their folders.</source>
        <translation>同じ名前の画像はフォルダで区別します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Instead of a folder, or together with one.</source>
        <translation>フォルダの代わりに、またはフォルダと一緒に指定します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Numbers of the bands that the model needs, in its order, separated by commas. The same in all images. Without a choice: red, green and blue.</source>
        <translation>モデルが必要とするバンドの番号を、その順にカンマで区切って指定します。すべての画像で共通です。指定しない場合: 赤、緑、青。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Only pixels inside one of these polygons are mapped.</source>
        <translation>これらのポリゴンのいずれかの内側にあるピクセルだけをマッピングします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>What is written for each image besides its map.</source>
        <translation>各画像について、地図のほかに書き出すものです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>A virtual raster (VRT) that shows all maps of the same coordinate reference system as one layer.</source>
        <translation>座標参照系が同じすべての地図を 1 つのレイヤとして表示する仮想ラスタ (VRT) です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>It is made if it is not there. Images are not looked for in it.</source>
        <translation>なければ作成されます。この中の画像は対象になりません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Choose a folder with images, or layers.</source>
        <translation>画像のあるフォルダ、またはレイヤを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Bands are numbers separated by commas, such as 1,2,3.</source>
        <translation>バンドはカンマで区切った番号です（例: 1,2,3）。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>No image could be mapped. {name}: {why}</source>
        <translation>マッピングできた画像がありません。{name}: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Folder with images</source>
        <translation>画像のあるフォルダ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Names of the images</source>
        <translation>画像の名前</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Also in folders inside it</source>
        <translation>サブフォルダも含める</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Layers</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Other results</source>
        <translation>その他の結果</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>One view of all maps</source>
        <translation>全地図を 1 つのビューに</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Folder for results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Table of areas</source>
        <translation>面積の表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>View of all maps</source>
        <translation>全地図のビュー</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images mapped</source>
        <translation>マッピングした画像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images finished before</source>
        <translation>以前に完了した画像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images outside the mask</source>
        <translation>マスク外の画像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images that could not be mapped</source>
        <translation>マッピングできなかった画像</translation>
    </message>
</context>
<context>
    <name>MapLandCover</name>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Map land cover</source>
        <translation>土地被覆をマッピング</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Gives each pixel of an image its land-cover class.</source>
        <translation>画像の各ピクセルに土地被覆クラスを割り当てます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Gives each pixel of a very high resolution image its land-cover class, with a model that runs on this computer.

The image must have a coordinate reference system. Images finer than the model knows are read reduced, coarser ones enlarged up to a limit and refused beyond it. Nodata, transparent pixels and everything outside the mask and the extent are nodata in all results.

Online layers (WMS, WMTS, XYZ and others) need an extent or a mask. Tiles that do not arrive, although they are asked for again, are nodata and are counted.

Results: a class raster (GeoTIFF with palette and class names), and on request the confidence of each pixel in percent, polygons, and a table with the area of each class on the ground.</source>
        <translation>このコンピュータで動くモデルを使い、超高解像度画像の各ピクセルに土地被覆クラスを割り当てます。

画像には座標参照系が必要です。モデルの対応範囲より細かい画像は縮小して読み込み、粗い画像は限度まで拡大し、それを超えると受け付けません。NoData、透明なピクセル、マスクや領域の外側は、すべての結果で NoData になります。

オンラインレイヤ（WMS、WMTS、XYZ など）には領域またはマスクが必要です。再要求しても届かないタイルは NoData になり、その数が数えられます。

結果: クラスラスタ（カラーパレットとクラス名付きの GeoTIFF）。必要に応じて、各ピクセルの信頼度 (%)、ポリゴン、各クラスの地上面積の表。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>{path} cannot be opened as a raster. Check that the file is there and is an image.</source>
        <translation>{path} をラスタとして開けません。ファイルが存在し、画像であることを確認してください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>A raster file or an online layer, with a coordinate reference system.</source>
        <translation>座標参照系を持つラスタファイルまたはオンラインレイヤです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>The bands that the model needs, in its order. Without a choice: red, green and blue.</source>
        <translation>モデルが必要とするバンドを、その順で指定します。指定しない場合: 赤、緑、青。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Only this part is mapped.</source>
        <translation>この部分だけをマッピングします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Only pixels inside one of these polygons are mapped.</source>
        <translation>これらのポリゴンのいずれかの内側にあるピクセルだけをマッピングします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Areas that take more are refused: services do not like to be emptied. Without a choice: 20,000.</source>
        <translation>これより多くのタイルが必要な範囲は受け付けません。配信サービスに負担をかけないためです。指定しない場合: 20,000。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF of class codes, with palette and names.</source>
        <translation>クラスコードの GeoTIFF です。パレットとクラス名が付きます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF of how sure the model is of each pixel, in percent.</source>
        <translation>各ピクセルでのモデルの確信度 (%) の GeoTIFF です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF with one band for each class, in percent.</source>
        <translation>クラスごとに 1 バンドの GeoTIFF です（単位は %）。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Segments of one class with area and mean confidence, without gaps or overlaps.</source>
        <translation>同じクラスのセグメントです。面積と平均信頼度が付き、隙間も重なりもありません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Table with pixels, area on the ground, share and number of segments of each class.</source>
        <translation>クラスごとのピクセル数、地上での面積、割合、セグメント数の表です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Extent</source>
        <translation>領域</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Most tiles of an online layer</source>
        <translation>オンラインレイヤのタイル数の上限</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Device that was used</source>
        <translation>使用したデバイス</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mapped pixels</source>
        <translation>マッピングしたピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mapped area (m²)</source>
        <translation>マッピングした面積 (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Pixel size of the map (m)</source>
        <translation>地図のピクセルサイズ (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Tiles asked for (online layers)</source>
        <translation>要求したタイル（オンラインレイヤ）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Tiles that did not arrive</source>
        <translation>届かなかったタイル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>land cover,land use,classification,semantic segmentation,deep learning,orthophoto,aerial,drone</source>
        <translation>土地被覆,土地利用,分類,セマンティックセグメンテーション,深層学習,オルソ画像,航空写真,ドローン</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Land cover</source>
        <translation>土地被覆</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>There is no model “{model}”. Installed models: {known}.</source>
        <translation>モデル「{model}」はありません。インストール済みモデル: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Memory that mapping may take beside the model. More makes it faster: larger tiles overlap less. Without a choice: {default} MB.</source>
        <translation>モデルのほかにマッピングが使えるメモリです。多いほどタイルが大きくなって重なりが減り、速くなります。指定しない場合: {default} MB。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>The model that tells the classes apart.</source>
        <translation>クラスを見分けるモデルです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Smaller segments are merged into their neighbour. 0: all are kept.</source>
        <translation>これより小さいセグメントは隣のセグメントに結合されます。0: すべて残します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Size of a mapped pixel on the ground. Without a choice: the nearest that the model knows.</source>
        <translation>マッピングするピクセルの地上でのサイズです。指定しない場合: モデルが対応する最も近いサイズ。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Pixels with this value in all bands are no data, beside those that the image declares.</source>
        <translation>画像が宣言する値に加えて、全バンドがこの値のピクセルをデータなしとします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>How the values of the image become what the model knows. card: as the model&apos;s card says. statistics: the percentiles 1 and 99 of the image become black and white. style: the minimum and maximum in the layer&apos;s style do.</source>
        <translation>画像の値をモデルが扱う値に変換する方法です。card: モデルカードに従う。statistics: 画像の 1 と 99 パーセンタイルを黒と白にする。style: レイヤのスタイルの最小値と最大値を使う。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>flips: four passes over mirrored images, averaged. A little better, four times the time.</source>
        <translation>flips: 反転した画像で 4 回処理して平均します。少し良くなり、時間は 4 倍かかります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Without a choice: what the model&apos;s card says.</source>
        <translation>指定しない場合: モデルカードに従います。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Where the model runs. auto: the first device that is there, gives the same result as the CPU and is faster; else the CPU.</source>
        <translation>モデルを実行する場所です。auto: 利用でき、CPU と同じ結果を出し、CPU より速い最初のデバイス。なければ CPU。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Maps images that the model would refuse for their pixel size. The result may be poor.</source>
        <translation>ピクセルサイズのためにモデルが受け付けない画像もマッピングします。結果が悪くなることがあります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Borders keep within this distance of the pixels&apos; edges, and neighbours keep sharing them. 0: off.</source>
        <translation>境界はピクセルの縁からこの距離以内に収まり、隣との境界は共有されたままです。0: オフ。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Smallest segment (m²)</source>
        <translation>最小セグメント (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Pixel size to map at (m)</source>
        <translation>マッピングするピクセルサイズ (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>No-data value</source>
        <translation>NoData 値</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Scaling of values that are not 8-bit</source>
        <translation>8 ビットでない値のスケーリング</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Averaging over flipped images</source>
        <translation>反転画像での平均</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Overlap of tiles (pixels)</source>
        <translation>タイルの重なり（ピクセル）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Memory (MB)</source>
        <translation>メモリ (MB)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Map although the pixel size does not fit</source>
        <translation>ピクセルサイズが合わなくてもマッピング</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Simplify polygons by (m)</source>
        <translation>ポリゴン簡素化の許容値 (m)</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>There is no raster layer in the project yet. Add an image to map it: drag it into QGIS.</source>
        <translation>プロジェクトにまだラスタレイヤがありません。マッピングする画像を QGIS にドラッグして追加してください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>New map</source>
        <translation>新規マップ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>Choose what to map, and start.</source>
        <translation>マッピングする対象を選んで開始します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>What the maps of this project say.</source>
        <translation>このプロジェクトの地図から分かることです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>No model is installed. Import one on the Models page, or install the plugin again.</source>
        <translation>モデルがインストールされていません。モデルのページでインポートするか、プラグインを再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Choose a place to see it. Key A: first, X: second.</source>
        <translation>場所を選ぶと表示します。キー A: 1 人目、X: 2 人目。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Tile {name}: {count} places differ. Decide each, or paint; then submit the tile.</source>
        <translation>
            <numerusform>タイル {name}: {count} か所が異なります。一つずつ決めるか塗り、その後タイルを提出してください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>It can be undone.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Take {name}&apos;s here</source>
        <translation>ここは {name} を採用</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>All of {name}&apos;s</source>
        <translation>すべて {name} を採用</translation>
    </message>
</context>
<context>
    <name>MergeSessions</name>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Merge annotation sessions</source>
        <translation>アノテーションセッションを統合</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Puts parts or copies of one annotation session together again and lists conflicts.</source>
        <translation>1 つのアノテーションセッションの部分やコピーを再び統合し、競合を一覧にします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Puts parts or copies of one annotation session together into a new file. The sessions stay as they are.

What only one of them has changed is taken. Where two have changed the same pixels to different classes the classes of the first session are kept, the other ones are stored in a conflict, and the tile goes back to “returned”: nothing is overwritten without a word. Conflicts are listed in the log and in the session.</source>
        <translation>1 つのアノテーションセッションの部分やコピーを、新しいファイルに統合します。元のセッションは変わりません。

一方だけが変更した内容は取り込まれます。二つのセッションが同じピクセルを異なるクラスに変更した場合は、最初のセッションのクラスを残し、もう一方を競合として保存し、タイルを「差し戻し」に戻します。黙って上書きされることはありません。競合はログとセッションに記録されます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Conflict in tile {tile}: kept {kept}, also changed by {other} ({pixels} pixels). {detail}</source>
        <translation>タイル {tile} の競合: {kept} を採用、{other} も変更 ({pixels} ピクセル)。{detail}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Parts or copies of the same session.</source>
        <translation>同じセッションの部分またはコピーです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>A new GeoPackage; the sessions that are merged stay as they are.</source>
        <translation>新しい GeoPackage です。統合元のセッションは変わりません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>annotation,team,parts,combine,conflicts</source>
        <translation>アノテーション,チーム,分割,統合,競合</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Sessions to merge with it</source>
        <translation>統合するセッション</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Merged session</source>
        <translation>統合後のセッション</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Open conflicts</source>
        <translation>未解決の競合</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Tiles that the others changed</source>
        <translation>他のセッションで変更されたタイル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Tiles that the others changed: {count}</source>
        <translation>他のセッションで変更されたタイル: {count}</translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Right for {oa:.0%} of pixels of images it had not seen (mean IoU {iou:.0%}).</source>
        <translation>未学習の画像で、ピクセルの {oa:.0%} が正解（平均 IoU {iou:.0%}）。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>{finest:g} to {coarsest:g} m; coarser images are enlarged, up to {limit:g} m</source>
        <translation>{finest:g}～{coarsest:g} m。より粗い画像は {limit:g} m まで拡大</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} m.</source>
        <translation>
            <numerusform>ピクセルサイズ {finest:g} m の画像で {count} クラスをマッピングします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} to {coarsest:g} m.</source>
        <translation>
            <numerusform>ピクセルサイズ {finest:g}～{coarsest:g} m の画像で {count} クラスをマッピングします。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>{ua:.0%} of what is mapped as this is right; {pa:.0%} of what is there is found.</source>
        <translation>このクラスとされた場所の {ua:.0%} が正しく、実際にある場所の {pa:.0%} が検出されます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Pixel sizes</source>
        <translation>ピクセルサイズ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>IoU: {figures}</source>
        <translation>IoU: {figures}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>What it is</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Trained on images of</source>
        <translation>学習に使った画像</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Found and right, by class</source>
        <translation>クラス別の検出率と正解率</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <location filename="../plugin/panel/model_view.py"/>
        <source>About this model</source>
        <translation>このモデルについて</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_view.py"/>
        <source>Where it was trained, how well it does for each class, its limits and its licence.</source>
        <translation>学習に使った場所、クラス別の精度、制限、ライセンスです。</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Delete the model {name} from this computer? Maps that were made with it stay.</source>
        <translation>モデル {name} をこのコンピュータから削除しますか？このモデルで作成した地図は残ります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Installed models</source>
        <translation>インストール済みモデル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>The models that can be chosen for mapping.</source>
        <translation>マッピングに選べるモデルです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Folder</source>
        <translation>フォルダ(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Import a model</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Install a model file of your own (ONNX, TorchScript), so that it can be chosen for mapping.</source>
        <translation>自分のモデルファイル（ONNX、TorchScript）をインストールし、マッピングに選べるようにします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Remove the model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Delete the chosen model. Models that came with the plugin stay.</source>
        <translation>選択したモデルを削除します。プラグインに付属するモデルは残ります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Open the folder of the chosen model in the file manager.</source>
        <translation>選択したモデルのフォルダをファイルマネージャで開きます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Installed models</source>
        <translation>インストール済みモデル(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Speed on this computer</source>
        <translation>このコンピュータでの速度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>I&amp;mport …</source>
        <translation>インポート(&amp;M) …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>came with the plugin</source>
        <translation>プラグインに付属</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>Terrazzo のプロセシングプロバイダが読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>New annotation session</source>
        <translation>新規アノテーションセッション</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Make session</source>
        <translation>セッションを作成(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The image that is labelled. It must be a file.</source>
        <translation>ラベルを付ける画像です。ファイルである必要があります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Area</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Which part of the image is cut into tiles.</source>
        <translation>画像のどの部分をタイルに分割するかを指定します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tile polygons</source>
        <translation>タイルポリゴン</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Selected features only, if some are selected.</source>
        <translation>選択された地物がある場合は、それだけを使います。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tile size</source>
        <translation>タイルの大きさ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Side of a tile: what one person labels in one go.</source>
        <translation>タイルの一辺。一人が一度にラベルを付ける単位です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Begin with</source>
        <translation>初期状態</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>What the tiles hold at first.</source>
        <translation>タイルに最初に入れておく内容です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Land-cover map</source>
        <translation>土地被覆図</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>A map made by Terrazzo, or another class raster.</source>
        <translation>Terrazzo で作った土地被覆図、または他のクラスラスタです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The map&apos;s confidence raster, if there is one: tiles where the model is unsure come first.</source>
        <translation>土地被覆図の信頼度ラスタがあれば指定します。モデルの自信が低いタイルが先になります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Class field</source>
        <translation>クラスフィールド</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The field that holds the code or name of the class.</source>
        <translation>クラスのコードまたは名前が入ったフィールドです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>アノテーションセッション (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The GeoPackage that keeps the session. It must be a new file.</source>
        <translation>セッションを保存する GeoPackage です。新しいファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>タイトルをクリックすると開閉します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The classes that are labelled.</source>
        <translation>ラベルに使うクラスです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Forest=5; 12=Water; 255=0</source>
        <translation>森林=5; 12=Water; 255=0</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Class mapping</source>
        <translation>クラスの対応</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Which value of the layer becomes which class. Not needed if it has this legend&apos;s codes or names.</source>
        <translation>レイヤのどの値をどのクラスにするか。レイヤがこの凡例のコードまたは名前を使っていれば不要です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tiles begin with it, not only to look at</source>
        <translation>参照だけでなく、タイルの初期状態にする</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tiles begin with it</source>
        <translation>タイルの初期状態にする</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Otherwise tiles begin empty, and the prediction can be looked at and taken over in parts.</source>
        <translation>オフの場合、タイルは空で始まり、予測は参照したり部分的に取り込んだりできます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Labelled twice</source>
        <translation>二重ラベル付け</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Share of the tiles that two people label without seeing each other&apos;s work or the prediction.</source>
        <translation>お互いの作業も予測も見ずに二人がラベルを付けるタイルの割合です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The same seed draws the same order of tiles.</source>
        <translation>同じシードなら、タイルの順序も同じになります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Whole image</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>What the map shows</source>
        <translation>地図の表示範囲</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Each polygon of a layer is a tile</source>
        <translation>レイヤの各ポリゴンをタイルにする</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>metres</source>
        <translation>メートル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Nothing: label from the start</source>
        <translation>なし: 最初からラベルを付ける</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>A land-cover map, to be corrected</source>
        <translation>土地被覆図を修正する</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Polygons with classes, to be corrected</source>
        <translation>クラス付きポリゴンを修正する</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Area</source>
        <translation>範囲(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Tile size</source>
        <translation>タイルの大きさ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Begin with</source>
        <translation>初期状態(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Its confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
</context>
<context>
    <name>OptionGroups</name>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>タイトルをクリックすると開閉します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Results to keep</source>
        <translation>保存する結果</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>keep all</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Smallest segment</source>
        <translation>最小セグメント</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Segments smaller than this are merged into their neighbour.</source>
        <translation>これより小さいセグメントは、隣のセグメントに結合されます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Where the model runs. Automatic: the fastest that gives the right result here.</source>
        <translation>モデルを実行する場所です。自動: ここで正しい結果を出す最も速いデバイス。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>as the model says</source>
        <translation>モデルに従う</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source> pixels</source>
        <translation> ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Overlap of tiles</source>
        <translation>タイルの重なり</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Tiles overlap and are blended, so that no seams show. More overlap takes more time.</source>
        <translation>タイルは重ねて合成されるため、継ぎ目が見えません。重なりが大きいほど時間がかかります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Numbers of the bands in the order that the model needs, such as 3, 2, 1. Empty: found out.</source>
        <translation>モデルが必要とする順のバンド番号です（例: 3, 2, 1）。空の場合は自動で判断します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>by percentiles of the image</source>
        <translation>画像のパーセンタイルによる</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>as the layer is shown</source>
        <translation>レイヤの表示どおり</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Stretch of values</source>
        <translation>値のストレッチ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>How values that are not 8-bit become what the model knows. It does not matter for 8-bit images.</source>
        <translation>8 ビットでない値を、モデルが扱う値に変換する方法です。8 ビットの画像には影響しません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Average over flipped images</source>
        <translation>反転画像で平均</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Four passes over mirrored images, averaged: a little more accurate, four times the time.</source>
        <translation>反転した画像で 4 回処理して平均します。精度は少し上がり、時間は 4 倍かかります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Black (0) is no data</source>
        <translation>黒 (0) はデータなし</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Leave out pixels that are 0 in all bands, such as a black border around the image.</source>
        <translation>画像の周囲の黒い縁など、全バンドが 0 のピクセルを除外します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Ignore the model&apos;s pixel sizes</source>
        <translation>モデルのピクセルサイズを無視</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Map images that are too coarse for the model, too. The result may be poor.</source>
        <translation>モデルには粗すぎる画像もマッピングします。結果が悪くなることがあります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Smallest segment</source>
        <translation>最小セグメント(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>D&amp;evice</source>
        <translation>デバイス(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>O&amp;verlap</source>
        <translation>タイルの重なり(&amp;V)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Bands</source>
        <translation>バンド(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>S&amp;tretch</source>
        <translation>ストレッチ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Confidence of each pixel</source>
        <translation>各ピクセルの信頼度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Confidence raster</source>
        <translation>信頼度ラスタ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>A second raster: how sure the model is, in percent. Shows where a person should look.</source>
        <translation>2 つ目のラスタ: モデルの確信度（%）です。人が確認すべき場所が分かります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Table of areas</source>
        <translation>面積の表</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Area of each class on the ground, as a CSV file.</source>
        <translation>各クラスの地上での面積を CSV ファイルにします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>One polygon for each segment, as GeoPackage.</source>
        <translation>セグメントごとに 1 つのポリゴンを GeoPackage にします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>do not simplify</source>
        <translation>簡素化しない</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>simplify by </source>
        <translation>簡素化の許容値 </translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Simplify polygons</source>
        <translation>ポリゴンの簡素化</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Borders of polygons may move by this much to become smoother; neighbours keep sharing them.</source>
        <translation>ポリゴンの境界は、滑らかにするためこの距離まで動くことがあります。隣との境界は共有されたままです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Probability of each class</source>
        <translation>各クラスの確率</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Probabilities</source>
        <translation>確率</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>A raster with one band for each class: its probability in percent. Large.</source>
        <translation>クラスごとに 1 バンドのラスタ: 確率（%）です。サイズが大きくなります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>temporary files</source>
        <translation>一時ファイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Folder for the results</source>
        <translation>結果のフォルダ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Where the files go. Without a folder they are temporary and vanish when QGIS is closed.</source>
        <translation>ファイルの保存先です。フォルダを指定しないと一時ファイルになり、QGIS を閉じると消えます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Folder</source>
        <translation>フォルダ(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>The run was stopped. Its finished part is kept: it can go on later.</source>
        <translation>実行を停止しました。完了した部分は残っており、後で続けられます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>The run was cancelled. Nothing of it was kept.</source>
        <translation>実行をキャンセルしました。何も残っていません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>Add to this project</source>
        <translation>このプロジェクトに追加</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>{area:,.2f} ha mapped in {seconds:.0f} s.</source>
        <translation>{area:,.2f} ha を {seconds:.0f} 秒でマッピングしました。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>Land cover of {name}</source>
        <translation>{name} の土地被覆</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>{done} The map is in {path}.</source>
        <translation>{done} 地図は {path} にあります。</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Pages of the panel</source>
        <translation>パネルのページ</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Open the user guide. It needs no connection.</source>
        <translation>ユーザーガイドを開きます。ネットワーク接続は不要です。</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>Bands {bands} are taken as {names}. Others can be chosen in the options.</source>
        <translation>バンド {bands} を {names} として使います。オプションで他のバンドを選べます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image has values of type {kind}. They are stretched to the range that the model was trained on.</source>
        <translation>画像の値は {kind} 型です。モデルの学習時の範囲に引き伸ばされます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is too coarse for this model ({finest:g} to {coarsest:g} m). Expect a poor map.</source>
        <translation>画像 ({native:.3g} m) はこのモデル ({finest:g}～{coarsest:g} m) には粗すぎます。よい結果は期待できません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is coarser than the model knows ({finest:g} to {coarsest:g} m). It is enlarged; small things will be missed.</source>
        <translation>画像 ({native:.3g} m) はモデルの対応範囲 ({finest:g}～{coarsest:g} m) より粗いため、拡大されます。小さなものは見落とされます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is read reduced to {finest:g} m for this model.</source>
        <translation>このモデルのため、画像 ({native:.3g} m) は {finest:g} m に縮小して読み込まれます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The edge of the image is black. Is that no data?</source>
        <translation>画像の端が黒です。データなしですか？</translation>
    </message>
</context>
<context>
    <name>PanelNumbers</name>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>processor (CPU)</source>
        <translation>プロセッサ (CPU)</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels</source>
        <translation>
            <numerusform>{count:,} ピクセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels/s</source>
        <translation>
            <numerusform>{count:,} ピクセル/秒</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount:,.1f} billion pixels</source>
        <translation>{amount:,.1f} ギガピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount} million pixels</source>
        <translation>{amount} メガピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount:.2f} million pixels/s</source>
        <translation>{amount:.2f} メガピクセル/秒</translation>
    </message>
</context>
<context>
    <name>PanelPages</name>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Map the land cover of an image, and look at the result.</source>
        <translation>画像の土地被覆をマッピングし、結果を見ます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Installed models: import, remove, and measure how fast they run here.</source>
        <translation>インストール済みモデル: インポート、削除、ここでの実行速度の測定。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Annotate</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Draw and review labels for training and checking.</source>
        <translation>学習や検証に使うラベルを描き、レビューします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Check a map against reference data, and see how far annotators agree.</source>
        <translation>地図を参照データで検証し、アノテータ同士の一致度を調べます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Export annotations as training data, and adapt a model to them.</source>
        <translation>アノテーションを学習データとしてエクスポートし、それに合わせてモデルを調整します。</translation>
    </message>
</context>
<context>
    <name>PlaceTour</name>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>No tile in work. Take one first.</source>
        <translation>作業中のタイルがありません。先にタイルを取ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>In the rest of this tile the model is sure.</source>
        <translation>このタイルの残りでは、モデルに自信があります。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>How sure the model is in this tile is not known.</source>
        <translation>このタイルでのモデルの自信の度合いは分かりません。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>{number} more places to check in this tile.</source>
        <translation>このタイルで確認する残りの場所: {number} か所。</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Live &amp;preview</source>
        <translation>ライブプレビュー(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Live preview</source>
        <translation>ライブプレビュー</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Map what the canvas shows, again each time you move or zoom, into a temporary layer.</source>
        <translation>地図キャンバスの表示範囲を、移動やズームのたびに一時レイヤへマッピングします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Opacity of the preview</source>
        <translation>プレビューの不透明度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>How strongly the preview covers the image.</source>
        <translation>プレビューが画像を覆う度合いです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Opacity</source>
        <translation>不透明度(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Swipe</source>
        <translation>スワイプ(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Show the image left of a line that you drag, the preview right of it.</source>
        <translation>ドラッグできる線の左に画像、右にプレビューを表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Blink</source>
        <translation>点滅(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Show the image and the preview in turns.</source>
        <translation>画像とプレビューを交互に表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>State of the preview</source>
        <translation>プレビューの状態</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>The preview needs Python packages that are missing: {names}.</source>
        <translation>プレビューに必要な Python パッケージがありません: {names}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>There is no data in view.</source>
        <translation>表示範囲にデータがありません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m; the model was made for {finest}–{coarsest} m. Zoom in to see more.</source>
        <translation>{gsd} m でプレビュー中です。モデルは {finest}–{coarsest} m 用です。拡大すると細かく見えます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>{missing} of {asked} tiles did not arrive.</source>
        <translation>{asked} タイル中 {missing} タイルが届きませんでした。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Mapping what you see…</source>
        <translation>表示範囲をマッピングしています…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Choose an image and a model.</source>
        <translation>画像とモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>The image is not in view. Zoom to it.</source>
        <translation>画像が表示範囲にありません。画像にズームしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m, coarser than the map will be ({own} m).</source>
        <translation>{gsd} m でプレビュー中です。実際の地図 ({own} m) より粗くなっています。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m, as the map will be.</source>
        <translation>{gsd} m でプレビュー中です。実際の地図と同じです。</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Tiles done</source>
        <translation>完了したタイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>How many tiles are submitted or further.</source>
        <translation>提出以降の段階にあるタイルの数です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Area of each class</source>
        <translation>クラス別の面積</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{done} of {tiles} tiles done</source>
        <translation>{tiles} タイル中 {done} 完了</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{share:.0f} % of the area has a label.</source>
        <translation>面積の {share:.0f} % にラベルがあります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Little so far: {names}. Look for tiles with them.</source>
        <translation>まだ少ないクラス: {names}。これらを含むタイルを探してください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>A tile takes {minutes:.1f} min.</source>
        <translation>1 タイルに {minutes:.1f} 分かかっています。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>At this pace {hours:.1f} h are left.</source>
        <translation>このペースでは残り {hours:.1f} 時間です。</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>How accurate a map is, and how large its classes really are.</source>
        <translation>地図の精度と、クラスの実際の面積です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Session report</source>
        <translation>セッションレポート</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Write a report of this session beside it, as HTML, CSV and JSON, and open it.</source>
        <translation>このセッションのレポートを同じ場所に HTML、CSV、JSON で書き出して開きます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Close the session</source>
        <translation>セッションを閉じる</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Close the session. Everything is saved.</source>
        <translation>セッションを閉じます。すべて保存されています。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Task tiles: who labels, who checks, what was returned.</source>
        <translation>作業タイル: ラベル付けの担当、確認の担当、差し戻し。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Issues</source>
        <translation>指摘</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Places that somebody should look at.</source>
        <translation>誰かが見るべき場所です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>How far people, and the model, label alike.</source>
        <translation>人同士、および人とモデルのラベルの一致度です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>for reading only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>The report is in {path}.</source>
        <translation>レポートは {path} にあります。</translation>
    </message>
</context>
<context>
    <name>QualityReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <source>{first} / {second}: {value:.1f} % of the pixels are equal</source>
        <translation>{first} / {second}: ピクセルの {value:.1f} % が一致</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>Compared in</source>
        <translation>比較した凡例</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Overall accuracy: {value:.1f} % ({low:.1f} to {high:.1f})</source>
        <translation>全体精度: {value:.1f} % ({low:.1f}～{high:.1f})</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Strata</source>
        <translation>層</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Sample</source>
        <translation>標本</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Parameters of the sample</source>
        <translation>標本のパラメータ</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Interpreters</source>
        <translation>判読者</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Interpreted</source>
        <translation>判読済み</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Decides</source>
        <translation>決定者</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Only the answers of</source>
        <translation>回答を使う判読者</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Made with</source>
        <translation>作成ソフトウェア</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Began with</source>
        <translation>初期状態</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Model file (SHA-256)</source>
        <translation>モデルファイル (SHA-256)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Share labelled twice</source>
        <translation>二重ラベル付けの割合</translation>
    </message>
</context>
<context>
    <name>QualityRun</name>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>The run ended without a reason.</source>
        <translation>実行が理由なく終了しました。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>Terrazzo のプロセシングプロバイダが読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>QualityStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Counting the classes of the map</source>
        <translation>地図のクラスを数えています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Drawing points</source>
        <translation>点を抽出しています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Comparing</source>
        <translation>比較しています</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Writing the disagreement map</source>
        <translation>不一致マップを書き込んでいます</translation>
    </message>
</context>
<context>
    <name>ReportAgreement</name>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Agreement and session report</source>
        <translation>一致度とセッションのレポート</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Tells how far people label alike, how a model compares with them, and how far a session is.</source>
        <translation>人同士のラベルの一致度、モデルとの比較、セッションの進み具合を報告します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Of an annotation session: its progress, people, open issues and review steps; how far the two annotators of the tiles labelled twice agree; and the same figures for the prediction against each of them.

Of two label rasters: the same figures, square tiles of 512 pixels standing for places.

Figures: equal pixels of those that both labelled, IoU of each class (the same whoever comes first), confusion matrix, 95 % intervals by a bootstrap over tiles. On request a map of where they differ: 1 equal, 2 different, 3 only the first, 4 only the second has a class.</source>
        <translation>アノテーションセッションの場合: 進捗、参加者、未解決の指摘、レビューの手順、二重にラベル付けされたタイルでの二人のアノテータの一致度、および予測とそれぞれとの同じ指標。

2 つのラベルラスタの場合: 同じ指標です。512 ピクセル四方のタイルを場所の単位とします。

指標: 両者がラベルを付けたピクセルのうち一致するもの、各クラスの IoU（順番によらず同じ）、混同行列、タイル単位のブートストラップによる 95 % 区間。必要に応じて、異なる場所の地図も作成します: 1 一致、2 不一致、3 一人目だけにクラスがある、4 二人目だけにクラスがある。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Annotation session</source>
        <translation>アノテーションセッション</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>アノテーションセッション (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>The session&apos;s file. It is only read.</source>
        <translation>セッションのファイルです。読み取るだけです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A raster of class codes.</source>
        <translation>クラスコードのラスタです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A raster of the same class codes.</source>
        <translation>同じクラスコードのラスタです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A model&apos;s map: it is compared with both.</source>
        <translation>モデルの地図です。両者と比較します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>How the report calls whoever made the first labels.</source>
        <translation>レポートで使う、1 つ目のラベルの作成者の呼び名です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>How the report calls whoever made the second labels.</source>
        <translation>レポートで使う、2 つ目のラベルの作成者の呼び名です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>For comparison with older work. It depends on how common the classes are.</source>
        <translation>以前の研究との比較用です。値はクラスの出現頻度に左右されます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Of the bootstrap that gives the intervals.</source>
        <translation>区間を求めるブートストラップのシードです。</translation>
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
        <translation>表とグラフを含む、閲覧・印刷用の 1 つのファイルです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>All figures, one a line, for a spreadsheet.</source>
        <translation>すべての指標を 1 行に 1 つずつ書いた、表計算用のファイルです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>All figures, for a program.</source>
        <translation>すべての指標を含む、プログラム用のファイルです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>GeoTIFF: 1 equal, 2 different, 3 only the first, 4 only the second has a class.</source>
        <translation>GeoTIFF: 1 一致、2 不一致、3 1 つ目だけにクラスあり、4 2 つ目だけにクラスあり。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>agreement,annotators,annotation session,double labelling,IoU,kappa,disagreement</source>
        <translation>一致度,アノテータ,アノテーションセッション,二重ラベル付け,IoU,カッパ,不一致</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>First labels</source>
        <translation>1 つ目のラベル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Second labels</source>
        <translation>2 つ目のラベル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Prediction</source>
        <translation>予測</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Name of the first</source>
        <translation>1 つ目の名前</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Name of the second</source>
        <translation>2 つ目の名前</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Cohen&apos;s kappa, too</source>
        <translation>コーエンのカッパ係数も計算</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Table of figures</source>
        <translation>指標の表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Figures as JSON</source>
        <translation>指標の JSON</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Disagreement map</source>
        <translation>不一致マップ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Equal pixels (share)</source>
        <translation>一致ピクセル（割合）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>95 % 区間の下限</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Upper end of its 95 % interval</source>
        <translation>95 % 区間の上限</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Mean IoU (share)</source>
        <translation>平均 IoU（割合）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Tiles compared</source>
        <translation>比較したタイル</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Choose an annotation session, or two label rasters.</source>
        <translation>アノテーションセッションまたは 2 つのラベルラスタを選んでください。</translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The layer {name} is visible and tells what the map says. Hide it to stay unbiased.</source>
        <translation>レイヤ {name} が表示されており、地図の内容が見えています。先入観を避けるため非表示にしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Points done</source>
        <translation>完了した点</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>How many points you have labelled.</source>
        <translation>ラベルを付けた点の数です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Stop; go on whenever you like.</source>
        <translation>停止します。いつでも続けられます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Comment (C)</source>
        <translation>コメント (C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Something to remember about this point. Enter goes back.</source>
        <translation>この点についてのメモです。Enter で戻ります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Scale</source>
        <translation>縮尺</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The scale at which each point is shown. Key Z shows it again.</source>
        <translation>各点を表示する縮尺です。キー Z でもう一度表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Keep my own view</source>
        <translation>表示を保つ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Move to each point, but leave the scale as it is.</source>
        <translation>各点に移動しますが、縮尺は変えません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>What is in the marked pixel?</source>
        <translation>印の付いたピクセルには何がありますか？</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>What the map says here, and what others answered, is hidden on purpose.</source>
        <translation>この場所の地図の内容と他の人の回答は、意図的に隠しています。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The point before. Key: Left.</source>
        <translation>前の点に戻ります。キー: 左矢印。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Leave this point for later. Key: Right.</source>
        <translation>この点を後回しにします。キー: 右矢印。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Withdraw your last answer. Key: Ctrl+Z.</source>
        <translation>最後の回答を取り消します。キー: Ctrl+Z。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>This point cannot be shown in the map&apos;s coordinate reference system.</source>
        <translation>この点は地図の座標参照系では表示できません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Point {number}</source>
        <translation>点 {number}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>All points are labelled.</source>
        <translation>すべての点にラベルが付きました。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>All points are labelled. Work out the accuracy now, or let a second person look.</source>
        <translation>すべての点にラベルが付きました。精度を計算するか、もう一人に見てもらってください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Cannot tell</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>{done} of {all} points</source>
        <translation>{all} 点中 {done} 点</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>How sure you are of the next answer. Key: {key}.</source>
        <translation>次の回答の確信度です。キー: {key}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Key: {key}</source>
        <translation>キー: {key}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>you said {name}</source>
        <translation>あなたの回答: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>cannot tell</source>
        <translation>判断できない</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <location filename="../plugin/panel/result_view.py"/>
        <source>{area:,.2f} ha mapped, {count} classes found</source>
        <translation>
            <numerusform>{area:,.2f} ha をマッピング、{count} クラスを検出</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The land-cover map that is looked at.</source>
        <translation>表示している土地被覆図です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Copy the table, to paste it into a spreadsheet.</source>
        <translation>表計算ソフトに貼り付けられるように表をコピーします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>&amp;Save as CSV …</source>
        <translation>CSV で保存(&amp;S) …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Save the table as a CSV file.</source>
        <translation>表を CSV ファイルに保存します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Standard colours</source>
        <translation>標準の色</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Colour-blind safe</source>
        <translation>色覚に配慮した色</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The legend&apos;s own colours, or colours that people with any colour blindness can tell apart.</source>
        <translation>凡例本来の色、または色覚のタイプによらず見分けられる色です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Measuring areas …</source>
        <translation>面積を測定しています …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>C&amp;olours</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>There is no land-cover map in the project yet. Map an image to get one.</source>
        <translation>プロジェクトにまだ土地被覆図がありません。画像をマッピングして作成してください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The table was saved to {path}.</source>
        <translation>表を {path} に保存しました。</translation>
    </message>
</context>
<context>
    <name>ResumeList</name>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>The run of {title} of {time} was stopped at {percent:.0f} %.</source>
        <translation>{title} の実行（{time}）は {percent:.0f} % で停止されました。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Go on with this run: what was finished is not mapped again.</source>
        <translation>この実行を続けます。完了した部分は再びマッピングされません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Disc&amp;ard</source>
        <translation>破棄(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Delete what was finished of this run.</source>
        <translation>この実行で完了した部分を削除します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>The run of {title} of {time} was interrupted.</source>
        <translation>{title} の実行（{time}）は中断されました。</translation>
    </message>
</context>
<context>
    <name>ReviewBox</name>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Which tiles</source>
        <translation>表示するタイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show only some of the tiles.</source>
        <translation>一部のタイルだけを表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show a tile on the map when it is chosen in the list.</source>
        <translation>リストで選んだタイルを地図に表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>&amp;Next to check</source>
        <translation>次の確認(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Next to check</source>
        <translation>次の確認</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>The next tile that waits for you to check it.</source>
        <translation>あなたの確認を待っている次のタイルです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Choose a tile to see it and to take the next step.</source>
        <translation>タイルを選ぶと表示され、次の手順に進めます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>A class is wrong.</source>
        <translation>クラスが間違っている。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Boundaries are not good enough.</source>
        <translation>境界が十分に正確でない。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Something is missing.</source>
        <translation>足りないものがある。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>The image cannot be read here.</source>
        <translation>ここの画像は判読できない。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason of a return or skip</source>
        <translation>差し戻しまたはスキップの理由</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>What the next person should know. Returning needs one.</source>
        <translation>次の担当者に伝えることです。差し戻しには必須です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>タイトルをクリックすると開閉します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tile {name}: {state}.</source>
        <translation>タイル {name}: {state}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Nothing has been done yet.</source>
        <translation>まだ何も行われていません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Person</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>All tiles</source>
        <translation>すべてのタイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>For me to do</source>
        <translation>自分が行うもの</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled twice</source>
        <translation>二重ラベル付け</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Choose a tile.</source>
        <translation>タイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Two people label it without seeing each other&apos;s work; it is checked afterwards.</source>
        <translation>二人がお互いの作業を見ずにラベルを付け、その後に確認します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>No tile waits for you to check it.</source>
        <translation>あなたの確認を待っているタイルはありません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled by {names}.</source>
        <translation>ラベル付け: {names}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>With {name} for checking.</source>
        <translation>{name} が確認中です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>First check passed by {name}.</source>
        <translation>1 回目の確認: {name}（合格）。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason: {reason}</source>
        <translation>理由: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Say what is wrong, then return the tile.</source>
        <translation>何が間違っているかを書いてから、タイルを差し戻してください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled a second time by {name}.</source>
        <translation>2 人目のラベル付け: {name}。</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: approve the tile, resolve the issue</source>
        <translation>レビュー: タイルを承認、指摘を解決</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: next tile to check</source>
        <translation>レビュー: 次に確認するタイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: pin an issue at the pointer</source>
        <translation>レビュー: ポインタの位置に指摘を登録</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: return the tile, reopen the issue</source>
        <translation>レビュー: タイルを差し戻し、指摘を再開</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>to do</source>
        <translation>未着手</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>labelling</source>
        <translation>ラベル付け中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>merging</source>
        <translation>統合中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>first check</source>
        <translation>1 回目の確認</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>second check</source>
        <translation>2 回目の確認</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Start labelling</source>
        <translation>ラベル付け開始</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Take back</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Hand back</source>
        <translation>返却</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Return</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The tile is yours to label.</source>
        <translation>このタイルにあなたがラベルを付けます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Go on in place of the person who has it now.</source>
        <translation>現在の担当者に代わって続けます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You have finished labelling; others check it.</source>
        <translation>ラベル付けを終えて、他の人の確認に回します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You have submitted it too early: it is yours again.</source>
        <translation>提出が早すぎた場合に、自分の担当に戻します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You do not go on; somebody else may take it.</source>
        <translation>作業をやめて、他の人が担当できるようにします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The tile cannot be labelled. Give the reason first.</source>
        <translation>このタイルにはラベルを付けられません。先に理由を書いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You look whether the labels are right. Key: A.</source>
        <translation>ラベルが正しいかどうかを見ます。キー: A。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The labels are right. Two people must say so. Key: A.</source>
        <translation>ラベルは正しいです。二人の承認が必要です。キー: A。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Something is wrong. Give the reason first. Key: X.</source>
        <translation>間違いがあります。先に理由を書いてください。キー: X。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Make one of the work of both annotators.</source>
        <translation>二人のアノテータの作業を一つにまとめます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>taken over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>taken back</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>handed back</source>
        <translation>返却</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>check begun</source>
        <translation>確認開始</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>merging begun</source>
        <translation>統合開始</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Wrong class</source>
        <translation>クラスの誤り</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Boundary</source>
        <translation>境界</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Unclear</source>
        <translation>不明瞭</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Stop the run.</source>
        <translation>実行を停止します。</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Put this message away</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Leave black out</source>
        <translation>黒を除外(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Pixels that are 0 in all bands are no data: they are not mapped.</source>
        <translation>全バンドが 0 のピクセルをデータなしとし、マッピングしません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map &amp;land cover</source>
        <translation>土地被覆をマッピング(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map land cover</source>
        <translation>土地被覆をマッピング</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Start mapping, in the background. If a run is under way, this one waits until it is done.</source>
        <translation>バックグラウンドでマッピングを開始します。実行中のものがあれば、終わるまで待ちます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>State of the run</source>
        <translation>実行の状態</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>How much of the map is done.</source>
        <translation>地図の完成度です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stop, and keep the finished part. The run can go on later, also after QGIS was closed.</source>
        <translation>停止して完了した部分を残します。QGIS を閉じた後でも続けられます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stop the run; nothing of it is kept.</source>
        <translation>実行を停止します。何も残りません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Take out of the queue</source>
        <translation>キューから削除</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Take this run out of the queue.</source>
        <translation>この実行をキューから削除します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map &amp;land cover next</source>
        <translation>次に土地被覆をマッピング(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>{done:,} of {total:,} tiles</source>
        <translation>{total:,} タイル中 {done:,}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Waiting: {title}</source>
        <translation>待機中: {title}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>about {time} left</source>
        <translation>残り約 {time}</translation>
    </message>
</context>
<context>
    <name>SamplingDesign</name>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sampling design</source>
        <translation>標本設計</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Draws points at which a map is to be checked, so that its accuracy can be estimated.</source>
        <translation>地図の精度を推定できるように、地図を検証する点を抽出します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Draws points at random on a land-cover map. People then say what is at each point, without being told what the map says (panel, page Quality), and “Accuracy of a map” works out how good the map is and how large the classes really are.

Stratified: each class of the map (or each value of another raster) gets points of its own. Allocation: in proportion to the areas; the same number for each; or by Neyman, more where the map is expected to be less accurate. Classes that get less than the smallest number are raised to it.

With a standard error instead of a number of points, the number follows from it (Olofsson et al. 2014): 0.01 gives an overall accuracy that is known to about ± 2 %.

Every square metre of a stratum has the same chance, in any coordinate reference system. The same seed gives the same points. The result is a GeoPackage: its layer shows where the points are and nothing else; stratum and map class are kept in a separate table.</source>
        <translation>土地被覆図の上でランダムに点を抽出します。次に、人が地図の内容を知らされずに各点に何があるかを答え（パネルの「品質」ページ）、「地図の精度」で地図の良さとクラスの実際の面積を計算します。

層化: 地図の各クラス（または別のラスタの各値）に点を割り当てます。配分: 面積に比例、各クラス同数、またはネイマン配分（精度が低いと想定される場所に多く）。最少数に満たないクラスは、その数まで引き上げられます。

点の数の代わりに標準誤差を指定すると、数が自動的に決まります（Olofsson et al. 2014）。0.01 なら全体精度がおよそ ± 2 % で分かります。

どの座標参照系でも、層内のどの 1 平方メートルも同じ確率で選ばれます。同じシードなら同じ点になります。結果は GeoPackage です。そのレイヤは点の位置だけを示し、層と地図のクラスは別のテーブルに保存されます。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>The map to be checked: a raster of class codes.</source>
        <translation>検証する地図: クラスコードのラスタです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>simple: anywhere at random. stratified: at random in each class. systematic: on a lattice.</source>
        <translation>simple: 全体からランダム。stratified: 各クラスでランダム。systematic: 格子状。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Of the overall accuracy, as a share such as 0.01. The number of points follows from it.</source>
        <translation>全体精度の標準誤差を 0.01 のような割合で指定します。点の数はこれで決まります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>How the points of a stratified design are shared out.</source>
        <translation>層化設計の点をどう配分するかです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Without a number: 25, or fewer if there are not so many points.</source>
        <translation>指定しない場合: 25。点が足りないときはより少なくなります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>For Neyman and for a wished standard error: code and accuracy of each stratum, such as “1: 0.7, 5: 0.95”. One number alone stands for all others. Without: 0.8.</source>
        <translation>ネイマン配分と標準誤差の指定用: 各層のコードと精度です（例: 「1: 0.7, 5: 0.95」）。数値だけを 1 つ書くと、他のすべての層に使われます。指定しない場合: 0.8。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A raster whose values are the strata, if these are not the map&apos;s classes.</source>
        <translation>層が地図のクラスでない場合に、値が層を表すラスタです。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Only this part is sampled.</source>
        <translation>この部分だけから抽出します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Only inside these polygons.</source>
        <translation>これらのポリゴンの内側だけを対象とします。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Value of the map that is no class. Without a choice what the file says, else 0.</source>
        <translation>クラスではない地図の値です。指定しない場合はファイルの値、それもなければ 0 です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>The same seed gives the same points.</source>
        <translation>同じシードなら同じ点になります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A new GeoPackage with the points and the design.</source>
        <translation>点と設計を収めた新しい GeoPackage です。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample points</source>
        <translation>標本点</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>accuracy,assessment,validation,random points,stratified,systematic,Olofsson,sample</source>
        <translation>精度,評価,検証,ランダム点,層化,系統,Olofsson,標本</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Land-cover map</source>
        <translation>土地被覆図</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Number of points</source>
        <translation>点の数</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Wished standard error of the overall accuracy</source>
        <translation>全体精度の目標標準誤差</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Allocation</source>
        <translation>配分</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Points in each stratum at least</source>
        <translation>各層の最少の点の数</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>想定するユーザー精度</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Strata</source>
        <translation>層</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Extent</source>
        <translation>領域</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>No-data value</source>
        <translation>NoData 値</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample</source>
        <translation>標本</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>標本 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Without a number and a standard error: {count}.</source>
        <translation>点の数も標準誤差も指定しない場合: {count}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Stratum</source>
        <translation>層</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
</context>
<context>
    <name>SegmentRow</name>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Larger segment</source>
        <translation>大きい方のセグメント</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Go to the next larger segment.</source>
        <translation>一つ大きいセグメントに移動します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Next segment</source>
        <translation>次のセグメント</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Go to the largest segment of the class chosen in the table, then to the next one.</source>
        <translation>表で選んだクラスの最も大きいセグメントに移動し、次はその次に大きいものに移動します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Choose a class in the table to go to its largest segments.</source>
        <translation>表でクラスを選ぶと、最も大きいセグメントから順に移動できます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Looking for segments …</source>
        <translation>セグメントを探しています …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>{name}: number {number} of {count}, {area} m²</source>
        <translation>{name}: {count} 中 {number} 番目、{area} m²</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Largest segments of {name}</source>
        <translation>{name} の大きいセグメント</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>{name} has no segment.</source>
        <translation>{name} にはセグメントがありません。</translation>
    </message>
</context>
<context>
    <name>SegmentTool</name>
    <message>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <source>Finding the segments of the image…</source>
        <translation>画像のセグメントを検出しています…</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <source>The segments are still being found.</source>
        <translation>セグメントはまだ検出中です。</translation>
    </message>
</context>
<context>
    <name>SessionAlgorithm</name>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>アノテーションセッション (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>It is written into the session. Without one: that of the settings.</source>
        <translation>セッションに記録されます。指定しない場合は設定の名前になります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation session</source>
        <translation>アノテーションセッション</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>The session&apos;s GeoPackage.</source>
        <translation>セッションの GeoPackage です。</translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>The session is in use</source>
        <translation>セッションは使用中です</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Open for reading</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Take it over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Without a name the session is open for reading only.</source>
        <translation>名前を入力しないと、セッションは読み取り専用で開かれます。</translation>
    </message>
</context>
<context>
    <name>SessionQuality</name>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Prediction</source>
        <translation>予測</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Annotation</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>First annotator</source>
        <translation>1 人目のアノテータ</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Second annotator</source>
        <translation>2 人目のアノテータ</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Person</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles labelled</source>
        <translation>ラベルを付けたタイル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Checks</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Time at work</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Kept</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Other</source>
        <translation>相手側</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Issue</source>
        <translation>指摘</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Labelled by</source>
        <translation>ラベル付け</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Checked by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Labelled twice</source>
        <translation>二重ラベル付け</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>resolved: {count}</source>
        <translation>解決済み: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles accepted</source>
        <translation>承認済みのタイル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Pixels labelled</source>
        <translation>ラベル付きピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Open issues</source>
        <translation>未解決の指摘</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Share (%)</source>
        <translation>割合 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Share of what is labelled</source>
        <translation>ラベル付き部分に占める割合</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Conflicts that nobody has settled</source>
        <translation>未処理の競合</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Annotation session {name}</source>
        <translation>アノテーションセッション {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Equal pixels of two annotators</source>
        <translation>二人のアノテータの一致ピクセル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Work on a tile (median)</source>
        <translation>1 タイルの作業時間（中央値）</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>The tiles in the colours of their states</source>
        <translation>状態の色で示したタイル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>issue</source>
        <translation>指摘</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Review steps</source>
        <translation>レビューの手順</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>to do</source>
        <translation>未着手</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>labelling</source>
        <translation>ラベル付け中</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>merging</source>
        <translation>統合中</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check 1</source>
        <translation>確認 1</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check 2</source>
        <translation>確認 2</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>taken over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>handed back</source>
        <translation>返却</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check begun</source>
        <translation>確認開始</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>merging begun</source>
        <translation>統合開始</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>wrong class</source>
        <translation>クラスの誤り</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>boundary</source>
        <translation>境界</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>unclear</source>
        <translation>不明瞭</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Image: {name}</source>
        <translation>画像: {name}</translation>
    </message>
</context>
<context>
    <name>SessionTold</name>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>Both changed these pixels, to different classes.</source>
        <translation>両方がこれらのピクセルを異なるクラスに変更しました。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>Both changed this tile. Here: {here}. There: {there}.</source>
        <translation>両方がこのタイルを変更しました。こちら: {here}。あちら: {there}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>{first} and {second} have both changed this tile.</source>
        <translation>{first} と {second} の両方がこのタイルを変更しました。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>One copy resolved this issue, the other opened it again.</source>
        <translation>一方のコピーではこの指摘を解決し、もう一方では再開しています。</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Image to map</source>
        <translation>マッピングする画像</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>The raster layer whose land cover is mapped.</source>
        <translation>土地被覆をマッピングするラスタレイヤです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Follow the active layer</source>
        <translation>アクティブレイヤに追従</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Pressed: the image changes with the layer selected in the layer list. Released: the image is pinned.</source>
        <translation>オン: レイヤリストで選択したレイヤに合わせて画像が変わります。オフ: 画像を固定します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Open the &amp;example …</source>
        <translation>サンプルを開く(&amp;E) …</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Open a small project with an image, its map and an annotation session, to try things out.</source>
        <translation>画像とその地図、アノテーションセッションを含む小さなプロジェクトを開いて、試すことができます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>The model that tells the classes apart.</source>
        <translation>クラスを見分けるモデルです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Area</source>
        <translation>範囲(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
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
        <translation>オーバーレイの表示を切り替えます。キー: {key}（押したままポインタを動かすとパン）。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>How much the overlay covers the image.</source>
        <translation>オーバーレイが画像を覆う度合いです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Next unsure place</source>
        <translation>次の低信頼箇所</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show your labels.</source>
        <translation>自分のラベルを表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Prediction</source>
        <translation>予測</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show what the model says.</source>
        <translation>モデルの予測を表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show your labels only where they differ from the prediction.</source>
        <translation>自分のラベルを、予測と異なる場所だけ表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Unsure</source>
        <translation>低信頼</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show where the model is unsure: the darker, the less sure. Look there first.</source>
        <translation>モデルの自信が低い場所を表示します。暗いほど自信がありません。まずそこを見てください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Go to the next place of the tile where the model is unsure. Key: {key}.</source>
        <translation>タイル内でモデルの自信が低い次の場所に移動します。キー: {key}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>{hint} Key: {key}.</source>
        <translation>{hint} キー: {key}。</translation>
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
        <translation>アノテーションセッション(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>&amp;Layers</source>
        <translation>レイヤ(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation session</source>
        <translation>アノテーションセッション</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Export the accepted tiles of a session.</source>
        <translation>セッションの承認済みタイルをエクスポートします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Layers</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Export an image with a class raster or polygons.</source>
        <translation>画像をクラスラスタまたはポリゴンとともにエクスポートします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>アノテーションセッション (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>The session&apos;s file. It is only read.</source>
        <translation>セッションのファイルです。読み取るだけです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Submitted, checked or not</source>
        <translation>提出済み（確認の有無を問わない）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Accepted tiles were checked by two people.</source>
        <translation>承認済みのタイルは二人が確認したものです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A raster file. Its pixels become the chips.</source>
        <translation>ラスタファイルです。そのピクセルがチップになります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A raster of class codes, or polygons with classes.</source>
        <translation>クラスコードのラスタ、またはクラスを持つポリゴンです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Class field</source>
        <translation>クラスフィールド</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Codes or names of the legend&apos;s classes.</source>
        <translation>凡例のクラスのコードまたは名前です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Add an image to the project, or choose an annotation session.</source>
        <translation>プロジェクトに画像を追加するか、アノテーションセッションを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose labels: a class raster or polygons.</source>
        <translation>ラベルを選んでください: クラスラスタまたはポリゴン。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose the field that holds the classes.</source>
        <translation>クラスが入っているフィールドを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose an annotation session.</source>
        <translation>アノテーションセッションを選んでください。</translation>
    </message>
</context>
<context>
    <name>SplitBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>What lies together stays together, so that nothing leaks.</source>
        <translation>近くのものは同じ分割にまとめ、情報が漏れないようにします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Side of a block: several times that of a chip.</source>
        <translation>ブロックの一辺です。チップの大きさの数倍にします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chips of different splits that come nearer are left out.</source>
        <translation>これより近い、異なる分割のチップを除外します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Shares</source>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Train, validation, test in percent.</source>
        <translation>学習、検証、テストの割合 (%) です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>The same seed gives the same split.</source>
        <translation>同じシードなら同じ分割になります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Blocks on the ground</source>
        <translation>地上のブロック</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Frames of each area</source>
        <translation>各範囲の枠</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Not at all</source>
        <translation>分割しない</translation>
    </message>
</context>
<context>
    <name>SplitSession</name>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Split annotation session</source>
        <translation>アノテーションセッションを分割</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Cuts an annotation session into one part for each person.</source>
        <translation>アノテーションセッションを一人 1 つの部分に分割します。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Cuts an annotation session into one part for each person, so that they can work apart. The parts are merged again with “Merge annotation sessions”.

Tiles go to whom they are assigned, to who labels them, to somebody who may check them, or in turn. In the session they are then assigned to these people. Tiles that two people label go to two parts; neither part holds the other&apos;s work or the prediction.</source>
        <translation>別々に作業できるように、アノテーションセッションを一人 1 つの部分に分割します。部分は「アノテーションセッションを統合」で再び統合できます。

タイルは、割り当てられた人、ラベルを付けている人、確認できる人に、または順番に配られます。元のセッションでは、タイルがこれらの人に割り当てられます。二人がラベルを付けるタイルは 2 つの部分に入り、どちらの部分にも相手の作業や予測は含まれません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>{person}: {tiles} tiles, {second} of them as the second annotator: {path}</source>
        <translation>{person}: {tiles} タイル、うち {second} は 2 人目のアノテータとして: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Their names, separated by commas or lines.</source>
        <translation>参加者の名前です。カンマまたは改行で区切ります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Each part is a file named after the session and the person.</source>
        <translation>各部分は、セッションと参加者の名前が付いたファイルになります。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>annotation,team,parts,share,people</source>
        <translation>アノテーション,チーム,分割,共有,参加者</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Folder of the parts</source>
        <translation>部分のフォルダ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>It is written beside your labels, so that others can check them.</source>
        <translation>他の人が確認できるように、ラベルと一緒に記録されます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Label the land cover of an image, or correct what a model has mapped. The work is kept in an annotation session: a GeoPackage file that saves itself after every stroke.</source>
        <translation>画像の土地被覆にラベルを付けたり、モデルが作成した地図を修正したりします。作業はアノテーションセッションに保存されます。これは 1 ストロークごとに自動保存される GeoPackage ファイルです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;New session…</source>
        <translation>新規セッション(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>New session</source>
        <translation>新規セッション</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Make an annotation session for an image.</source>
        <translation>画像のアノテーションセッションを作成します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;Open session…</source>
        <translation>セッションを開く(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Open session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Go on with an annotation session.</source>
        <translation>既存のアノテーションセッションを続けます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Opened last</source>
        <translation>最近開いたセッション</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Open an annotation session</source>
        <translation>アノテーションセッションを開く</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>アノテーションセッション (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;Your name</source>
        <translation>あなたの名前(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>TerrazzoAlgorithm</name>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>Example in Python:</source>
        <translation>Python での例:</translation>
    </message>
</context>
<context>
    <name>TerrazzoErrors</name>
    <message>
        <location filename="../plugin/annotation/assist.py"/>
        <source>There is no order {order!r} of tiles. Orders: {known}.</source>
        <translation>タイルの順序 {order!r} はありません。順序: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/assist.py"/>
        <source>There is no prediction for this tile.</source>
        <translation>このタイルには予測がありません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>There is no conflict {number}.</source>
        <translation>競合 {number} はありません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>This conflict is not about labels: there is nothing to take.</source>
        <translation>この競合はラベルに関するものではないため、採用するものがありません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>This conflict is about another person&apos;s labels.</source>
        <translation>この競合は他の人のラベルに関するものです。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <location filename="../plugin/annotation/merge.py"/>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>{path} has no ending .gpkg. An annotation session is a GeoPackage.</source>
        <translation>{path} の拡張子が .gpkg ではありません。アノテーションセッションは GeoPackage です。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <source>A session needs the name of the person who makes it. Enter yours.</source>
        <translation>セッションには作成者の名前が必要です。名前を入力してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <source>There is a file {path} already. A session is never overwritten: choose another name.</source>
        <translation>ファイル {path} は既にあります。セッションは上書きされません。別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <location filename="../plugin/annotation/merge.py"/>
        <source>The session {path} cannot be written: {why}.</source>
        <translation>セッション {path} に書き込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/double.py"/>
        <source>A side is FIRST or SECOND.</source>
        <translation>側は FIRST または SECOND です。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/double.py"/>
        <source>Tile {name} is not being merged. Start merging it first.</source>
        <translation>タイル {name} は統合中ではありません。先に統合を開始してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/editing.py"/>
        <source>Tile {name} is in state “{state}” and not yours to change. Start it first.</source>
        <translation>タイル {name} の状態は「{state}」で、あなたは変更できません。先に開始してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>An edit needs a mask of two dimensions and type bool, not {shape} of {kind}.</source>
        <translation>編集には 2 次元で bool 型のマスクが必要です。{kind} の {shape} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>An edit&apos;s classes must be uint8 with the mask&apos;s shape {shape}, not {kind} with {got}.</source>
        <translation>編集のクラスは、マスクと同じ形状 {shape} の uint8 でなければなりません。{kind}、{got} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>A class code is a number from 0 to 255, not {code}.</source>
        <translation>クラスコードは 0～255 の数値です。{code} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/errors.py"/>
        <location filename="../plugin/annotation/writer_lock.py"/>
        <source>{person} has this session open for writing on {host} since {since} (last change {seen}). Open it for reading only, or take it over if you are sure that nobody works on it there.</source>
        <translation>{person} が {host} で {since} からこのセッションを書き込み用に開いています（最後の変更: {seen}）。読み取り専用で開くか、そこで誰も作業していないことが確かなら引き継いでください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/export.py"/>
        <source>There is no choice {which!r} of tiles. Choices: {known}.</source>
        <translation>タイルの選択 {which!r} はありません。選択肢: {known}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/export.py"/>
        <source>No tile of the session can be exported: {count} tiles, none is {which}.</source>
        <translation>
            <numerusform>エクスポートできるタイルがセッションにありません: {count} タイルのうち {which} のものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/annotation/export.py"/>
        <source>Nothing to export: give a place for the raster, the polygons or both.</source>
        <translation>エクスポートするものがありません。ラスタ、ポリゴン、またはその両方の保存先を指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/grid.py"/>
        <source>The raster {path} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to it (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>ラスタ {path} に座標参照系がないため、地上でのピクセルサイズが分かりません。正しい CRS を割り当ててください（QGIS: ラスタ &gt; 投影法 &gt; 投影法の割り当て）。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/grid.py"/>
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/datasets/band_files.py"/>
        <location filename="../plugin/landcover/source.py"/>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>{path} cannot be opened as a raster: {why}</source>
        <translation>{path} をラスタとして開けません: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>There is no issue {number}.</source>
        <translation>指摘 {number} はありません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>There is no category {category!r} of issues. Categories: {known}.</source>
        <translation>指摘の分類 {category!r} はありません。分類: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>An issue must lie on the image; row {row}, column {col} does not.</source>
        <translation>指摘は画像の上になければなりません。行 {row}、列 {col} は画像の外です。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/journal.py"/>
        <source>The journal does not fit the labels of tile {tile}. It is damaged.</source>
        <translation>ジャーナルがタイル {tile} のラベルと合いません。壊れています。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/label_layers.py"/>
        <source>The labels of tile {name} are not what the journal says.</source>
        <translation>タイル {name} のラベルがジャーナルの内容と異なります。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} has another legend than the session that it is to be merged with.</source>
        <translation>{path} の凡例は、統合先のセッションと異なります。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} has other pixels than the session that it is to be merged with.</source>
        <translation>{path} のピクセルは、統合先のセッションと異なります。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} is no copy or part of the session that it is to be merged with.</source>
        <translation>{path} は、統合先のセッションのコピーでも部分でもありません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>Give two sessions or more to merge.</source>
        <translation>統合するセッションを 2 つ以上指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>The annotation session {path} cannot be copied: {why}.</source>
        <translation>アノテーションセッション {path} をコピーできません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>A tile in state “{state}” cannot be skipped.</source>
        <translation>状態が「{state}」のタイルはスキップできません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Nobody checks the tile, it is in state “{state}”. Start a check first.</source>
        <translation>このタイルは誰も確認していません。状態は「{state}」です。先に確認を開始してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only a tile that two people have labelled and submitted can be merged.</source>
        <translation>統合できるのは、二人がラベルを付けて提出したタイルだけです。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only the person who labels or checks the tile now can hand it back.</source>
        <translation>タイルを返却できるのは、現在ラベル付けまたは確認をしている人だけです。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only the person who labels the tile can submit it. It is in state “{state}”.</source>
        <translation>タイルを提出できるのは、ラベルを付けている人だけです。状態は「{state}」です。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only {labeller} can take the tile back, and only while nobody checks it.</source>
        <translation>タイルを取り下げられるのは {labeller} だけで、誰も確認していない間に限ります。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is in state “{state}” and does not wait for a check.</source>
        <translation>タイルの状態は「{state}」で、確認待ちではありません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is in state “{state}”; only a tile to do, returned or skipped can be started.</source>
        <translation>タイルの状態は「{state}」です。開始できるのは、未着手、差し戻し、スキップのタイルだけです。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>There is nothing to take over: the tile is in state “{state}”.</source>
        <translation>引き継ぐものがありません。タイルの状態は「{state}」です。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{checker} checks this tile now.</source>
        <translation>{checker} が現在このタイルを確認しています。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{labeller} labels this tile; only they can skip it.</source>
        <translation>{labeller} がこのタイルにラベルを付けています。スキップできるのは本人だけです。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>There is no review step {event!r}. Steps: {known}.</source>
        <translation>レビューの手順 {event!r} はありません。手順: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>A review step needs the name of the person who takes it. Enter your name in the settings.</source>
        <translation>レビューの手順には担当者の名前が必要です。設定で名前を入力してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>This step needs a reason. Say in a few words what is wrong.</source>
        <translation>この手順には理由が必要です。何が間違っているかを短く書いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is assigned to {person}.</source>
        <translation>このタイルは {person} に割り当てられています。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} is the second annotator of this tile and must not see the first one&apos;s work.</source>
        <translation>{person} はこのタイルの 2 人目のアノテータで、1 人目の作業を見てはいけません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is labelled by two people, and one of them has not finished. Check it afterwards.</source>
        <translation>このタイルには二人がラベルを付けていますが、一人がまだ終えていません。その後に確認してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} has labelled this tile. Somebody else must check it.</source>
        <translation>{person} はこのタイルにラベルを付けました。確認は他の人が行う必要があります。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} did the first check. Somebody else must do the second.</source>
        <translation>{person} は 1 回目の確認をしました。2 回目は他の人が行う必要があります。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} has labelled this tile. Somebody else must merge the two.</source>
        <translation>{person} はこのタイルにラベルを付けました。統合は他の人が行う必要があります。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Both annotators have submitted this tile: the second one&apos;s work stays as it is.</source>
        <translation>二人のアノテータがこのタイルを提出済みです。2 人目の作業は変更できません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The session {path} cannot be written: {why}. Choose a folder that can be written to and has room.</source>
        <translation>セッション {path} に書き込めません: {why}。書き込みができ、空き容量のあるフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>{path} is not an annotation session of Terrazzo. Choose another file.</source>
        <translation>{path} は Terrazzo のアノテーションセッションではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} was made by a newer Terrazzo (format {version}, this one knows {known}). Update the plugin.</source>
        <translation>アノテーションセッション {path} は、より新しい Terrazzo で作成されました（形式 {version}、この版が対応するのは {known}）。プラグインを更新してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} was made by an older Terrazzo (format {version}), which this one cannot bring up to date. Open it with the version that made it.</source>
        <translation>アノテーションセッション {path} は古い Terrazzo で作成され（形式 {version}）、この版では更新できません。作成した版で開いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} does not say its version. It is damaged.</source>
        <translation>アノテーションセッション {path} にバージョンの記載がありません。壊れています。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} has an older format, and no copy of it can be kept: {why}. Make room first.</source>
        <translation>アノテーションセッション {path} は古い形式ですが、コピーを残せません: {why}。先に空き容量を作ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>Work in a session needs a person&apos;s name. Enter yours, or open it for reading only.</source>
        <translation>セッションでの作業には名前が必要です。名前を入力するか、読み取り専用で開いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>Tile {name} is labelled by two people who must not see each other&apos;s work or the prediction. It can be seen when both have submitted it.</source>
        <translation>タイル {name} には、お互いの作業も予測も見てはいけない二人がラベルを付けています。二人とも提出した後に見られます。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>The session has no tile {number}.</source>
        <translation>セッションにタイル {number} はありません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/split.py"/>
        <source>Give the name of each person who gets a part, each once.</source>
        <translation>部分を受け取る人の名前を、一人一回ずつ指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/split.py"/>
        <source>The names {names} would give files of one name. Write them differently.</source>
        <translation>名前 {names} はファイル名が同じになります。書き方を変えてください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The legend {legend} has no class {name!r}. Classes: {known}.</source>
        <translation>凡例 {legend} にクラス {name!r} はありません。クラス: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>{entry!r} is no class mapping. Write: value of the layer = code or name of the class.</source>
        <translation>{entry!r} はクラスの対応ではありません。「レイヤの値 = クラスのコードまたは名前」と書いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The land-cover map {name} has the legend {legend}, the session {wanted}. Choose that legend for the session, or say which class becomes which.</source>
        <translation>土地被覆図 {name} の凡例は {legend}、セッションの凡例は {wanted} です。セッションでその凡例を選ぶか、どのクラスをどのクラスにするか指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The raster {path} cannot be read: {why}.</source>
        <translation>ラスタ {path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The raster {path} has no band {band}.</source>
        <translation>ラスタ {path} にバンド {band} はありません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>{path} is no class raster: its values are of kind {kind}. Classes are whole numbers.</source>
        <translation>{path} はクラスラスタではありません。値が {kind} 型です。クラスは整数です。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>There is no annotation session {path}.</source>
        <translation>アノテーションセッション {path} はありません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is closed.</source>
        <translation>アノテーションセッション {path} は閉じられています。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>Labels in the annotation session are damaged: {why}. Take a copy of it from before.</source>
        <translation>アノテーションセッションのラベルが壊れています: {why}。以前のコピーを使ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} cannot be used: {why}.</source>
        <translation>アノテーションセッション {path} を使えません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is busy: another program writes it. Try again.</source>
        <translation>アノテーションセッション {path} は使用中です。他のプログラムが書き込んでいます。もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is damaged: {why}. Take a copy of it from before.</source>
        <translation>アノテーションセッション {path} が壊れています: {why}。以前のコピーを使ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>This session is open for reading only: nothing can be changed.</source>
        <translation>このセッションは読み取り専用で開かれているため、何も変更できません。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} has the older format {version}. Open it for writing once.</source>
        <translation>アノテーションセッション {path} は古い形式 {version} です。一度書き込み用に開いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/superpixels.py"/>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Segments of the image need the Python package scikit-image, which this QGIS does not have. Terrazzo can install it into your QGIS profile.</source>
        <translation>画像のセグメントには、この QGIS にない Python パッケージ scikit-image が必要です。Terrazzo はこれを QGIS プロファイルにインストールできます。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>There is no unit {unit!r}. Give the tile size in pixels or metres.</source>
        <translation>単位 {unit!r} はありません。タイルの大きさはピクセルまたはメートルで指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The tile size must be above 0, not {size}.</source>
        <translation>タイルの大きさは 0 より大きくしてください（指定値: {size}）。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>Tiles of {rows} x {cols} pixels are too small or too large. Choose a size of {least} to {most} pixels.</source>
        <translation>{rows} x {cols} ピクセルのタイルは小さすぎるか大きすぎます。{least}～{most} ピクセルの大きさを選んでください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The area would be cut into {count} tiles. Choose larger tiles or a smaller area: at most {most}.</source>
        <translation>
            <numerusform>この範囲は {count} タイルに分割されます。タイルを大きくするか、範囲を小さくしてください。上限は {most} です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>No pixel of the image lies in the area. Choose an area on the image.</source>
        <translation>範囲の中に画像のピクセルがありません。画像の上の範囲を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The share of tiles that are labelled twice is 0 to 1, not {share}.</source>
        <translation>二重にラベルを付けるタイルの割合は 0～1 です（指定値: {share}）。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The tile polygon {name} is {rows} x {cols} pixels large. At most {most} are possible: cut it up.</source>
        <translation>タイルポリゴン {name} は {rows} x {cols} ピクセルです。上限は {most} です。分割してください。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/writer_lock.py"/>
        <source>{person} has taken over this session on {host}. What you do now is not saved: close it and open it again.</source>
        <translation>{person} が {host} でこのセッションを引き継ぎました。これからの作業は保存されません。閉じてから開き直してください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy.py"/>
        <source>The reference has classes that the map has not at any compared place: {names}. Their user&apos;s accuracy is not defined; all of their area counts as missed.</source>
        <translation>比較した場所で、参照にはあるが地図にはないクラスがあります: {names}。これらのユーザー精度は定義されず、面積はすべて見落としとして数えます。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy.py"/>
        <source>The map has classes that the reference has not at any compared place: {names}. Their producer&apos;s accuracy is not defined.</source>
        <translation>比較した場所で、地図にはあるが参照にはないクラスがあります: {names}。これらのプロデューサー精度は定義されません。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>The tile {name} holds the codes {unknown}, which the legend has not.</source>
        <translation>タイル {name} に、凡例にないコード {unknown} があります。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>There is no tile that {first} and {second} both labelled.</source>
        <translation>{first} と {second} の両方がラベルを付けたタイルはありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{count} of {total} tiles have no pixel that both labelled.</source>
        <translation>
            <numerusform>{total} タイル中 {count} タイルには、両者がラベルを付けたピクセルがありません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{share:.2f} % of the pixels are labelled by one side only; they count nowhere.</source>
        <translation>ピクセルの {share:.2f} % は一方だけがラベルを付けたもので、どこにも数えません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>None of the {count} points has a reference class yet. Label some first.</source>
        <translation>
            <numerusform>{count} 点のどれにもまだ参照クラスがありません。先にラベルを付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Points belong to the strata {unknown}, whose area is not known. Known strata: {known}.</source>
        <translation>面積の分からない層 {unknown} に属する点があります。分かっている層: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>No error was found among the points of these map classes (points in brackets): {names}. Their interval has no width, but errors may be there: with n points, a share of up to 3/n often goes unseen.</source>
        <translation>次の地図クラスの点（括弧内は点の数）には誤りが見つかりませんでした: {names}。区間の幅は 0 ですが、誤りがないとは限りません。n 点の場合、最大 3/n の割合の誤りは見つからないことがよくあります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} of {total} points have no reference class and are left out, as if they had been lost by chance. If they are the difficult ones, the true accuracy is lower.</source>
        <translation>
            <numerusform>{total} 点中 {count} 点には参照クラスがなく、偶然に失われたものとして除外します。判断の難しい点であれば、実際の精度はこれより低くなります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>The points lie on a lattice. Their intervals are worked out as for points drawn at random, which makes them rather too wide.</source>
        <translation>点は格子状です。区間はランダムに抽出した点として計算するため、やや広めになります。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The map has no coordinate reference system: areas are counted in pixels.</source>
        <translation>地図に座標参照系がないため、面積をピクセル数で数えます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} points lie where the map has no class and are left out.</source>
        <translation>
            <numerusform>{count} 点は地図にクラスのない場所にあり、除外します。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Fewer than two points fell on some classes of the map; for the estimates these are joined with others: {names}.</source>
        <translation>地図の一部のクラスには 2 点未満しかありません。推定では他のクラスとまとめます: {names}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>No point of {names} is labelled. All figures hold for the rest of the map, {rest:.2f} % of it.</source>
        <translation>{names} にはラベル付きの点がありません。すべての数値は地図の残り {rest:.2f} % についてのものです。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Only one point of {names} is labelled: how much it varies there is not known, and the most that is possible is taken. Label at least two points in each stratum.</source>
        <translation>{names} にはラベル付きの点が 1 つしかありません。ばらつきが分からないため、あり得る最大値を使います。各層で 2 点以上にラベルを付けてください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have no place in common where both have a class.</source>
        <translation>地図と参照の両方にクラスがある場所がありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have {count} different classes. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>地図と参照に {count} 種類のクラスがあります。これはクラスラスタではありません。クラスコードのラスタを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>There are no reference polygons with a class. Choose another layer or field.</source>
        <translation>クラスのある参照ポリゴンがありません。別のレイヤまたはフィールドを選んでください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{count} pixels lie in reference polygons of different classes and are left out.</source>
        <translation>
            <numerusform>{count} ピクセルは異なるクラスの参照ポリゴンが重なるため、除外します。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <location filename="../plugin/assessment/sampling.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{name} declares no no-data value: 0 is taken as no class.</source>
        <translation>{name} は NoData 値を宣言していません。0 をクラスなしとして扱います。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Everything lies in one tile: no interval can be given.</source>
        <translation>すべてが 1 つのタイルの中にあるため、区間を求められません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The intervals rest on {count} tiles only and are rough.</source>
        <translation>
            <numerusform>区間は {count} タイルだけに基づいており、おおまかな値です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{name} declares no no-data value: 0 is taken as unlabelled.</source>
        <translation>{name} は NoData 値を宣言していません。0 をラベルなしとして扱います。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has no pixel with a class in the chosen area. Choose another area, or another no-data value.</source>
        <translation>選択した範囲に、{name} のクラスのあるピクセルがありません。別の範囲または別の NoData 値を選んでください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has more than {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>{name} の値は {count} 種類を超えています。これはクラスラスタではありません。クラスコードのラスタを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>There are {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>値が {count} 種類あります。これはクラスラスタではありません。クラスコードのラスタを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>The raster {name} has no band {band}.</source>
        <translation>ラスタ {name} にバンド {band} はありません。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{first} and {second} cannot be laid over each other: one has no coordinate reference system. Assign the right CRS to it.</source>
        <translation>{first} と {second} を重ねられません。一方に座標参照系がありません。正しい CRS を割り当ててください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} holds decimal numbers; class codes are whole numbers. Choose a class raster.</source>
        <translation>{name} の値は小数です。クラスコードは整数です。クラスラスタを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} holds the value {value}; class codes are 0 or above.</source>
        <translation>{name} に値 {value} があります。クラスコードは 0 以上です。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} cannot be read at column {col}, row {row}: {why}. The file may be damaged.</source>
        <translation>{name} の列 {col}、行 {row} を読み取れません: {why}。ファイルが壊れている可能性があります。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>The crosswalk leads from {start}, but the map is in {map} and the reference in {reference}.</source>
        <translation>対応表は {start} からのものですが、地図は {map}、参照は {reference} です。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>Map and reference are compared in the legend {legend}.</source>
        <translation>地図と参照を凡例 {legend} で比較します。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>These classes of the map have no counterpart there and are left out: {names}.</source>
        <translation>地図の次のクラスは、そこに対応するものがないため除外します: {names}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>These classes of the reference have no counterpart there and are left out: {names}.</source>
        <translation>参照の次のクラスは、そこに対応するものがないため除外します: {names}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/confusion.py"/>
        <source>Map {a} and reference {b} have different sizes.</source>
        <translation>地図 {a} と参照 {b} の大きさが異なります。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>{total} points are too few: {strata} strata with at least {minimum} points each take {needed}. Use more points or a smaller minimum.</source>
        <translation>{total} 点では足りません。{strata} 層にそれぞれ {minimum} 点以上とすると {needed} 点必要です。点を増やすか、最少数を減らしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>There is no design {kind!r} with allocation {allocation!r}. Designs: {designs}; allocations: {known}.</source>
        <translation>設計 {kind!r} と配分 {allocation!r} の組み合わせはありません。設計: {designs}、配分: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>Give the number of points, or the standard error that is wished.</source>
        <translation>点の数、または目標の標準誤差を指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>The number of points must be 1 or more, not {size}.</source>
        <translation>点の数は 1 以上にしてください（指定値: {size}）。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>The standard error must lie between 0 and 0.5 (0.01 is one percent), not {value:g}.</source>
        <translation>標準誤差は 0 と 0.5 の間にしてください（0.01 が 1 %。指定値: {value:g}）。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>Fewest points of a stratum and seed must be 0 or more.</source>
        <translation>層の最少の点の数とシードは 0 以上にしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>An accuracy is expected of {unknown}, but the strata are {codes}.</source>
        <translation>{unknown} の精度が想定されていますが、層は {codes} です。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>An expected user&apos;s accuracy must lie between 0 and 1, not {value:g}.</source>
        <translation>想定するユーザー精度は 0 と 1 の間にしてください（指定値: {value:g}）。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/disagreement.py"/>
        <source>{path} has no ending that stands for GeoTIFF. Use .tif.</source>
        <translation>{path} の拡張子は GeoTIFF のものではありません。.tif を使ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/draw.py"/>
        <source>No point of the lattice meets the map. Use more points.</source>
        <translation>格子の点が地図に一つもかかりません。点を増やしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/draw.py"/>
        <source>{size} points were asked for, but there are {pixels} pixels to draw from.</source>
        <translation>{size} 点が要求されましたが、抽出元のピクセルは {pixels} です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>The interpreters differ on {count} points and nobody has decided; these are left out.</source>
        <translation>
            <numerusform>{count} 点で判読者の回答が異なり、誰も決定していません。これらは除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>On {count} points nobody could tell the class.</source>
        <translation>
            <numerusform>{count} 点は誰もクラスを判断できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/own_points.py"/>
        <source>{count} points lie in the same pixel as another one.</source>
        <translation>
            <numerusform>{count} 点は他の点と同じピクセルにあります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>{first} and {second} have no place in common where both have a class.</source>
        <translation>{first} と {second} の両方にクラスがある場所がありません。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>A disagreement map holds codes from 1 to 255; {first} or {second} has others.</source>
        <translation>不一致マップのコードは 1～255 ですが、{first} または {second} にそれ以外のコードがあります。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/report_files.py"/>
        <source>The report cannot be written to {path}: {why}. Choose a folder that can be written to.</source>
        <translation>レポートを {path} に書き込めません: {why}。書き込みのできるフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>There is no file {path}.</source>
        <translation>ファイル {path} はありません。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The sample has no point {number}.</source>
        <translation>標本に点 {number} はありません。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>An answer needs the name of the interpreter. Enter your name in the settings.</source>
        <translation>回答には判読者の名前が必要です。設定で名前を入力してください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The sample&apos;s legend has no class with code {code}.</source>
        <translation>標本の凡例に、コード {code} のクラスはありません。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The answer to point {number} with confidence {confidence} makes no sense.</source>
        <translation>点 {number} に対する確信度 {confidence} の回答は意味をなしません。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>{path} holds another sample, not a copy of this one. Its answers cannot be taken over.</source>
        <translation>{path} はこの標本のコピーではなく、別の標本です。回答を取り込めません。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>{path} is no sample file of Terrazzo ({why}). Make one with “Sampling design”.</source>
        <translation>{path} は Terrazzo の標本ファイルではありません ({why})。「標本設計」で作成してください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <location filename="../plugin/datasets/read_back.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The answer cannot be written to {path}: {why}. Close the file in other programs.</source>
        <translation>回答を {path} に書き込めません: {why}。他のプログラムでファイルを閉じてください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_writer.py"/>
        <source>The sample cannot be written to {path}: {why}. Choose a folder that can be written to, and close the file in other programs.</source>
        <translation>標本を {path} に書き込めません: {why}。書き込みのできるフォルダを選び、他のプログラムでファイルを閉じてください。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sampling.py"/>
        <source>{path} holds answers of people and is not written over. Choose another name, or remove it first.</source>
        <translation>{path} には判読者の回答が入っているため、上書きしません。別の名前を選ぶか、先に削除してください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/area_patches.py"/>
        <source>Patches of BigEarthNet have {side} x {side} pixels of {gsd:g} m and lie beside each other: leave pixel size and stride empty.</source>
        <translation>BigEarthNet のパッチは {gsd:g} m のピクセルが {side} x {side} 個で、隙間なく並びます。ピクセルサイズとストライドは空にしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/area_patches.py"/>
        <location filename="../plugin/datasets/job.py"/>
        <source>There is nothing to export: no area with labels was given.</source>
        <translation>エクスポートするものがありません。ラベルのある範囲が指定されていません。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The raster {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to it (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>ラスタ {name} に座標参照系がないため、地上でのピクセルサイズが分かりません。正しい CRS を割り当ててください（QGIS: ラスタ &gt; 投影法 &gt; 投影法の割り当て）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>These values of {name} stand for no class and are left unlabelled: {values}.</source>
        <translation>{name} の次の値はクラスを表さないため、ラベルなしのままにします: {values}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <source>This layout needs three bands for red, green and blue, but {given} were chosen.</source>
        <translation>このレイアウトには赤・緑・青の 3 バンドが必要ですが、{given} バンドが選ばれています。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>No file has the name of a band ({known}) in its name or in the descriptions of its bands.</source>
        <translation>ファイル名にもバンドの説明にも、バンド名 ({known}) を含むファイルがありません。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {name} in {path} cannot be read: {why}.</source>
        <translation>{path} のバンド {name} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {band} was given twice: {one} and {two}.</source>
        <translation>バンド {band} が二度指定されています: {one} と {two}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {name} in {path} holds values of the kind {kind}. Sentinel-2 patches hold whole numbers (reflectance times 10000): convert it first.</source>
        <translation>{path} のバンド {name} の値は {kind} 型です。Sentinel-2 パッチの値は整数（反射率 × 10000）です。先に変換してください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The ground sampling distance must be above 0 m, not {gsd}.</source>
        <translation>地上サンプル距離は 0 m より大きくしてください（指定値: {gsd}）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The area at column {col}, row {row} lies outside the image {name}.</source>
        <translation>列 {col}、行 {row} の範囲は画像 {name} の外です。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The chip size must be 8 to {most} pixels, not {size}.</source>
        <translation>チップの大きさは 8～{most} ピクセルにしてください（指定値: {size}）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The stride must be 1 pixel or more, not {stride}.</source>
        <translation>ストライドは 1 ピクセル以上にしてください（指定値: {stride}）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The edge rule must be one of {known}, not {edge!r}.</source>
        <translation>端の扱いは {known} のいずれかです。{edge!r} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/corine.py"/>
        <source>The CORINE raster {path} cannot be read: {why}.</source>
        <translation>CORINE ラスタ {path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/corine.py"/>
        <source>None of the polygons has a CORINE code such as 112 or 311. Choose the field that holds the codes (Code_18 in CLC 2018).</source>
        <translation>112 や 311 のような CORINE コードを持つポリゴンがありません。コードの入ったフィールド（CLC 2018 では Code_18）を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/crosswalk_map.py"/>
        <location filename="../plugin/datasets/labels.py"/>
        <source>{path} is not a class raster: it has bands {kind}, a class raster has one band of whole numbers.</source>
        <translation>{path} はクラスラスタではありません。バンドは {kind} ですが、クラスラスタは整数の 1 バンドです。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/crosswalk_map.py"/>
        <location filename="../plugin/datasets/labels.py"/>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The class raster {path} cannot be read: {why}.</source>
        <translation>クラスラスタ {path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Loaders of OpenEarthMap replace the word “images” in whole paths, and {path} has it. Move the dataset before you train.</source>
        <translation>OpenEarthMap の読み込みプログラムはパス全体の「images」という語を置き換えますが、{path} にはこの語があります。学習の前にデータセットを移動してください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/export.py"/>
        <source>There is nothing to export: {chips} chips of {size} pixels fit into the areas, and none of them has {share:g} % labelled pixels. Use smaller chips, or ask for fewer labelled pixels.</source>
        <translation>エクスポートするものがありません。{size} ピクセルのチップが範囲内に {chips} 個入りますが、ラベル付きピクセルが {share:g} % あるものはありません。チップを小さくするか、必要なラベル付きピクセルの割合を下げてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: they come too near to another split.</source>
        <translation>
            <numerusform>{count} 個のチップを除外します。別の分割に近すぎます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: too little of them is labelled.</source>
        <translation>
            <numerusform>{count} 個のチップを除外します。ラベルのある部分が少なすぎます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} of {all} chips are taken from an export that was interrupted.</source>
        <translation>
            <numerusform>{all} 個中 {count} 個のチップを、中断されたエクスポートから引き継ぎます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>The folder&apos;s name {name!r} becomes the dataset&apos;s id: use letters, digits, dots, dashes and underscores only.</source>
        <translation>フォルダ名 {name!r} がデータセットの ID になります。英字、数字、ドット、ハイフン、アンダースコアだけを使ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>The layout {layout} needs labels in the legend {needed}, not {target}.</source>
        <translation>レイアウト {layout} には凡例 {needed} のラベルが必要です。{target} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <location filename="../plugin/datasets/patches.py"/>
        <source>The share of labelled pixels must be 0 to 100 %, not {share:g} %.</source>
        <translation>ラベル付きピクセルの割合は 0～100 % にしてください（指定値: {share:g} %）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>{date!r} is no date. Write it as 2024-06-30 or 2024-06-30T10:15:00Z.</source>
        <translation>{date!r} は日付ではありません。2024-06-30 または 2024-06-30T10:15:00Z のように書いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/labels.py"/>
        <source>{path} is not a class raster: it holds values from {low} to {high}, class codes are 0 to 255.</source>
        <translation>{path} はクラスラスタではありません。値は {low}～{high} ですが、クラスコードは 0～255 です。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/labels.py"/>
        <source>Polygons have the codes {codes}; class codes are 0 to 255.</source>
        <translation>ポリゴンのコードは {codes} ですが、クラスコードは 0～255 です。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/layouts/__init__.py"/>
        <source>There is no layout {name!r}. Layouts: {known}.</source>
        <translation>レイアウト {name!r} はありません。レイアウト: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/layouts/coco.py"/>
        <location filename="../plugin/datasets/lmdb_store.py"/>
        <location filename="../plugin/datasets/parquet.py"/>
        <location filename="../plugin/landcover/statistics.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} に書き込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/optional.py"/>
        <source>{purpose} needs the Python package {package}, which this Python does not have. Install it into the Python that QGIS uses, for instance with “python3 -m pip install {package}” (on Windows in the OSGeo4W shell), then start QGIS again.</source>
        <translation>{purpose} には、この Python にない Python パッケージ {package} が必要です。QGIS が使う Python に、たとえば “python3 -m pip install {package}”（Windows では OSGeo4W シェル）でインストールし、QGIS を再起動してください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patch_reader.py"/>
        <source>The band {band} in {path} must have pixels of 10 m in a north-up projection in metres, as Sentinel-2 products have (UTM). Reproject it first.</source>
        <translation>{path} のバンド {band} は、Sentinel-2 プロダクト (UTM) のように、メートル単位で北が上の投影法の 10 m ピクセルでなければなりません。先に再投影してください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patch_reader.py"/>
        <source>The tile is smaller than a patch: it has {width} x {height} pixels, a patch has {side} x {side}.</source>
        <translation>タイルがパッチより小さいです。タイルは {width} x {height} ピクセル、パッチは {side} x {side} です。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>A band of 10 m is needed for the grid of the patches: B02, B03, B04 or B08.</source>
        <translation>パッチのグリッドには 10 m のバンド（B02、B03、B04 または B08）が必要です。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is no band {bands} in reBEN.</source>
        <translation>reBEN にバンド {bands} はありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is nothing to build: of {count} patches none has {share:g} % labelled pixels. Does CORINE cover the tile?</source>
        <translation>
            <numerusform>作成するものがありません。{count} 個のパッチのうち、ラベル付きピクセルが {share:g} % あるものはありません。CORINE はこのタイルを覆っていますか？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>The tile&apos;s name {name!r} becomes file names: use letters, digits, dashes and underscores only.</source>
        <translation>タイル名 {name!r} がファイル名になります。英字、数字、ハイフン、アンダースコアだけを使ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/raster_files.py"/>
        <source>{path} does not hold what was written to it. Is the disk full or broken?</source>
        <translation>{path} の内容が書き込んだものと異なります。ディスクがいっぱいか、壊れていませんか？</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/read_back.py"/>
        <source>{folder} is no dataset that was exported here: {why}.</source>
        <translation>{folder} はここでエクスポートしたデータセットではありません: {why}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>No tile of the session can be exported: of {count} tiles none is {states}.</source>
        <translation>
            <numerusform>エクスポートできるタイルがセッションにありません。{count} タイルのうち {states} のものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>The image {name} is not the one that was annotated: it has {width} x {height} pixels, the session {cols} x {rows}, or lies elsewhere.</source>
        <translation>画像 {name} はアノテーションした画像ではありません。画像は {width} x {height} ピクセル、セッションは {cols} x {rows} であるか、位置が異なります。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>The image of the session, {name}, cannot be read: {why}. Put it beside the session under its old name.</source>
        <translation>セッションの画像 {name} を読み取れません: {why}。元の名前でセッションと同じ場所に置いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>No area has the attribute {attribute}. Areas have: {known}.</source>
        <translation>属性 {attribute} を持つ範囲がありません。範囲の属性: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>There are {groups} groups of chips for {splits} splits. Use smaller blocks, another attribute, or fewer splits.</source>
        <translation>チップのグループが {groups} 個で、分割は {splits} 個です。ブロックを小さくするか、別の属性を使うか、分割を減らしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The way to split must be one of {known}, not {method!r}.</source>
        <translation>分割の方法は {known} のいずれかです。{method!r} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The shares of train, val and test must be 0 or more and sum up to 100 %, not {shares}.</source>
        <translation>train、val、test の割合は 0 以上で、合計 100 % にしてください（指定値: {shares}）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The side of a block must be above 0 m, not {block}.</source>
        <translation>ブロックの一辺は 0 m より大きくしてください（指定値: {block}）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The buffer must be 0 m or more, not {buffer}.</source>
        <translation>バッファは 0 m 以上にしてください（指定値: {buffer}）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>The dataset cannot be written to {path}: {why}. What is finished lies in {part}: run the export again with the same settings to go on.</source>
        <translation>データセットを {path} に書き込めません: {why}。完了した部分は {part} にあります。同じ設定で再びエクスポートすると続きから始まります。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>{path} is there already. Datasets are never written over: choose another name, or remove it first.</source>
        <translation>{path} は既にあります。データセットは上書きされません。別の名前を選ぶか、先に削除してください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>The dataset may take {needed} and there is room for {free} in {path}. Make room, choose another place, or export less.</source>
        <translation>データセットには {needed} 必要になる可能性がありますが、{path} の空きは {free} です。空き容量を作るか、別の場所を選ぶか、エクスポートを減らしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>{path} is in the way: it is not the rest of an unfinished export. Rename or remove it, or choose another place.</source>
        <translation>{path} が妨げになっています。未完了のエクスポートの残りではありません。名前を変えるか削除するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>{file} is not the file that it should be (SHA-256 {found}…, not {expected}…), so nothing was installed. It may be damaged or tampered with on its way. Fetch it again.</source>
        <translation>{file} は本来のファイルではないため（SHA-256 は {found}…、正しくは {expected}…）、何もインストールしませんでした。途中で壊れたか改ざんされた可能性があります。もう一度取得してください。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>There is not enough space in {path}: {needed:.0f} MB are needed, {free:.0f} MB are free. Free some.</source>
        <translation>{path} の空き容量が足りません。{needed:.0f} MB 必要ですが、空きは {free:.0f} MB です。空き容量を作ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Taking {file} from the folder</source>
        <translation>フォルダから {file} を取り込んでいます</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/dependencies/install.py"/>
        <source>The folder {folder} has no file {file}. It must hold: {all}.</source>
        <translation>フォルダ {folder} にファイル {file} がありません。必要なファイル: {all}。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Fetching {file} ({size:.1f} MB)</source>
        <translation>{file} を取得しています ({size:.1f} MB)</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>Without pip the packages can only be installed from a folder of wheels.</source>
        <translation>pip がない場合、パッケージは wheel のフォルダからしかインストールできません。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The packages in {path} changed while they were installed. Try again.</source>
        <translation>インストール中に {path} のパッケージが変わりました。もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The folder {path} cannot be written to: {why}. Free some space or get the right to write there.</source>
        <translation>フォルダ {path} に書き込めません: {why}。空き容量を作るか、書き込み権限を取得してください。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The packages cannot be put into {path}: {why}. Close other QGIS windows and try again.</source>
        <translation>パッケージを {path} に置けません: {why}。他の QGIS ウィンドウを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Starting {modules} in a fresh Python</source>
        <translation>新しい Python で {modules} を起動しています</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>{module} was fetched but does not start: {why}. It was taken away again.</source>
        <translation>{module} を取得しましたが起動しません: {why}。削除しました。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>No Python program of this QGIS can be started; it is done without one.</source>
        <translation>この QGIS の Python プログラムを起動できないため、使わずに進めます。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Python of this QGIS: {program} (pip: {pip})</source>
        <translation>この QGIS の Python: {program} (pip: {pip})</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Installing into {path}</source>
        <translation>{path} にインストールしています</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>{module} was fetched but does not start: {why}. On Windows this usually means that the Microsoft Visual C++ runtime is older than it needs: install the current one (vc_redist.x64.exe from Microsoft), then try again.</source>
        <translation>{module} を取得しましたが起動しません: {why}。Windows では通常、Microsoft Visual C++ ランタイムが必要な版より古いことが原因です。最新版（Microsoft の vc_redist.x64.exe）をインストールして、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>The packages hold a {name} of their own, which must be that of QGIS.</source>
        <translation>パッケージに独自の {name} が含まれていますが、これは QGIS のものでなければなりません。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{why} An older release is tried.</source>
        <translation>{why} より古いリリースを試します。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{why} It is tried again through the network of QGIS.</source>
        <translation>{why} QGIS のネットワーク経由でもう一度試します。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>pip could not install the packages: {why}</source>
        <translation>pip がパッケージをインストールできませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>A package is not the file that it should be (its SHA-256 differs), so nothing was installed. It may be damaged or tampered with on its way: {why}</source>
        <translation>あるパッケージが本来のファイルではないため（SHA-256 が異なる）、何もインストールしませんでした。途中で壊れたか改ざんされた可能性があります: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>There is not enough space for the packages in {path}. Free some.</source>
        <translation>{path} にパッケージのための空き容量が足りません。空き容量を作ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>pip could not fetch the packages: {why}</source>
        <translation>pip がパッケージを取得できませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/running.py"/>
        <source>{path} cannot be started: {why}.</source>
        <translation>{path} を起動できません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/running.py"/>
        <source>{path} took longer than {limit:.0f} s and was ended.</source>
        <translation>{path} は {limit:.0f} 秒を超えたため終了しました。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/unpack.py"/>
        <source>The package {file} is damaged ({why}). Fetch it again.</source>
        <translation>パッケージ {file} が壊れています ({why})。もう一度取得してください。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/unpack.py"/>
        <source>The package {file} cannot be unpacked into {path}: {why}. Free some space or get the right to write there.</source>
        <translation>パッケージ {file} を {path} に展開できません: {why}。空き容量を作るか、書き込み権限を取得してください。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>There is no ready-made package {package} for {target} (numpy {numpy}). Install a newer QGIS, or install {package} into the Python of QGIS in another way (see the documentation, Troubleshooting).</source>
        <translation>{target} (numpy {numpy}) 用の既製パッケージ {package} がありません。より新しい QGIS をインストールするか、別の方法で {package} を QGIS の Python にインストールしてください（ドキュメントの「トラブルシューティング」を参照）。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>The Python of this QGIS has no numpy, which comes with every complete QGIS. Install QGIS again: numpy is not installed beside it, since QGIS and its other plugins need the same one.</source>
        <translation>この QGIS の Python には numpy がありません。numpy は完全な QGIS には必ず含まれています。QGIS を再インストールしてください。QGIS と他のプラグインも同じ numpy を必要とするため、別にはインストールしません。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>The list of packages {path} cannot be read: {why}. Install the plugin again.</source>
        <translation>パッケージの一覧 {path} を読み取れません: {why}。プラグインを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/__main__.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path}: {pixels} pixels mapped on {device}</source>
        <translation>{path}: {pixels} ピクセルを {device} でマッピング</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/__main__.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path} does not fit the others and is left out of the view of all maps.</source>
        <translation>{path} は他の地図と合わないため、全地図のビューから除外します。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/aoi.py"/>
        <source>The mask holds a {kind}. Masks are polygons.</source>
        <translation>マスクに {kind} があります。マスクはポリゴンです。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/aoi.py"/>
        <source>The mask has no polygon with an area. Choose a layer with polygons.</source>
        <translation>マスクに面積のあるポリゴンがありません。ポリゴンレイヤを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>The model {path} uses files that its card does not name ({names}). Install it again.</source>
        <translation>モデル {path} は、モデルカードに記載のないファイル ({names}) を使っています。再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <location filename="../plugin/landcover/backend_torch.py"/>
        <source>The model {path} does not fit its card: {why}.</source>
        <translation>モデル {path} がモデルカードと合いません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>The device {device!r} is not offered by the installed ONNX Runtime. Offered: {offered}.</source>
        <translation>デバイス {device!r} は、インストールされた ONNX Runtime では使えません。使えるもの: {offered}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>ONNX Runtime cannot load {path}: {why}. The model file may be damaged or too new for ONNX Runtime {version}.</source>
        <translation>ONNX Runtime が {path} を読み込めません: {why}。モデルファイルが壊れているか、ONNX Runtime {version} には新しすぎる可能性があります。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_torch.py"/>
        <source>The model gave no scores.</source>
        <translation>モデルがスコアを出力しませんでした。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/claims.py"/>
        <source>{path} is being written by another run. Wait until it ends, or choose another output.</source>
        <translation>{path} は別の実行が書き込んでいます。終わるまで待つか、別の出力先を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>The raster {path} is not the same on all machines of the cluster.</source>
        <translation>ラスタ {path} がクラスタのすべてのマシンで同じではありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>Mapping on a cluster needs the Python package &apos;distributed&apos; ({why}).</source>
        <translation>クラスタでのマッピングには Python パッケージ &apos;distributed&apos; が必要です ({why})。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>The cluster {address} does not answer: {why}.</source>
        <translation>クラスタ {address} が応答しません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>A worker of the cluster failed: {why}.</source>
        <translation>クラスタのワーカーが失敗しました: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>There is no crosswalk from the legend {start} to {target}. From {start} there are: {known}. Give a crosswalk file.</source>
        <translation>凡例 {start} から {target} への対応表がありません。{start} からのもの: {known}。対応表ファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk from {start} to {target} does not say what becomes of the codes {codes}.</source>
        <translation>{start} から {target} への対応表に、コード {codes} の行き先がありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk from {start} leads to the codes {codes}, which the legend {target} does not have.</source>
        <translation>{start} からの対応表の行き先 {codes} が、凡例 {target} にありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>{where} is not a crosswalk: {why}.</source>
        <translation>{where} は対応表ではありません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk {path} cannot be read: {why}.</source>
        <translation>対応表 {path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>This is a Deepness model of the type {kind}. Only models of the type Segmentor make land-cover maps.</source>
        <translation>これは {kind} 型の Deepness モデルです。土地被覆図を作れるのは Segmentor 型のモデルだけです。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata {key!r} is too long to be meant.</source>
        <translation>モデルのメタデータ {key!r} が長すぎ、正しい値とは考えられません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The numbers of &apos;class_names&apos; in the model&apos;s metadata must run from 0 on without a gap.</source>
        <translation>モデルのメタデータの &apos;class_names&apos; の番号は、0 から途切れなく続かなければなりません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata {key!r} is no number: {value!r}.</source>
        <translation>モデルのメタデータ {key!r} が数値ではありません: {value!r}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata &apos;class_names&apos; must give the name of each class by its number, such as {example}.</source>
        <translation>モデルのメタデータ &apos;class_names&apos; は、{example} のように番号ごとのクラス名でなければなりません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/derive.py"/>
        <source>There is no valid pixel of {name} in the chosen area: all of it is nodata or outside the mask.</source>
        <translation>選択した範囲に {name} の有効なピクセルがありません。すべて NoData かマスクの外です。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device!r} is not offered by what is installed here. Offered: {offered}.</source>
        <translation>デバイス {device!r} は、ここにインストールされたものでは使えません。使えるもの: {offered}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} gives wrong scores with this model. Choose the device cpu or auto.</source>
        <translation>デバイス {device} は、このモデルで誤ったスコアを出します。デバイスに cpu または auto を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} cannot be used: {why}. Choose another one. Offered: {offered}.</source>
        <translation>デバイス {device} は使えません: {why}。別のものを選んでください。使えるもの: {offered}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: it takes {seconds:.2g} s for a tile, the processor {slow:.2g} s.</source>
        <translation>デバイス {device} は使いません。1 タイルに {seconds:.2g} 秒かかり、プロセッサは {slow:.2g} 秒です。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: its scores differ by {difference:.2g} from those of the processor.</source>
        <translation>デバイス {device} は使いません。スコアがプロセッサのものと {difference:.2g} 異なります。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: it cannot run this model ({why}).</source>
        <translation>デバイス {device} は使いません。このモデルを実行できません ({why})。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/errors.py"/>
        <source>The run was cancelled. No result was kept.</source>
        <translation>実行をキャンセルしました。結果は残っていません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The model gave scores of {got} pixels for a tile of {want} pixels.</source>
        <translation>モデルが、{want} ピクセルのタイルに {got} ピクセルのスコアを出力しました。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} is too small for this model, even for a tile of {side} pixels. Close other programs, or choose another device or model.</source>
        <translation>{device} のメモリは、{side} ピクセルのタイルでもこのモデルには小さすぎます。他のプログラムを閉じるか、別のデバイスまたはモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets tiles of {side} pixels.</source>
        <translation>{device} のメモリが不足したため、モデルに渡すタイルを {side} ピクセルにします。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets {count} tiles at once.</source>
        <translation>
            <numerusform>{device} のメモリが不足したため、モデルに一度に渡すタイルを {count} 個にします。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The model failed on a tile: {why}.</source>
        <translation>モデルがタイルの処理に失敗しました: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/geopackage.py"/>
        <source>The polygons cannot be written to {path}: {why}. Choose a folder that can be written to and has room, and close the file in other programs.</source>
        <translation>ポリゴンを {path} に書き込めません: {why}。書き込みができ、空き容量のあるフォルダを選び、他のプログラムでファイルを閉じてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The image is too coarse for this model: its pixels measure {native:.3g} m on the ground, and {model} maps images of {finest:g} to {coarsest:g} m (enlarged at most from {limit:g} m). Use a finer image or another model, or ignore the model&apos;s pixel sizes.</source>
        <translation>画像がこのモデルには粗すぎます。地上でのピクセルは {native:.3g} m ですが、{model} は {finest:g}～{coarsest:g} m の画像をマッピングします（拡大できるのは {limit:g} m まで）。より細かい画像か別のモデルを使うか、モデルのピクセルサイズを無視してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The extent {extent} is empty. Give xmin &lt; xmax and ymin &lt; ymax in the units of the CRS.</source>
        <translation>領域 {extent} が空です。CRS の単位で xmin &lt; xmax、ymin &lt; ymax となるように指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The extent {extent} lies outside the raster {name}. Choose an extent that meets the raster.</source>
        <translation>領域 {extent} はラスタ {name} の外です。ラスタにかかる領域を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>A ground sampling distance of {gsd:g} m is outside what {model} knows ({finest:g} to {coarsest:g} m). Choose one in this range, or ignore the model&apos;s pixel sizes.</source>
        <translation>地上サンプル距離 {gsd:g} m は {model} の対応範囲 ({finest:g}～{coarsest:g} m) の外です。範囲内の値を選ぶか、モデルのピクセルサイズを無視してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The raster lies outside the area of its coordinate system. Assign the right CRS to the raster first.</source>
        <translation>ラスタが座標系の範囲の外にあります。先に正しい CRS をラスタに割り当ててください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The pixel size on the ground cannot be worked out from the raster&apos;s georeference. Check its CRS and its geotransform.</source>
        <translation>ラスタのジオリファレンスから地上でのピクセルサイズを計算できません。CRS とジオトランスフォームを確認してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The place of the raster on the earth cannot be worked out from its coordinate system: {why}. Assign the right CRS to the raster first.</source>
        <translation>ラスタの座標系から地球上の位置を計算できません: {why}。先に正しい CRS をラスタに割り当ててください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The pixel areas on the ground cannot be worked out from the raster&apos;s georeference. Check its CRS and its geotransform.</source>
        <translation>ラスタのジオリファレンスから地上でのピクセル面積を計算できません。CRS とジオトランスフォームを確認してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>The legend {legend} has no class with code {code}.</source>
        <translation>凡例 {legend} に、コード {code} のクラスはありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>There is no legend {legend!r}. Known legends: {known}.</source>
        <translation>凡例 {legend!r} はありません。使える凡例: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>{where} is not a legend: the codes {codes} must be different numbers from 1 to 255.</source>
        <translation>{where} は凡例ではありません。コード {codes} は 1～255 の互いに異なる数値でなければなりません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>The legend {path} cannot be read: {why}.</source>
        <translation>凡例 {path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>{where} is not a legend: {why}.</source>
        <translation>{where} は凡例ではありません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{number} of {total}: {name}</source>
        <translation>{total} 件中 {number} 件目: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{name} could not be mapped: {why}</source>
        <translation>{name} をマッピングできませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <source>The folder {path} cannot be read: {why}.</source>
        <translation>フォルダ {path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>TTA must be one of {known}, not {tta!r}.</source>
        <translation>TTA は {known} のいずれかです。{tta!r} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The tolerance of polygons must be 0 m or more, not {value}.</source>
        <translation>ポリゴンの許容値は 0 m 以上にしてください（指定値: {value}）。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The smallest segment must be 0 m² or more, not {area}.</source>
        <translation>最小セグメントは 0 m² 以上にしてください（指定値: {area}）。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{share:.0%} of the edge of {name} is pure black (0), but the raster declares no nodata value, so the black will be mapped. If it is no data, set NODATA to 0.</source>
        <translation>{name} の端の {share:.0%} が真っ黒 (0) ですが、ラスタは NoData 値を宣言していないため、黒もマッピングされます。データなしであれば NODATA を 0 にしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <location filename="../plugin/panel/facts.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>The image lies {km:.0f} km from the nearest place that the model was trained on ({place}). Expect more mistakes than its card says.</source>
        <translation>画像は、モデルの学習に使われた最も近い場所（{place}）から {km:.0f} km 離れています。モデルカードの記載より誤りが多くなります。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>Only raster files can be mapped on a cluster. Save the layer as a file first.</source>
        <translation>クラスタでマッピングできるのはラスタファイルだけです。先にレイヤをファイルに保存してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The mask and the extent have no place in common. Change one of them.</source>
        <translation>マスクと領域が重なりません。どちらかを変更してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/memory.py"/>
        <source>The memory for mapping must be {least} MB or more, not {value}.</source>
        <translation>マッピング用のメモリは {least} MB 以上にしてください（指定値: {value}）。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/memory.py"/>
        <source>Blocks must begin at multiples of {unit} pixels.</source>
        <translation>ブロックは {unit} ピクセルの倍数の位置から始めてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_call.py"/>
        <source>The model gave scores of shape {shape}, not one per class and pixel.</source>
        <translation>モデルが出力したスコアの形状は {shape} で、クラスとピクセルごとに 1 つではありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_call.py"/>
        <source>The model gave {got} classes, but its card says {want}.</source>
        <translation>モデルは {got} クラスを出力しましたが、モデルカードでは {want} です。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {path} is not a STAC Item.</source>
        <translation>モデルカード {path} は STAC Item ではありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: {why}.</source>
        <translation>モデルカード {where} に誤りがあります: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: its legend {name!r} is not a plain file name.</source>
        <translation>モデルカード {where} に誤りがあります。凡例 {name!r} が単純なファイル名ではありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The legend {path} is too large to be one.</source>
        <translation>凡例 {path} は凡例としては大きすぎます。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: {why}</source>
        <translation>モデルカード {where} に誤りがあります: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {path} cannot be read: {why}.</source>
        <translation>モデルカード {path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is not complete: {why}.</source>
        <translation>モデルカード {where} が不完全です: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>There is no model file {path}.</source>
        <translation>モデルファイル {path} はありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>{path} is a torch checkpoint or another Python pickle. Such files can run programs when they are opened, so they are not. Export the model to ONNX (torch.onnx.export) and import that file.</source>
        <translation>{path} は torch のチェックポイントか、他の Python の pickle です。このようなファイルは開くとプログラムが実行されるおそれがあるため、開きません。モデルを ONNX にエクスポートし (torch.onnx.export)、そのファイルをインポートしてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The model {path} has {count} inputs ({names}); a land-cover model has one, the image.</source>
        <translation>
            <numerusform>モデル {path} には入力が {count} 個あります ({names})。土地被覆モデルの入力は画像 1 つです。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The input of the model {path} is {kind} {shape}; it must be numbers of shape [images, bands, height, width].</source>
        <translation>モデル {path} の入力は {kind} {shape} です。形状 [images, bands, height, width] の数値でなければなりません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The names in the model {path} cannot be read: {why}. The file may be damaged.</source>
        <translation>モデル {path} の中の名前を読み取れません: {why}。ファイルが壊れている可能性があります。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model cannot be installed at {path}: {why}. Free space or choose another place.</source>
        <translation>モデルを {path} にインストールできません: {why}。空き容量を作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes only tiles of {height} x {width} pixels. Sides of {least} to {most} pixels are possible.</source>
        <translation>モデルは {height} x {width} ピクセルのタイルしか受け付けません。使える一辺は {least}～{most} ピクセルです。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes {count} bands, but {given} were named: {names}.</source>
        <translation>
            <numerusform>モデルは {count} バンドを必要としますが、{given} 個の名前が指定されています: {names}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The output of a model must be one of {known}, not {got!r}.</source>
        <translation>モデルの出力は {known} のいずれかです。{got!r} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The threshold must be between 0 and 1, not {got}.</source>
        <translation>閾値は 0 と 1 の間にしてください（指定値: {got}）。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The names of the bands ({names}) must be different and not empty.</source>
        <translation>バンドの名前 ({names}) は互いに異なり、空でないものにしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model gives scores that are not numbers for an ordinary tile.</source>
        <translation>モデルが、普通のタイルに対して数値でないスコアを出力します。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The threshold {threshold:g} of the file counts only if the model has a single output channel.</source>
        <translation>ファイルの閾値 {threshold:g} は、モデルの出力チャンネルが 1 つのときだけ使われます。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The weights of the model are in a file with a name that is taken. Save it as one file.</source>
        <translation>モデルの重みのファイル名が既に使われています。1 つのファイルとして保存してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>Which bands does the model need? Its file does not say. Give their names in order.</source>
        <translation>モデルに必要なバンドは何ですか？ファイルに記載がありません。名前を順に指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The scores of a pixel do not sum to 1. Its class is the one with the highest score.</source>
        <translation>ピクセルのスコアの合計が 1 になりません。スコアが最も高いクラスを採用します。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives {kind} of shape {shape}, not one score per class for each pixel. Only models for semantic segmentation make land-cover maps.</source>
        <translation>モデルは {kind}、形状 {shape} を出力し、ピクセルごとにクラスあたり 1 つのスコアではありません。土地被覆図を作れるのはセマンティックセグメンテーションのモデルだけです。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives a class number for each pixel instead of one score per class, so tiles cannot be blended and there is no confidence. Export it without the final argmax.</source>
        <translation>モデルはクラスごとのスコアではなく、ピクセルごとのクラス番号を出力します。そのためタイルを合成できず、信頼度もありません。最後の argmax なしでエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model&apos;s file says that it takes tiles of any size, but it does not ({why}). Export it with a fixed size.</source>
        <translation>モデルのファイルには任意の大きさのタイルを受け付けるとありますが、実際には受け付けません ({why})。固定サイズでエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives scores that are not numbers for an ordinary tile. Its file may be damaged, or its scaling may be wrong.</source>
        <translation>モデルが、普通のタイルに対して数値でないスコアを出力します。ファイルが壊れているか、スケーリングが間違っている可能性があります。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives scores of {got} for a tile of {want} pixels. Only models that give one score per class for each pixel of the tile can be used: add the enlarging to the model before exporting it.</source>
        <translation>モデルは {want} ピクセルのタイルに {got} のスコアを出力します。使えるのは、タイルの各ピクセルにクラスごとのスコアを 1 つ出力するモデルだけです。エクスポートする前に、モデルに拡大処理を加えてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model failed on a tile of {bands} bands and {height} x {width} pixels: {why}.</source>
        <translation>モデルが {bands} バンド、{height} x {width} ピクセルのタイルの処理に失敗しました: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>A tile of {side} pixels does not fit into memory with this model. Choose smaller tiles.</source>
        <translation>このモデルでは、{side} ピクセルのタイルがメモリに入りません。タイルを小さくしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>{name!r} cannot be the name of a model. Use up to 64 letters without accents, digits, points, hyphens and underscores, with a letter or digit first and last.</source>
        <translation>{name!r} はモデルの名前にできません。アクセントのない英字、数字、ピリオド、ハイフン、アンダースコアを 64 文字まで使い、最初と最後は英字または数字にしてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The model has {classes} classes, but {what} has {count}. Choose another legend, or give {classes} names.</source>
        <translation>
            <numerusform>モデルは {classes} クラスですが、{what} は {count} クラスです。別の凡例を選ぶか、{classes} 個の名前を指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Which scaling does the model need? Its file does not say. Choose one of: {known}.</source>
        <translation>モデルに必要なスケーリングは何ですか？ファイルに記載がありません。次から選んでください: {known}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The percentiles {low:g} and {high:g} are not in order from 0 to 100.</source>
        <translation>パーセンタイル {low:g} と {high:g} が 0～100 の順になっていません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Scaling by mean and standard deviation needs both, one figure for each band.</source>
        <translation>平均と標準偏差によるスケーリングには、バンドごとに両方の数値が必要です。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Standard deviations and the divisor must be above 0.</source>
        <translation>標準偏差と除数は 0 より大きくしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A tile of {side} pixels is not possible. Tiles have {least} to {most} pixels.</source>
        <translation>{side} ピクセルのタイルは使えません。タイルは {least}～{most} ピクセルです。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The overlap of tiles must be 0 or more, not {overlap}.</source>
        <translation>タイルの重なりは 0 以上にしてください（指定値: {overlap}）。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Which pixel sizes on the ground does the model know? Its file does not say. Give the finest and the coarsest one in metres, for instance 0.25 and 0.5.</source>
        <translation>モデルが対応する地上でのピクセルサイズはいくつですか？ファイルに記載がありません。最も細かいものと最も粗いものをメートルで指定してください（例: 0.25 と 0.5）。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The pixel sizes {low:g} to {high:g} m (enlarged from {limit:g} m) make no sense. Give numbers above 0, the finest first.</source>
        <translation>ピクセルサイズ {low:g}～{high:g} m（{limit:g} m から拡大）は意味をなしません。0 より大きい数値を、細かい方から指定してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A legend has at most 255 classes, not {count}.</source>
        <translation>
            <numerusform>凡例のクラスは 255 個までです（指定: {count} 個）。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>There are {names} class names, but {colours} colours and {codes} codes. Give one for each class.</source>
        <translation>クラス名が {names} 個に対し、色が {colours} 個、コードが {codes} 個です。クラスごとに 1 つずつ指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Two classes have the same colour. Give each class a colour of its own.</source>
        <translation>2 つのクラスの色が同じです。クラスごとに異なる色を指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>{name} is a model that came with the plugin. Choose another name.</source>
        <translation>{name} はプラグインに付属するモデルです。別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>Models cannot be installed into the plugin&apos;s own folder. Choose another folder.</source>
        <translation>モデルはプラグイン自身のフォルダにはインストールできません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>A model with the name {name} is installed already. Choose another name, or ask to overwrite it.</source>
        <translation>{name} という名前のモデルは既にインストールされています。別の名前を選ぶか、上書きを指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>{name} came with the plugin and cannot be removed.</source>
        <translation>{name} はプラグインに付属しており、削除できません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>There is no installed model {name} in {folder}.</source>
        <translation>{folder} にインストール済みモデル {name} はありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>A model with the name {name} is installed already.</source>
        <translation>{name} という名前のモデルは既にインストールされています。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>The model {name} cannot be removed: {why}. Close what uses it, and try again.</source>
        <translation>モデル {name} を削除できません: {why}。使用しているものを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file. Choose a model that was exported to ONNX.</source>
        <translation>{path} は ONNX ファイルではありません。ONNX にエクスポートされたモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model {path} holds parts that were compiled for one device. Get the model as it was exported.</source>
        <translation>モデル {path} には、特定のデバイス用にコンパイルされた部分があります。エクスポートされたままのモデルを入手してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model file {path} is empty.</source>
        <translation>モデルファイル {path} は空です。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file but a text.</source>
        <translation>{path} は ONNX ファイルではなくテキストです。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is larger than an ONNX file can be.</source>
        <translation>{path} は ONNX ファイルの上限より大きいです。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model file {path} cannot be read: {why}.</source>
        <translation>モデルファイル {path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file, or it is cut off or damaged ({why}). Get it again, or export the model to ONNX again.</source>
        <translation>{path} は ONNX ファイルではないか、途中で切れているか壊れています ({why})。もう一度入手するか、モデルを再び ONNX にエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model {path} refers to a file outside its folder ({name!r}). Such a model is not opened: save it as one file.</source>
        <translation>モデル {path} はフォルダの外のファイル ({name!r}) を参照しています。このようなモデルは開きません。1 つのファイルとして保存してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The weights of the model {path} are in another file, {name}, which is not beside it. Put both into one folder, or save the model as one file.</source>
        <translation>モデル {path} の重みは別のファイル {name} にありますが、同じ場所にありません。両方を 1 つのフォルダに入れるか、モデルを 1 つのファイルとして保存してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file but {kind}.</source>
        <translation>{path} は ONNX ファイルではなく {kind} です。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_runtime.py"/>
        <source>ONNX Runtime is not installed in this Python ({why}). Models need it: install the package &apos;onnxruntime&apos; into the Python that QGIS uses, then start QGIS again.</source>
        <translation>この Python には ONNX Runtime がインストールされていません ({why})。モデルに必要です。QGIS が使う Python にパッケージ &apos;onnxruntime&apos; をインストールし、QGIS を再起動してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>There is no model {name!r}. Installed models: {known}.{problems}</source>
        <translation>モデル {name!r} はありません。インストール済みモデル: {known}。{problems}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>There is no model in {folder}: {card} is missing.</source>
        <translation>{folder} にモデルがありません。{card} がありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>The model file {path} cannot be read: {why}. Install the model again.</source>
        <translation>モデルファイル {path} を読み取れません: {why}。モデルを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>The model file {path} is not the one its card describes (SHA-256 {found}…, the card says {expected}…). It may be damaged or tampered with. Install the model again.</source>
        <translation>モデルファイル {path} がモデルカードの記載と異なります（SHA-256 は {found}…、カードでは {expected}…）。壊れたか改ざんされた可能性があります。モデルを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/plan.py"/>
        <source>An overlap of {overlap} pixels does not fit tiles of {tile} pixels. Choose 0 to {most}.</source>
        <translation>重なり {overlap} ピクセルは {tile} ピクセルのタイルに合いません。0～{most} を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/polygons.py"/>
        <source>The class raster {path} has no coordinate system. Assign one first.</source>
        <translation>クラスラスタ {path} に座標系がありません。先に割り当ててください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The scaling must be card, statistics, or one range from low to high for each of the {count} bands, not {wish!r}.</source>
        <translation>
            <numerusform>スケーリングは card、statistics、または {count} 個のバンドそれぞれの下限から上限までの範囲です。{wish!r} は使えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The model takes {bands} bands, but there are {count} figures for its mean or standard deviation.</source>
        <translation>
            <numerusform>モデルは {bands} バンドを必要としますが、平均または標準偏差の数値が {count} 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/scaling.py"/>
        <source>No valid pixel was found in {name} to work out the range of its values. Choose an area that holds data.</source>
        <translation>値の範囲を計算するための有効なピクセルが {name} に見つかりませんでした。データのある範囲を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/scaling.py"/>
        <source>All pixels of {name} have the same value. There is nothing to map.</source>
        <translation>{name} のすべてのピクセルの値が同じです。マッピングするものがありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>{path} is not a class raster: it has bands {kind}, a class raster has one band of uint8.</source>
        <translation>{path} はクラスラスタではありません。バンドは {kind} ですが、クラスラスタは uint8 の 1 バンドです。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The class raster {path} cannot be read at row {row}: {why}.</source>
        <translation>クラスラスタ {path} の行 {row} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster {path} cannot be read at row {row}: {why}.</source>
        <translation>信頼度ラスタ {path} の行 {row} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster has {got} pixels, the class raster {want}. Take both of one run.</source>
        <translation>信頼度ラスタは {got} ピクセル、クラスラスタは {want} ピクセルです。同じ実行の両方を使ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster {path} cannot be read: {why}.</source>
        <translation>信頼度ラスタ {path} を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sieve.py"/>
        <source>The merged raster could not be written whole to {folder}. Is the disk full?</source>
        <translation>結合したラスタ全体を {folder} に書き込めませんでした。ディスクがいっぱいではありませんか？</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sieve.py"/>
        <source>The merged raster cannot be written to {folder}: {why}. Choose a folder that can be written to and has room.</source>
        <translation>結合したラスタを {folder} に書き込めません: {why}。書き込みができ、空き容量のあるフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/simplify.py"/>
        <source>The tolerance of simplified borders must be 0 m or more, not {got}.</source>
        <translation>境界の簡素化の許容値は 0 m 以上にしてください（指定値: {got}）。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>Writing {path} failed: {why}. Free space there: {free}. Make room or choose another place; the unfinished file was removed.</source>
        <translation>{path} の書き込みに失敗しました: {why}。そこの空き容量: {free}。空き容量を作るか、別の場所を選んでください。未完了のファイルは削除しました。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>{path} cannot be written: {why}. Choose another place for the output.</source>
        <translation>{path} に書き込めません: {why}。別の出力先を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>The result is complete but {final} cannot be replaced ({why}); is it open in a program? The result lies in {part}: rename it.</source>
        <translation>結果は完成しましたが、{final} を置き換えられません ({why})。プログラムで開いていませんか？結果は {part} にあります。名前を変更してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} に書き込めません: {why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has {have} band(s), but the model needs {n}: {wanted}. Choose another raster or model.</source>
        <translation>ラスタ {name} は {have} バンドですが、モデルには {n} バンド必要です: {wanted}。別のラスタまたはモデルを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>{path} holds no image of its own. Choose one of its sub-datasets.</source>
        <translation>{path} 自体には画像がありません。サブデータセットの 1 つを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The chosen bands of {name} hold values of kinds {kinds}; one real kind is needed.</source>
        <translation>{name} の選択したバンドの値は {kinds} 型です。同じ実数型でなければなりません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has no band {wrong}; it has bands 1 to {count}.</source>
        <translation>
            <numerusform>ラスタ {name} にバンド {wrong} はありません。バンドは 1～{count} です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The model needs {n} bands ({wanted}), but {given} were chosen.</source>
        <translation>モデルには {n} バンド ({wanted}) が必要ですが、{given} バンドが選ばれています。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>{name} cannot be read at column {col:.0f}, row {row:.0f}: {why}. The file may be damaged.</source>
        <translation>{name} の列 {col:.0f}、行 {row:.0f} を読み取れません: {why}。ファイルが壊れている可能性があります。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The description of the model in {path} is too long.</source>
        <translation>{path} のモデルの説明が長すぎます。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} holds {what!r}, which a land-cover model does not need and which could run a program. Export the model to ONNX.</source>
        <translation>アーカイブ {path} に {what!r} が含まれています。土地被覆モデルには不要で、プログラムが実行されるおそれがあります。モデルを ONNX にエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The model {path} must have one input of shape [n, bands, height, width].</source>
        <translation>モデル {path} の入力は、形状 [n, bands, height, width] の 1 つでなければなりません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>{path} must hold exactly one model.</source>
        <translation>{path} に含まれるモデルはちょうど 1 つでなければなりません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} is damaged: {why}.</source>
        <translation>アーカイブ {path} が壊れています: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The input of the model {path} is not an image.</source>
        <translation>モデル {path} の入力は画像ではありません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} holds pickled weights or other objects, which are never opened, because that can run programs. Export the model to ONNX.</source>
        <translation>アーカイブ {path} に pickle 形式の重みなどのオブジェクトが含まれています。プログラムが実行されるおそれがあるため、決して開きません。モデルを ONNX にエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} is a pickled torch checkpoint. It is never opened, because that can run programs. Export the model to ONNX (torch.onnx.export), or save it with torch.jit.save or torch.export.save.</source>
        <translation>{path} は pickle 形式の torch チェックポイントです。プログラムが実行されるおそれがあるため、決して開きません。モデルを ONNX にエクスポートするか (torch.onnx.export)、torch.jit.save または torch.export.save で保存してください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} unpacks to far more than a model. It is not opened.</source>
        <translation>{path} は展開するとモデルよりはるかに大きくなるため、開きません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} holds names that lead outside it. It is not opened.</source>
        <translation>{path} には外部を指す名前が含まれているため、開きません。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>This model needs the Python package torch, which is not installed here ({why}). Install it into the Python that QGIS uses, or export the model to ONNX, which needs no torch.</source>
        <translation>このモデルには Python パッケージ torch が必要ですが、ここにはインストールされていません ({why})。QGIS が使う Python にインストールするか、torch の要らない ONNX にモデルをエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} is neither a TorchScript nor a torch.export archive ({why}). A pickled checkpoint is never opened, because that can run programs: export the model to ONNX.</source>
        <translation>{path} は TorchScript でも torch.export のアーカイブでもありません ({why})。pickle 形式のチェックポイントは、プログラムが実行されるおそれがあるため決して開きません。モデルを ONNX にエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>torch {version} cannot open {path}: {why}. The file may be damaged, or from a newer torch.</source>
        <translation>torch {version} が {path} を開けません: {why}。ファイルが壊れているか、より新しい torch のものである可能性があります。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>The code in {path} is too long to be that of a model.</source>
        <translation>{path} のコードはモデルのコードとしては長すぎます。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>The TorchScript code in {path} uses {what}, which a land-cover model does not need and which can reach other files. It is not opened.</source>
        <translation>{path} の TorchScript コードは {what} を使っています。土地被覆モデルには不要で、他のファイルにアクセスできるため、開きません。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/session_image.py"/>
        <source>The image of this session is not at {path} any more, so its edges cannot be followed. Put it back, or beside the session.</source>
        <translation>このセッションの画像が {path} にないため、画像の縁に合わせられません。元に戻すか、セッションと同じ場所に置いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/session_image.py"/>
        <source>The image {path} has another size than when this session was made. Put the right one there.</source>
        <translation>画像 {path} の大きさがセッション作成時と異なります。正しい画像を置いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/example.py"/>
        <source>The example cannot be written to {folder}: {why}. Choose another folder.</source>
        <translation>サンプルを {folder} に書き込めません: {why}。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the field that holds the reference classes.</source>
        <translation>参照クラスが入っているフィールドを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>The CORINE layer cannot be read. Check that the file is there.</source>
        <translation>CORINE レイヤを読み取れません。ファイルがあるか確認してください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>The shares of train, val and test must be three numbers, not {text!r}.</source>
        <translation>train、val、test の割合は 3 つの数値でなければなりません。{text!r} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>None of the images can be read. Check that the files are there and are rasters.</source>
        <translation>読み取れる画像がありません。ファイルがあり、ラスタであるか確認してください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>The labels cannot be read. Check that the file is there.</source>
        <translation>ラベルを読み取れません。ファイルがあるか確認してください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Bands must be numbers separated by commas, such as 3, 2, 1, not {text!r}.</source>
        <translation>バンドは 3, 2, 1 のようにカンマで区切った番号にしてください。{text!r} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>{name} must be numbers separated by blanks, not {text!r}.</source>
        <translation>{name} は空白で区切った数値でなければなりません。{text!r} は使えません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A sample is a GeoPackage: {path} must end in .gpkg.</source>
        <translation>標本は GeoPackage です。{path} の末尾は .gpkg でなければなりません。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Give the number of points or the standard error, not both.</source>
        <translation>点の数と標準誤差は、両方ではなくどちらか一方を指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>“{text}” is no expected accuracy. Write it like 1: 0.7, 5: 0.95.</source>
        <translation>「{text}」は想定精度ではありません。1: 0.7, 5: 0.95 のように書いてください。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Work in a session needs a person&apos;s name. Enter yours.</source>
        <translation>セッションでの作業には名前が必要です。名前を入力してください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <source>Choose an annotation session, or two label rasters.</source>
        <translation>アノテーションセッションまたは 2 つのラベルラスタを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <source>The mask {name} has no polygon. Choose a layer with polygons, or select some of its features.</source>
        <translation>マスク {name} にポリゴンがありません。ポリゴンレイヤを選ぶか、地物をいくつか選択してください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <source>No polygon of the mask {name} lies on the raster.</source>
        <translation>マスク {name} のポリゴンが一つもラスタにかかりません。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The mask {name} cannot be brought into the raster&apos;s coordinate reference system: {why}.</source>
        <translation>マスク {name} をラスタの座標参照系に変換できません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>The reference has classes that the legend {legend} does not have: {names}. Choose the legend of the reference.</source>
        <translation>参照に、凡例 {legend} にないクラスがあります: {names}。参照の凡例を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Choose the land-cover map that is to be assessed.</source>
        <translation>評価する土地被覆図を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Choose a reference: a sample, a layer of points or polygons, or a raster.</source>
        <translation>参照データを選んでください: 標本、点またはポリゴンのレイヤ、またはラスタ。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>The layer {name} is no raster file, so no dataset can be cut from it. Save the part that is wanted as a GeoTIFF first.</source>
        <translation>レイヤ {name} はラスタファイルではないため、データセットを切り出せません。先に必要な部分を GeoTIFF として保存してください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>No value of the field {field} in {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which value becomes which class.</source>
        <translation>{name} のフィールド {field} の値はどれも凡例のクラスを表していません。値: {values}。クラスの対応で、どの値をどのクラスにするか指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>No polygon of {name} lies on one of the images.</source>
        <translation>{name} のポリゴンが一つも画像にかかりません。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>{path} has no ending that stands for GeoTIFF. Land-cover maps are written as GeoTIFF: use .tif.</source>
        <translation>{path} の拡張子は GeoTIFF のものではありません。土地被覆図は GeoTIFF で書き込みます。.tif を使ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>{path} is used twice: by two results, or by the image and a result. Choose another place.</source>
        <translation>{path} が 2 つの結果、または画像と結果で二重に使われています。別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>Polygons cannot be written to {path}: no vector format has this ending. Use .gpkg, .shp, .geojson or .fgb.</source>
        <translation>ポリゴンを {path} に書き込めません。この拡張子のベクタ形式はありません。.gpkg、.shp、.geojson または .fgb を使ってください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>The map is complete, but its polygons could not be written to {path}: {why}. They are kept in {kept}.</source>
        <translation>地図は完成しましたが、ポリゴンを {path} に書き込めませんでした: {why}。{kept} に保存してあります。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>The statistics table cannot be written: {why}.</source>
        <translation>統計の表を書き込めません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>All of the {asked} tiles asked for arrived.</source>
        <translation>要求した {asked} タイルがすべて届きました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tiles needed from {host}: up to {count} of {side} × {side} pixels, {gsd:.3g} m each on the ground (the limit is {limit})</source>
        <translation>
            <numerusform>{host} から必要なタイル: 最大 {count} 個、{side} × {side} ピクセル、地上で各 {gsd:.3g} m（上限は {limit}）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{missing} of {asked} tiles did not arrive, although they were asked for again. The map has no data there.</source>
        <translation>再要求しましたが、{asked} タイル中 {missing} タイルが届きませんでした。そこでは地図がデータなしになります。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path} does not fit the other maps (another coordinate reference system, or rotated). It is left out of the view of all maps.</source>
        <translation>{path} は他の地図と合いません（座標参照系が異なるか、回転しています）。全地図のビューから除外します。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/file_fetcher.py"/>
        <source>{url} could not be fetched: {why}. Check the connection and the proxy (Settings &gt; Options &gt; Network), or install from a folder of wheels.</source>
        <translation>{url} を取得できませんでした: {why}。接続とプロキシ（設定 &gt; オプション &gt; ネットワーク）を確認するか、wheel のフォルダからインストールしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <source>There is no image to map in {folder} with the pattern {pattern}. Choose another folder or pattern, or layers.</source>
        <translation>{folder} に、パターン {pattern} に合うマッピング対象の画像がありません。別のフォルダやパターン、またはレイヤを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <source>{path} cannot be opened as a raster.</source>
        <translation>{path} をラスタとして開けません。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/layers.py"/>
        <source>The layer {name} cannot be read. Check that {source} is there and is a raster.</source>
        <translation>レイヤ {name} を読み取れません。{source} が存在し、ラスタであることを確認してください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/models.py"/>
        <source>QGIS has no folder for the settings of this user, so models cannot be installed.</source>
        <translation>QGIS にこのユーザーの設定フォルダがないため、モデルをインストールできません。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_fetch.py"/>
        <source>Nothing of the layer {name} arrived: none of {asked} tiles asked for. The server {host} answered: {answer}. Check the connection and the layer, and try again later.</source>
        <translation>レイヤ {name} から何も届きませんでした。要求した {asked} タイルのどれも届いていません。サーバ {host} の応答: {answer}。接続とレイヤを確認し、後でもう一度試してください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_fetch.py"/>
        <source>The layer {name} shows nothing in this area: of {asked} tiles from {host}, {missing} did not arrive and the others are transparent. Choose another area or another layer.</source>
        <translation>レイヤ {name} はこの範囲に何も表示しません。{host} の {asked} タイルのうち {missing} は届かず、残りは透明です。別の範囲または別のレイヤを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_layer.py"/>
        <source>The layer {name} (provider {provider}) cannot be read in the background. Save it as GeoTIFF (Export &gt; Save As…) and map that.</source>
        <translation>レイヤ {name}（プロバイダ {provider}）はバックグラウンドで読み取れません。GeoTIFF として保存し（エクスポート &gt; 名前を付けて保存…）、それをマッピングしてください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The layer {name} is an online layer and has no end. Give an extent or a mask: only that part is fetched.</source>
        <translation>レイヤ {name} は終わりのないオンラインレイヤです。領域またはマスクを指定してください。その部分だけを取得します。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/preview_maker.py"/>
        <source>The layer {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to the layer.</source>
        <translation>レイヤ {name} に座標参照系がないため、地上でのピクセルサイズが分かりません。正しい CRS をレイヤに割り当ててください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The extent and the mask have no place in common with the layer {name}. Choose an area that the layer covers.</source>
        <translation>領域とマスクがレイヤ {name} と重なりません。レイヤが覆う範囲を選んでください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>This area takes up to {count} tiles from {host}, and the limit is {limit}. Choose a smaller extent or a coarser pixel size (GSD), or raise the limit (advanced parameter MAX_TILES) if the service allows that many.</source>
        <translation>
            <numerusform>この範囲には {host} から最大 {count} タイルが必要ですが、上限は {limit} です。領域を小さくするかピクセルサイズ (GSD) を粗くするか、サービスが許すなら上限（詳細パラメータ MAX_TILES）を上げてください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/package_path.py"/>
        <source>QGIS has no folder for the settings of this user, so packages cannot be installed.</source>
        <translation>QGIS にこのユーザーの設定フォルダがないため、パッケージをインストールできません。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Something unexpected happened: {why}. Please report it.</source>
        <translation>予期しないことが起きました: {why}。報告をお願いします。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_maker.py"/>
        <source>The preview cannot be kept in memory: {why}.</source>
        <translation>プレビューをメモリに保持できません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_thread.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>The preview failed: {why}.</source>
        <translation>プレビューに失敗しました: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_view.py"/>
        <source>Zoom in to preview: in this view a pixel would cover {gsd:.2g} m, and the model was made for {finest:g} to {coarsest:g} m.</source>
        <translation>プレビューするには拡大してください。この表示では 1 ピクセルが {gsd:.2g} m になりますが、モデルは {finest:g}～{coarsest:g} m 用です。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>{name} is no raster file. Choose a map that is saved as a file, such as a GeoTIFF.</source>
        <translation>{name} はラスタファイルではありません。GeoTIFF などのファイルに保存された地図を選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} has no points or polygons. Choose another layer.</source>
        <translation>レイヤ {name} に点もポリゴンもありません。別のレイヤを選んでください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} must hold points or polygons, not lines.</source>
        <translation>レイヤ {name} は線ではなく、点またはポリゴンでなければなりません。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} cannot be brought into the map&apos;s coordinate reference system: {why}.</source>
        <translation>レイヤ {name} を地図の座標参照系に変換できません: {why}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>No tile of this session has been labelled by two people yet.</source>
        <translation>このセッションには、二人がラベルを付けたタイルがまだありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>{count} tiles are still being labelled by two people and are not compared yet.</source>
        <translation>
            <numerusform>{count} タイルは二人がまだラベル付け中のため、比較の対象外です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Tiles that are not labelled twice began with the prediction. Their annotation is not independent of it, so it agrees with the prediction more than it should.</source>
        <translation>二重にラベル付けされていないタイルは予測から始まりました。そのアノテーションは予測から独立していないため、本来より予測とよく一致します。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} is no raster file, so it cannot be annotated. Save the part that is wanted as a GeoTIFF first.</source>
        <translation>レイヤ {name} はラスタファイルではないため、アノテーションできません。先に必要な部分を GeoTIFF として保存してください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} has another coordinate reference system in QGIS than in its file. Assign it to the file first (Raster &gt; Projections &gt; Assign Projection), so that the session fits it.</source>
        <translation>レイヤ {name} の座標参照系が QGIS とファイルで異なります。セッションが合うように、先にファイルに割り当ててください（ラスタ &gt; 投影法 &gt; 投影法の割り当て）。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} has no polygon on the image.</source>
        <translation>レイヤ {name} に、画像の上にあるポリゴンがありません。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>No value of {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which value becomes which class.</source>
        <translation>{name} の値はどれも凡例のクラスを表していません。値: {values}。クラスの対応で、どの値をどのクラスにするか指定してください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>These values of {name} stand for no class and are unknown in the session: {values}.</source>
        <translation>{name} の次の値はクラスを表さないため、セッションでは不明になります: {values}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/value_ranges.py"/>
        <source>The style of the layer {name} has no minimum and maximum for the band(s) {bands}. Give it some in the layer&apos;s properties (Symbology), choose bands that it shows, or choose another scaling.</source>
        <translation>レイヤ {name} のスタイルに、バンド {bands} の最小値と最大値がありません。レイヤのプロパティ（シンボロジ）で指定するか、表示されるバンドを選ぶか、別のスケーリングを選んでください。</translation>
    </message>
</context>
<context>
    <name>TerrazzoPlugin</name>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Land cover panel</source>
        <translation>土地被覆パネル</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Terrazzo: map the land cover of an image</source>
        <translation>Terrazzo: 画像の土地被覆をマッピング</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open the example project…</source>
        <translation>サンプルプロジェクトを開く…</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Python packages…</source>
        <translation>Python パッケージ…</translation>
    </message>
</context>
<context>
    <name>TerrazzoRequirements</name>
    <message>
        <location filename="../plugin/qgis_bridge/models.py"/>
        <source>Mapping needs the Python package(s) {packages}, which this QGIS does not have. Install them into the Python that QGIS uses, for instance with “{command}” (on Windows in the OSGeo4W shell), then start QGIS again.</source>
        <translation>マッピングには、この QGIS にない Python パッケージ {packages} が必要です。QGIS が使う Python に、たとえば “{command}”（Windows では OSGeo4W シェル）でインストールし、QGIS を再起動してください。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <source>Installing Python packages</source>
        <translation>Python パッケージをインストールしています</translation>
    </message>
</context>
<context>
    <name>TileBox</name>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Why is the tile skipped?</source>
        <translation>タイルをスキップする理由は何ですか？</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Zoom to the tile</source>
        <translation>タイルにズーム</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Show the whole tile.</source>
        <translation>タイル全体を表示します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>More that can be done with the tile.</source>
        <translation>このタイルに対するその他の操作です。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>&amp;Next tile</source>
        <translation>次のタイル(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>&amp;Submit, next</source>
        <translation>提出して次へ(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile</source>
        <translation>次のタイル</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Submit and take the next tile</source>
        <translation>提出して次のタイルへ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>No tile in work. Press “Next tile”, or begin to paint in one.</source>
        <translation>作業中のタイルがありません。「次のタイル」を押すか、タイルの中を塗り始めてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>to do</source>
        <translation>未着手</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>labelling</source>
        <translation>ラベル付け中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>merging</source>
        <translation>統合中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>first check</source>
        <translation>1 回目の確認</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>second check</source>
        <translation>2 回目の確認</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Skip the tile</source>
        <translation>タイルをスキップ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>No tile is left for you to label.</source>
        <translation>あなたがラベルを付けられるタイルは残っていません。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile: where the model is least sure</source>
        <translation>次のタイル: モデルの自信が最も低い場所</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile: in random order</source>
        <translation>次のタイル: ランダムな順序</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Accept the whole prediction</source>
        <translation>予測をすべて採用</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Hand the tile back</source>
        <translation>タイルを返却</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Skip the tile…</source>
        <translation>タイルをスキップ…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Go to the next tile that you can label; this one stays yours. Key: {key}.</source>
        <translation>次にラベルを付けられるタイルに移ります。このタイルはあなたの担当のままです。キー: {key}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>The tile is finished: hand it in for checking and take the next. Key: {key}.</source>
        <translation>タイルの完了: 確認に提出して次のタイルに移ります。キー: {key}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name}: {state}</source>
        <translation>タイル {name}: {state}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>This is the only tile that you can label now.</source>
        <translation>今ラベルを付けられるタイルはこれだけです。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name} is submitted.</source>
        <translation>タイル {name} を提出しました。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Take tile {name} back, which was submitted last</source>
        <translation>最後に提出したタイル {name} を取り戻す</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name}: second labelling</source>
        <translation>タイル {name}: 2 人目のラベル付け</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>, the model is {percent:.0f} % sure</source>
        <translation>、モデルの確信度 {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Returned: {reason}</source>
        <translation>差し戻し: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>{share:.1f} % of it is unknown.</source>
        <translation>{share:.1f} % が不明です。</translation>
    </message>
</context>
<context>
    <name>ToolButtons</name>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Brush size in pixels of the image. Keys: [ and ], or Shift and the wheel.</source>
        <translation>画像のピクセル単位のブラシサイズです。キー: [ と ]、または Shift とホイール。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>About how large the segments of the image are. Keys: [ and ], or Shift and the wheel.</source>
        <translation>画像セグメントのおおよその大きさです。キー: [ と ]、または Shift とホイール。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Snap strokes to image edges</source>
        <translation>ストロークを画像の縁にスナップ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Snap to the image</source>
        <translation>画像にスナップ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Take back the last step.</source>
        <translation>直前の操作を取り消します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Do again what was taken back.</source>
        <translation>取り消した操作をやり直します。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Paint with the class in hand.</source>
        <translation>現在のクラスで塗ります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Polygon</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click the corners. Enter, a double click or the right button ends; Backspace goes back.</source>
        <translation>頂点をクリックします。Enter、ダブルクリックまたは右ボタンで終了、Backspace で一つ戻ります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw freehand</source>
        <translation>フリーハンドで描く</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw around an area with the button held down.</source>
        <translation>ボタンを押したまま範囲を囲みます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Segments of the image</source>
        <translation>画像のセグメント</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click or drag over the outlined segments to give them the class in hand.</source>
        <translation>枠で示されたセグメントをクリックまたはドラッグして、現在のクラスにします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Change a whole segment</source>
        <translation>セグメント全体を変更</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click a segment of labels to give all of it the class in hand.</source>
        <translation>ラベルのセグメントをクリックして、全体を現在のクラスにします。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Take labels away; the place is unknown again.</source>
        <translation>ラベルを消します。その場所は不明に戻ります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Nudge a boundary</source>
        <translation>境界を動かす</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Press on one side of a boundary and push it over. The side you pressed on grows.</source>
        <translation>境界の片側を押して、向こう側へ押し広げます。押し始めた側が広がります。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Accept the prediction here</source>
        <translation>ここの予測を採用</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw around an area, or click, to take over what the model says there.</source>
        <translation>範囲を囲むかクリックすると、そこのモデルの予測を取り込みます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Pick a class</source>
        <translation>クラスを取得</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click a place to take its class in hand. With any tool: Alt and a click.</source>
        <translation>クリックした場所のクラスを現在のクラスにします。どのツールでも Alt とクリックで使えます。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>No tool in use</source>
        <translation>ツール未選択</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Choose a tool to begin.</source>
        <translation>ツールを選んで始めてください。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>When a stroke ends its edges move to edges in the image. Key: {key}.</source>
        <translation>ストロークが終わると、その縁が画像の縁に移動します。キー: {key}。</translation>
    </message>
</context>
<context>
    <name>_Broken</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>The page “{title}” cannot be shown: {why}

The log messages panel (Terrazzo) tells more.</source>
        <translation>ページ「{title}」を表示できません: {why}

詳しくはログメッセージパネル (Terrazzo) を見てください。</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <location filename="../plugin/panel/preview_compare.py"/>
        <source>Drag to compare the image (left) with the preview (right). Keys: left and right arrow.</source>
        <translation>ドラッグして画像（左）とプレビュー（右）を比べます。キー: 左右の矢印キー。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_compare.py"/>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
</context>
</TS>
