<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Without one: the folder&apos;s name.</source>
        <translation>不填则使用文件夹名称。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Best an SPDX identifier such as CC-BY-4.0.</source>
        <translation>最好用 SPDX 标识，例如 CC-BY-4.0。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Where the images come from, with attribution.</source>
        <translation>影像的来源及署名。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Made by</source>
        <translation>制作者</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>People or organisations, with semicolons.</source>
        <translation>个人或组织，用分号分隔。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Of the images: a date, or from/to.</source>
        <translation>影像的日期：一个日期，或起始/结束。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A few sentences for the card.</source>
        <translation>用于数据集卡片的几句话。</translation>
    </message>
</context>
<context>
    <name>AccuracyBox</name>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points in {strata} strata.</source>
        <translation>
            <numerusform>{strata} 个抽样层中共 {count} 个点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Overall accuracy {value:.1f} % ({low:.1f} to {high:.1f}), from {count} points: {path}</source>
        <translation>
            <numerusform>总体精度 {value:.1f} %（{low:.1f} 至 {high:.1f}），基于 {count} 个点：{path}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The map&apos;s own</source>
        <translation>地图自身的图例</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Compare in</source>
        <translation>比较所用图例</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Accuracy in another legend: classes of map and answers are joined by a crosswalk.</source>
        <translation>按其他图例计算精度：地图和答案的类别通过对照表归并。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Land-cover map</source>
        <translation>土地覆盖图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The map whose accuracy you want to know.</source>
        <translation>要了解其精度的地图。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random in each class gives rare classes enough points; it is the usual choice.</source>
        <translation>按类别随机可使稀有类别有足够的点；这是常用的选择。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Each point takes a person some 10 to 30 seconds.</source>
        <translation>每个点大约需要 10 到 30 秒的人工判读。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>样本 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>beside the map</source>
        <translation>在地图旁边</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Where the points and the answers are kept.</source>
        <translation>点和答案的保存位置。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Draw points</source>
        <translation>抽取点(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Draw points</source>
        <translation>抽取点</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Draw the points at random and write them to the file.</source>
        <translation>随机抽取点并写入文件。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>单击标题可折叠或展开。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Allocation</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>How points are shared out among the classes.</source>
        <translation>点如何分配到各类别。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>not wished</source>
        <translation>不指定</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>If set, the number of points follows from it: 1 % makes the accuracy known to about ± 2 %.</source>
        <translation>如果设置，点数由它决定：1 % 可使精度精确到约 ± 2 %。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Fewest points of a class.</source>
        <translation>每个类别的最少点数。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Expected accuracy</source>
        <translation>预期精度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>User&apos;s accuracy that you expect, by class code; for Neyman and a wished standard error.</source>
        <translation>按类别代码给出您预期的用户精度；用于 Neyman 分配和指定标准误差。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The same seed gives the same points.</source>
        <translation>相同的种子得出相同的点。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The sample that is labelled and assessed.</source>
        <translation>要标注和评估的样本。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>It is written beside your answers.</source>
        <translation>它会写在您的答案旁。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>You are</source>
        <translation>您是</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>A copy of this sample</source>
        <translation>此样本的副本</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>1. Draw points</source>
        <translation>1. 抽取点</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>2. Say what is there</source>
        <translation>2. 判断点上是什么</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>3. Work out the accuracy</source>
        <translation>3. 计算精度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Points of your own, reference polygons and reference rasters: “Accuracy of a map” in the Processing toolbox.</source>
        <translation>自有的点、参考多边形和参考栅格：见数据处理工具箱中的“地图精度”。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random in each class</source>
        <translation>按类别随机</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Random anywhere</source>
        <translation>全区随机</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>On a lattice</source>
        <translation>规则格网</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>By area</source>
        <translation>按面积</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>The same for each class</source>
        <translation>各类别相同</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>By area and expected errors (Neyman)</source>
        <translation>按面积和预期误差 (Neyman)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Label points</source>
        <translation>标注点(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Step through the points and say what is there.</source>
        <translation>逐点判断那里是什么。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>&amp;Accuracy report</source>
        <translation>精度报告(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Work out the accuracy from the answers so far.</source>
        <translation>根据目前的答案计算精度。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Add answers…</source>
        <translation>添加答案…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Take answers from a copy that another person filled in.</source>
        <translation>从另一人填写的副本中采用答案。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} points were drawn. Now say what is there.</source>
        <translation>
            <numerusform>已抽取 {count} 个点。现在请判断点上是什么。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>Labelled by {name}: {count}.</source>
        <translation>{name} 标注的点数：{count}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_accuracy.py"/>
        <source>{count} answers were added.</source>
        <translation>
            <numerusform>已添加 {count} 个答案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccuracyReport</name>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>User&apos;s accuracy: how much of what the map calls by this name is so. Producer&apos;s accuracy: how much of what is so the map calls by this name. Figures in percent, 95 % intervals in brackets; the last two columns count {unit}.</source>
        <translation>用户精度：地图标为该类别的地方中，实际确为该类别的比例。生产者精度：实际为该类别的地方中，地图标为该类别的比例。数值以百分比表示，括号内为 95 % 区间；最后两列以{unit}计数。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counting a map&apos;s pixels gives biased areas, as its errors do not cancel out. The estimates are corrected by the sample.</source>
        <translation>直接统计地图像元得出的面积有偏差，因为地图的错误不会相互抵消。估计值已用样本校正。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Map \ reference</source>
        <translation>地图 \ 参考</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>The map. Rings: points where it is right. Crosses: points where it is wrong.</source>
        <translation>地图。圆圈：地图正确的点。叉号：地图错误的点。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimates for stratified samples by Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57); where strata are not the map&apos;s classes by Stehman 2014 (International Journal of Remote Sensing 35, 4923-4939). Simple random and systematic samples are post-stratified by the map. Intervals: ± 1.96 standard errors, cut at 0 and 100 %.</source>
        <translation>分层样本的估计依据 Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57)；抽样层不是地图类别时依据 Stehman 2014 (International Journal of Remote Sensing 35, 4923-4939)。简单随机样本和系统样本按地图事后分层。区间：± 1.96 倍标准误差，截断在 0 和 100 %。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>95 % interval {low} to {high} %</source>
        <translation>95 % 区间 {low} 至 {high} %</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Labelled points</source>
        <translation>已标注的点</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Compared pixels</source>
        <translation>比较的像元</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>User&apos;s accuracy</source>
        <translation>用户精度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Producer&apos;s accuracy</source>
        <translation>生产者精度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map</source>
        <translation>地图中</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the reference</source>
        <translation>参考中</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map (%)</source>
        <translation>地图中 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counts of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Counts of pixels</source>
        <translation>像元数</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>simple random</source>
        <translation>简单随机</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>stratified random</source>
        <translation>分层随机</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>systematic</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Stratum</source>
        <translation>抽样层</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share (%)</source>
        <translation>占比 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Labelled</source>
        <translation>已标注</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>The map.</source>
        <translation>地图。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>All pixels that have a class in map and reference were compared. The intervals are percentiles of a bootstrap over square blocks of the map; they hold if the reference lies at places chosen at random.</source>
        <translation>比较了地图和参考数据中都有类别的全部像元。区间为对地图方形区块做自助法（bootstrap）得到的百分位数；仅当参考数据位于随机选取的位置时才成立。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Accuracy of {name}</source>
        <translation>{name} 的精度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Accuracy of each class</source>
        <translation>各类别精度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimates and 95 % intervals</source>
        <translation>估计值与 95 % 区间</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated (%)</source>
        <translation>估计 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference (%)</source>
        <translation>参考 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area of each class</source>
        <translation>各类别面积</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share of the area, with 95 % intervals</source>
        <translation>面积占比与 95 % 区间</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Share of the area (%)</source>
        <translation>面积占比 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Rows: map. Columns: reference. The darker, the larger its part of the row.</source>
        <translation>行：地图。列：参考。颜色越深，在该行中的占比越大。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Design of the sample: {design}.</source>
        <translation>样本设计：{design}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Interpreters</source>
        <translation>判读员</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Points that both labelled</source>
        <translation>两人都标注的点</translation>
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
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Of these equal to the map (%)</source>
        <translation>其中与地图一致 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>What to know first</source>
        <translation>须先了解的事项</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Overall accuracy</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>of the classes that occur</source>
        <translation>按出现的类别</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area that this holds for</source>
        <translation>适用的面积</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>In the map ({unit})</source>
        <translation>地图中（{unit}）</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Area ({unit})</source>
        <translation>面积（{unit}）</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Agreement of the interpreters</source>
        <translation>判读员一致性</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Confidence of the interpreters</source>
        <translation>判读员的把握</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Interpretation</source>
        <translation>判读</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference: {name}</source>
        <translation>参考：{name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Estimated ({unit})</source>
        <translation>估计（{unit}）</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy_report.py"/>
        <source>Reference ({unit})</source>
        <translation>参考（{unit}）</translation>
    </message>
</context>
<context>
    <name>AgreementBox</name>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{double} of {all} tiles are labelled twice; {both} of them by both to the end.</source>
        <translation>{all} 个图块中有 {double} 个为双人标注；其中 {both} 个两人都已完成。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{first} / {second}: {value} % of the pixels are equal.</source>
        <translation>{first} / {second}：{value} % 的像元一致。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>How many of all tiles two people label without seeing each other.</source>
        <translation>由两人互不查看而各自标注的图块占全部图块的比例。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>The same seed chooses the same tiles.</source>
        <translation>相同的种子选出相同的图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>&amp;Choose tiles</source>
        <translation>选取图块(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Choose tiles</source>
        <translation>选取图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Choose tiles at random to be labelled twice. Tiles that somebody has begun are passed over.</source>
        <translation>随机选取要双人标注的图块。已有人开始的图块会跳过。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Work out how far people, and the model, label alike.</source>
        <translation>计算各标注员之间以及与模型的一致程度。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement &amp;map</source>
        <translation>差异图(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement map</source>
        <translation>差异图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Write a raster of where the two differ, and show it.</source>
        <translation>写出两者差异位置的栅格并显示。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Show differences on the map</source>
        <translation>在地图上显示差异</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Show differences</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>A red veil where the two annotators differ.</source>
        <translation>在两位标注员不同的地方显示红色蒙层。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Equal pixels and IoU in percent, 95 % intervals in brackets.</source>
        <translation>一致像元和 IoU（百分比），括号内为 95 % 区间。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>{count} more tiles are to be labelled twice.</source>
        <translation>
            <numerusform>另有 {count} 个图块将由两人标注。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Equal pixels</source>
        <translation>一致像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Disagreement</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>Labelled by two people</source>
        <translation>由两人标注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>How far they agree</source>
        <translation>一致程度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>There is nothing to compare yet.</source>
        <translation>还没有可比较的内容。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_agreement.py"/>
        <source>The disagreement map is in {path}.</source>
        <translation>差异图位于 {path}。</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Equal pixels are counted among those that both labelled. IoU is the same whichever of the two comes first. Pixels are not independent of each other, so the 95 % intervals come from a bootstrap over tiles.</source>
        <translation>一致像元按两人都标注的像元统计。IoU 与两者的先后无关。像元之间并不独立，因此 95 % 区间由对图块的自助法（bootstrap）得到。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>equal pixels; 95 % interval {low} to {high} %; tiles: {tiles}</source>
        <translation>一致像元；95 % 区间 {low} 至 {high} %；图块数：{tiles}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Where {first} and {second} are equal (grey) and where they differ (red).</source>
        <translation>{first} 与 {second} 一致（灰色）和不同（红色）的地方。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Equal (%)</source>
        <translation>一致 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Pixels both labelled</source>
        <translation>两人都标注的像元</translation>
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
        <translation>各类别 IoU</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>IoU of each class in percent, with 95 % intervals</source>
        <translation>各类别 IoU（百分比）与 95 % 区间</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Pixels that both labelled</source>
        <translation>两人都标注的像元</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Tiles, the one with most differences first</source>
        <translation>图块，差异最多的在前</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Agreement in {name}</source>
        <translation>{name} 的一致性</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>What to know first</source>
        <translation>须先了解的事项</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Where they differ</source>
        <translation>差异位置</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>equal pixels; tiles: {tiles}</source>
        <translation>一致像元；图块数：{tiles}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>Only {person}</source>
        <translation>仅 {person}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement_report.py"/>
        <source>All tiles are in the CSV and JSON files.</source>
        <translation>全部图块见 CSV 和 JSON 文件。</translation>
    </message>
</context>
<context>
    <name>AnnotatePage</name>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>单击标题可折叠或展开。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>This session is open for reading only. Enter your name and open it again to label.</source>
        <translation>此会话以只读方式打开。要标注，请输入您的姓名并重新打开。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Close the session</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Close the session. Everything is saved.</source>
        <translation>关闭会话。所有内容均已保存。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>The image of this session is not at {path} any more. Labels can be edited without it.</source>
        <translation>此会话的影像已不在 {path}。没有它也可以编辑标注。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_page.py"/>
        <source>for reading only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>AnnotationKeys</name>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: brush</source>
        <translation>标注：画笔</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: polygon</source>
        <translation>标注：多边形</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: draw freehand</source>
        <translation>标注：手绘</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: fill segments of the image</source>
        <translation>标注：填充影像分割块</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: change the class of a whole segment</source>
        <translation>标注：更改整个图斑的类别</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: erase</source>
        <translation>标注：擦除</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: nudge a boundary</source>
        <translation>标注：推移边界</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: accept the prediction here</source>
        <translation>标注：采用此处的预测</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: pick a class from the map</source>
        <translation>标注：从地图上拾取类别</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: unknown</source>
        <translation>标注：未知</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: lock the class in hand</source>
        <translation>标注：锁定当前类别</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: smaller brush or segments</source>
        <translation>标注：缩小画笔或分割块</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: larger brush or segments</source>
        <translation>标注：放大画笔或分割块</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: snap brush edges to the image</source>
        <translation>标注：画笔边缘捕捉到影像</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: overlay on and off</source>
        <translation>标注：显示/隐藏叠加层</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: mine, prediction, difference</source>
        <translation>标注：我的、预测、差异</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: where the model is unsure</source>
        <translation>标注：模型没有把握的地方</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: next place where the model is unsure</source>
        <translation>标注：下一个模型没有把握的地方</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: submit the tile and take the next</source>
        <translation>标注：提交图块并取下一个</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: next tile</source>
        <translation>标注：下一个图块</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/keys.py"/>
        <source>Annotation: class {number}</source>
        <translation>标注：类别 {number}</translation>
    </message>
</context>
<context>
    <name>AnnotationStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Cutting the area into tiles</source>
        <translation>正在将区域切成图块</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the session</source>
        <translation>正在写出会话</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the parts</source>
        <translation>正在写出各部分</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Merging the sessions</source>
        <translation>正在合并会话</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Writing the labels</source>
        <translation>正在写出标注</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>Tracing polygons</source>
        <translation>正在追踪多边形</translation>
    </message>
</context>
<context>
    <name>AnnotationTool</name>
    <message>
        <location filename="../plugin/map_tools/tool.py"/>
        <source>Class in hand: {name}</source>
        <translation>当前类别：{name}</translation>
    </message>
</context>
<context>
    <name>AreaChart</name>
    <message>
        <location filename="../plugin/panel/area_chart.py"/>
        <source>Shares of the classes</source>
        <translation>各类别占比</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Area to map</source>
        <translation>制图区域</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Which part of the image is mapped.</source>
        <translation>对影像的哪一部分制图。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area</source>
        <translation>绘制区域</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area on the map. A rectangle: drag. A polygon: click, and end with the right button.</source>
        <translation>在地图上绘制区域。矩形：拖动。多边形：单击，用右键结束。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Layer with the features</source>
        <translation>含要素的图层</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Only inside its selected polygons the image is mapped; inside all of them if none is selected.</source>
        <translation>只对影像在选中多边形内的部分制图；未选中时为全部多边形内的部分。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Draw the area on the map first.</source>
        <translation>请先在地图上绘制区域。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>There is no layer of polygons in the project. Add one, or draw the area.</source>
        <translation>工程中没有多边形图层。请添加一个，或绘制区域。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Click the corners on the map; the right button ends.</source>
        <translation>在地图上单击角点；用右键结束。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>There is no layer of polygons in the project.</source>
        <translation>工程中没有多边形图层。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Whole layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Visible extent</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Rectangle drawn on the map</source>
        <translation>在地图上绘制的矩形</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Polygon drawn on the map</source>
        <translation>在地图上绘制的多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Selected features</source>
        <translation>选中的要素</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>&amp;Draw again</source>
        <translation>重新绘制(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>在地图上拖出矩形。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>尚未绘制任何内容。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Nothing is selected: all {count} features count.</source>
        <translation>
            <numerusform>没有选中：使用全部 {count} 个要素。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>{area:,.2f} ha</source>
        <translation>{area:,.2f} 公顷</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/area_choice.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>已选中 {count} 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessAccuracy</name>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Accuracy of a map</source>
        <translation>地图精度</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Works out how accurate a land-cover map is, and how large its classes really are.</source>
        <translation>计算土地覆盖图有多准确，以及各类别的实际面积。</translation>
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
        <translation>将土地覆盖图与参考数据比较并写出报告：以计数和面积占比表示的混淆矩阵；总体精度、用户精度和生产者精度、F1 和 IoU，以及各类别的面积，均附 95 % 区间。

参考数据为以下之一：
- 由人填写的“抽样设计”样本（此时地图已知）；
- 自有的点图层，带有类别字段；这些点必须是随机或按规则格网抽取的，而不是人为挑选的；
- 带类别字段的多边形图层，或栅格：比较其全部像元。此时只有参考数据位于随机选取的位置，区间才成立。

字段可含类别的代码或名称；空值和“unknown”不计入，但会统计数量。

使用其他图例的参考数据通过对照表进行比较：请选择比较二者所用的图例。在该图例中没有对应类别的类别会被略去，报告会说明每个类别转换成了什么。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>样本 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A sample of “Sampling design”, filled in on the panel&apos;s page Quality.</source>
        <translation>“抽样设计”的样本，在面板的“质量”页填写。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>The map to be assessed. A sample knows its map.</source>
        <translation>要评估的地图。样本自带其地图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>What is really there, as somebody saw it. The classes are in the next field.</source>
        <translation>实际的情况，由人判读得出。类别在下一个字段中。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Codes or names of the classes.</source>
        <translation>类别的代码或名称。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>simple: anywhere at random. stratified: at random in each stratum. systematic: on a lattice.</source>
        <translation>simple：全区随机。stratified：在每个抽样层中随机。systematic：按规则格网。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A raster whose values are the strata, if these are not the map&apos;s classes.</source>
        <translation>以其值为抽样层的栅格，如果抽样层不是地图的类别。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A raster of the same class codes.</source>
        <translation>使用相同类别代码的栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Only inside these polygons.</source>
        <translation>仅在这些多边形内。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Value of the map that is no class. Without a choice what the file says, else 0.</source>
        <translation>地图中表示无类别的值。不选择时按文件的声明，否则为 0。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Whose answer counts where the interpreters of a sample differ.</source>
        <translation>样本的判读员意见不一时，以谁的答案为准。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Look at the answers of one person alone.</source>
        <translation>只看一个人的答案。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Of the bootstrap that gives the intervals for a reference of pixels.</source>
        <translation>用于为像元参考数据得出区间的自助法。</translation>
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
        <translation>一个含表格和图表的文件，可阅读和打印。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>All figures, one a line, for a spreadsheet.</source>
        <translation>全部数值，每行一个，用于电子表格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>All figures, for a program.</source>
        <translation>全部数值，供程序使用。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Map and reference are brought into it by crosswalks. Without a choice: as they are.</source>
        <translation>地图和参考数据通过对照表转换到此图例。未选择时：保持原样。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>auto: what a map made by Terrazzo says of itself, else OpenEarthMap.</source>
        <translation>auto：Terrazzo 制作的地图自身的说明，否则为 OpenEarthMap。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>auto: what a raster made by Terrazzo says of itself, else the legend that is compared in.</source>
        <translation>auto：Terrazzo 制作的栅格自身的说明，否则为比较所用的图例。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Crosswalk of your own</source>
        <translation>自定义对照表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>对照表 (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Which class becomes which, if the bundled crosswalks do not fit.</source>
        <translation>自带对照表不适用时，哪个类别变为哪个类别。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>accuracy,assessment,validation,confusion matrix,error matrix,area estimation,IoU,F1</source>
        <translation>精度,评估,验证,混淆矩阵,误差矩阵,面积估计,IoU,F1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Land-cover map</source>
        <translation>土地覆盖图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Reference points or polygons</source>
        <translation>参考点或多边形</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Field of classes</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>How the points were drawn</source>
        <translation>点的抽取方式</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Strata of the points</source>
        <translation>点的抽样层</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Reference raster</source>
        <translation>参考栅格</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>No-data value</source>
        <translation>无数据值</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Interpreter who decides</source>
        <translation>裁定的判读员</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Only this interpreter</source>
        <translation>仅此判读员</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Table of figures</source>
        <translation>数值表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Figures as JSON</source>
        <translation>数值（JSON）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Overall accuracy (share)</source>
        <translation>总体精度（比例）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>95 % 区间下限</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Upper end of its 95 % interval</source>
        <translation>95 % 区间上限</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Mean IoU (share)</source>
        <translation>平均 IoU（比例）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Points or pixels compared</source>
        <translation>比较的点或像元</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Compare in the legend</source>
        <translation>比较所用图例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Legend of the map</source>
        <translation>地图的图例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Legend of the reference</source>
        <translation>参考数据的图例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose one reference: a sample, a layer of points or polygons, or a raster.</source>
        <translation>请选择一个参考：样本、点或多边形图层，或栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>A sample is assessed as a whole, so it takes no mask.</source>
        <translation>样本是作为整体评估的，因此不能使用掩膜。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the land-cover map that is to be assessed.</source>
        <translation>请选择要评估的土地覆盖图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the field that holds the reference classes.</source>
        <translation>请选择含参考类别的字段。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the legend in which map and reference are compared.</source>
        <translation>请选择比较地图和参考数据所用的图例。</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>This session is open for reading only.</source>
        <translation>此会话以只读方式打开。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/bench.py"/>
        <source>This place belongs to no task tile. Label inside the outlined tiles.</source>
        <translation>此处不属于任何任务图块。请在带轮廓的图块内标注。</translation>
    </message>
</context>
<context>
    <name>BuildPatchDataset</name>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Build patch dataset</source>
        <translation>构建图像块数据集</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Makes patches in the form of BigEarthNet v2 from a Sentinel-2 tile and a CORINE map.</source>
        <translation>由 Sentinel-2 影像和 CORINE 地图按 BigEarthNet v2 的形式制作图像块。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Makes a dataset in the form of reBEN (BigEarthNet v2) from your own Sentinel-2 tile: patches of 1200 m, a reference map of CORINE codes at 10 m for each, the classes of the scene out of 19, a split by frames of the tile, and metadata.parquet. Loaders of BigEarthNet v2 read it.

Bands are told by their file names (…_B02_10m.jp2) or by the descriptions of the bands of one file. Those of 20 and 60 m keep their pixels. Sentinel-1 (VV and VH in dB) and the scene classification, which tells of snow and clouds, may be added.

Patches with less than 75 % labelled pixels are left out. CORINE may be a vector layer with its codes, a raster of codes, or one of the official rasters with numbers from 1 to 44.

metadata.parquet needs the Python package pyarrow (or a GDAL with Parquet), the LMDB form the packages lmdb and safetensors; what is missing is said before anything is written.</source>
        <translation>由您自己的 Sentinel-2 影像制作 reBEN（BigEarthNet v2）形式的数据集：1200 m 的图像块、每块一幅 10 m 的 CORINE 代码参考图、19 类中的场景类别、按影像内外框的划分，以及 metadata.parquet。BigEarthNet v2 的加载程序可以读取。

波段通过文件名（…_B02_10m.jp2）或单个文件的波段描述识别。20 m 和 60 m 的波段保持其像元。可添加 Sentinel-1（以 dB 表示的 VV 和 VH）和说明雪与云的场景分类。

已标注像元少于 75 % 的图像块会被略去。CORINE 可以是带代码的矢量图层、代码栅格，或数值为 1 到 44 的官方栅格。

metadata.parquet 需要 Python 包 pyarrow（或支持 Parquet 的 GDAL），LMDB 形式需要包 lmdb 和 safetensors；如有缺少，会在写出任何内容之前说明。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>One file for each band, or one with all of them. At least a band of 10 m.</source>
        <translation>每个波段一个文件，或一个文件含全部波段。至少有一个 10 m 的波段。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Patches are named after it. Without one: the name of the first file without its band.</source>
        <translation>图像块以它命名。不填则使用第一个文件的名称（不含波段）。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Any coordinate reference system.</source>
        <translation>任意坐标参照系。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE codes such as 112 or 311.</source>
        <translation>112 或 311 之类的 CORINE 代码。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Codes from 111 to 523, or numbers from 1 to 44.</source>
        <translation>111 到 523 的代码，或 1 到 44 的数字。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>corine: as above. reben-19: codes 1 to 19 of that legend, written as CORINE codes.</source>
        <translation>corine：如上。reben-19：该图例的代码 1 到 19，以 CORINE 代码写出。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>VV and VH in dB.</source>
        <translation>以 dB 表示的 VV 和 VH。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-1 patches are named after it.</source>
        <translation>Sentinel-1 图像块以它命名。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Of the same product: tells which patches have snow or clouds.</source>
        <translation>来自同一产品：说明哪些图像块有雪或云。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>reBEN takes 75.</source>
        <translation>reBEN 采用 75。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>The form of rico-hdl, for fast training.</source>
        <translation>rico-hdl 的形式，用于快速训练。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>It must not exist yet. Its name becomes the dataset&apos;s identifier.</source>
        <translation>必须尚不存在。其名称将成为数据集的标识。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,patches,multi-label,LMDB,training data</source>
        <translation>BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,图像块,多标签,LMDB,训练数据</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-2 bands</source>
        <translation>Sentinel-2 波段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Name of the tile</source>
        <translation>影像名称</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE (polygons)</source>
        <translation>CORINE（多边形）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Field with the codes</source>
        <translation>代码字段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>CORINE (raster)</source>
        <translation>CORINE（栅格）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Values of the raster</source>
        <translation>栅格的值</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Sentinel-1 bands</source>
        <translation>Sentinel-1 波段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Name of the Sentinel-1 product</source>
        <translation>Sentinel-1 产品名称</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Scene classification (SCL)</source>
        <translation>场景分类 (SCL)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Labelled pixels a patch must have (%)</source>
        <translation>图像块至少须有的已标注像元 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Also as LMDB with safetensors</source>
        <translation>同时输出 LMDB（含 safetensors）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Folder of the dataset</source>
        <translation>数据集文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>Choose CORINE as a raster or as polygons.</source>
        <translation>请选择栅格或多边形形式的 CORINE。</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Folders for regions, GeoTIFF, eight classes.</source>
        <translation>按地区分文件夹，GeoTIFF，八个类别。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>PNG, urban and rural, seven classes.</source>
        <translation>PNG，城市和乡村，七个类别。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>PNG, with a mask for each segment and for each region.</source>
        <translation>PNG，每个图斑和每个区域各有一个掩膜。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>All bands as they are, any legend.</source>
        <translation>原样保留所有波段，任意图例。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Layout</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>How files are named, and which legend labels get.</source>
        <translation>文件如何命名，标签采用哪种图例。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chip size</source>
        <translation>切片大小</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Side of the square chips in pixels.</source>
        <translation>方形切片的边长（像元）。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>the image&apos;s own</source>
        <translation>影像自身的</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Pixel size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>On the ground; images are averaged, labels by majority.</source>
        <translation>地面大小；影像取平均，标签取多数。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Labelled</source>
        <translation>已标注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chips with fewer labelled pixels are left out.</source>
        <translation>已标注像元少于此值的切片会被略去。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Patches of 1200 m in pixels of 10 m, 19 classes, metadata.parquet.</source>
        <translation>1200 m 的图像块，像元 10 m，19 个类别，metadata.parquet。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>COCO (instances and panoptic)</source>
        <translation>COCO（实例和全景）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>GeoTIFF pairs</source>
        <translation>GeoTIFF 对</translation>
    </message>
</context>
<context>
    <name>ClassButtons</name>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>No label: what is painted with it is to be labelled again.</source>
        <translation>无标注：用它绘制的地方需要重新标注。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock what is labelled as unknown: painting changes only what has a class.</source>
        <translation>锁定标为未知的地方：绘制只更改已有类别的地方。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock {name}: painting with another class leaves it alone.</source>
        <translation>锁定“{name}”：用其他类别绘制时不会更改它。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock unknown</source>
        <translation>锁定未知</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source>Lock {name}</source>
        <translation>锁定“{name}”</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_classes.py"/>
        <source> Key: {key}.</source>
        <translation> 快捷键：{key}。</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>{name}: {segments:,} segments, {pixels:,} pixels</source>
        <translation>{name}：{segments:,} 个图斑，{pixels:,} 个像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Areas of the classes</source>
        <translation>各类别面积</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>A tick shows the class in the map. Ctrl+C copies the table.</source>
        <translation>勾选后该类别显示在地图上。Ctrl+C 复制表格。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Area (ha)</source>
        <translation>面积（公顷）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Share (%)</source>
        <translation>占比 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>Segments</source>
        <translation>图斑</translation>
    </message>
    <message>
        <location filename="../plugin/panel/class_table.py"/>
        <source>ha</source>
        <translation>公顷</translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source> px</source>
        <translation> 像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Smallest segment</source>
        <translation>最小图斑</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Segments of fewer pixels are merged into their largest neighbour. Locked classes stay.</source>
        <translation>像元数少于此值的图斑会并入其最大的相邻图斑。锁定的类别保持不变。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>&amp;Clean up the tile</source>
        <translation>清理图块(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Merge small segments in this tile. It can be undone.</source>
        <translation>合并此图块中的小图斑。可以撤销。</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Choose a conflict to see the place.</source>
        <translation>选择一个冲突以查看其位置。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Take the other</source>
        <translation>采用另一方</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Bring the other side&apos;s classes in. Start labelling the tile first. It can be undone.</source>
        <translation>采用另一方的类别。请先开始标注该图块。可以撤销。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Settle</source>
        <translation>了结</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>It is decided; take it off this list.</source>
        <translation>已作出决定；从此列表中移除。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Kept</source>
        <translation>保留方</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Other</source>
        <translation>另一方</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>Conflicts of merged sessions</source>
        <translation>合并会话的冲突</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_conflicts.py"/>
        <source>The conflict is settled.</source>
        <translation>冲突已了结。</translation>
    </message>
</context>
<context>
    <name>CreateAnnotationSession</name>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Create annotation session</source>
        <translation>创建标注会话</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Makes a file of task tiles in which people label an image or correct a map of it.</source>
        <translation>创建任务图块文件，供人们标注影像或修正其地图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Makes an annotation session: a GeoPackage with the task tiles of an image, in which people draw or correct land-cover classes, check each other&apos;s work and note issues. It opens in any GIS.

Tiles are a grid over the image, an extent or an area, or given polygons. Pixels without data belong to no tile.

Tiles begin empty, or with a land-cover map made by Terrazzo, another class raster, or polygons. Values that are no class codes or names of the legend need a class mapping, for example 111=Building; 210=7; 255=0.

A share of the tiles, chosen with the seed, is labelled by two people who do not see each other&apos;s work or the prediction; these tiles begin empty.

A file that is there already is never overwritten.</source>
        <translation>创建标注会话：一个含影像任务图块的 GeoPackage，人们在其中绘制或修正土地覆盖类别、互相检查工作并记录问题。可在任何 GIS 中打开。

图块是覆盖影像、范围或区域的格网，或给定的多边形。没有数据的像元不属于任何图块。

图块从空白开始，或以 Terrazzo 制作的土地覆盖图、其他分类栅格或多边形为起点。不是图例类别代码或名称的值需要类别映射，例如 111=Building; 210=7; 255=0。

按种子选出的一部分图块由两人标注，他们看不到彼此的工作和预测；这些图块从空白开始。

已存在的文件从不被覆盖。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A raster file. Labels are kept on its pixels.</source>
        <translation>栅格文件。标注保存在其像元上。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>The classes that people tell apart.</source>
        <translation>人们要区分的类别。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Side of the square tiles, 16 to 8192 pixels.</source>
        <translation>方形图块的边长，16 到 8192 像元。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>pixels of the image, or metres on the ground.</source>
        <translation>影像的像元，或地面上的米。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Only this part of the image gets tiles.</source>
        <translation>仅影像的此部分划分图块。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>The grid of tiles covers these polygons and ends at their borders.</source>
        <translation>图块格网覆盖这些多边形，并在其边界处结束。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Each of these polygons becomes a tile, instead of a grid.</source>
        <translation>每个多边形成为一个图块，代替格网。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Without one the tiles are numbered.</source>
        <translation>不填则图块按编号命名。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A land-cover map made by Terrazzo, or another raster of classes.</source>
        <translation>Terrazzo 制作的土地覆盖图，或其他分类栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>In percent. Tiles of which the model is least sure can come first.</source>
        <translation>百分比。模型最没有把握的图块可以排在前面。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>An existing layer of classes, instead of a map.</source>
        <translation>现有的类别图层，代替地图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Codes or names of the legend, or values that the class mapping names.</source>
        <translation>图例的代码或名称，或类别映射中列出的值。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Value of the layer = code or name of the class, separated by semicolons or lines.</source>
        <translation>图层的值 = 类别的代码或名称，用分号或换行分隔。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Off: they begin empty, and the map can be looked at and taken over place by place.</source>
        <translation>关闭：图块从空白开始，可以查看地图并逐处采用。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Neither of the two sees the other&apos;s work or the map. 0: none.</source>
        <translation>两人都看不到对方的工作和地图。0：没有。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>uncertainty: where the model is least sure comes first. seeded: a random order.</source>
        <translation>uncertainty：模型最没有把握的地方在前。seeded：随机顺序。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Of the random order, and of the choice of tiles for two people.</source>
        <translation>用于随机顺序，以及选取双人标注的图块。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A new GeoPackage.</source>
        <translation>新的 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>annotation,labelling,digitizing,training data,tiles,correct,review</source>
        <translation>标注,标记,数字化,训练数据,图块,修正,审核</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tile size</source>
        <translation>图块大小</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Unit of the tile size</source>
        <translation>图块大小的单位</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tile polygons</source>
        <translation>图块多边形</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Field with the names of the tiles</source>
        <translation>图块名称字段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with this map</source>
        <translation>以此地图为起点</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Confidence of the map</source>
        <translation>地图的置信度</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with these polygons</source>
        <translation>以这些多边形为起点</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Field with their classes</source>
        <translation>其类别字段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Class mapping</source>
        <translation>类别映射</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles begin with the map or the polygons</source>
        <translation>图块以地图或多边形为起点</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles labelled by two people (%)</source>
        <translation>由两人标注的图块 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Order of the tiles</source>
        <translation>图块的顺序</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Annotation session</source>
        <translation>标注会话</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Begin with a map or with polygons, not with both.</source>
        <translation>请以地图或多边形为起点，不要两者都选。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Choose the field that holds the classes of the polygons.</source>
        <translation>请选择含多边形类别的字段。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>A confidence belongs to a map: choose the map, too.</source>
        <translation>置信度属于某幅地图：请同时选择地图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Choose tile polygons, or an area for a grid of tiles, not both.</source>
        <translation>请选择图块多边形或划分格网的区域，不要两者都选。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/create_annotation_session.py"/>
        <source>Tiles: {count}</source>
        <translation>图块：{count}</translation>
    </message>
</context>
<context>
    <name>CrosswalkMap</name>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk to another legend</source>
        <translation>转换到其他图例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Brings a land-cover map from one legend into another, with the reason for each class.</source>
        <translation>将土地覆盖图从一种图例转换为另一种，并说明每个类别的理由。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Brings a class raster from one legend into another, so that it can be compared with another map or used with other data. The log says for each class what becomes of it and why.

Classes of which that cannot be said become nodata: built-up land may be buildings, roads or yards. The result has the palette and the class names of the new legend.</source>
        <translation>将分类栅格从一种图例转换为另一种，以便与其他地图比较或与其他数据一起使用。日志会说明每个类别变为什么以及原因。

无法确定去向的类别变为无数据：建设用地可能是建筑物、道路或庭院。结果带有新图例的调色板和类别名称。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A raster of class codes.</source>
        <translation>类别代码栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>auto: what a map made by Terrazzo says of itself, else OpenEarthMap.</source>
        <translation>auto：Terrazzo 制作的地图自身的说明，否则为 OpenEarthMap。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>The legend that the map is brought into.</source>
        <translation>地图要转换到的图例。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk of your own</source>
        <translation>自定义对照表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>对照表 (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A JSON file in the form of the bundled ones.</source>
        <translation>与自带对照表形式相同的 JSON 文件。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>A GeoTIFF.</source>
        <translation>GeoTIFF 文件。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Codes that the legend {legend} does not have became no data: {codes}.</source>
        <translation>图例 {legend} 中没有的代码已变为无数据：{codes}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>legend,reclassify,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,classes</source>
        <translation>图例,重分类,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,类别</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Land-cover map</source>
        <translation>土地覆盖图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Its legend</source>
        <translation>其图例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>The other legend</source>
        <translation>另一图例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Map in the other legend</source>
        <translation>另一图例的地图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Pixels with a class</source>
        <translation>带类别的像元</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>Pixels that have no class any more</source>
        <translation>不再有类别的像元</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk.py"/>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>DatasetAlgorithm</name>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>blocks: squares on the ground stay together. attribute: areas with the same value stay together. frames: the outer part of each area trains, the inner one validates, the middle tests (2:1:1). none: everything is training data.</source>
        <translation>blocks：地面上的方块归在一起。attribute：值相同的区域归在一起。frames：每个区域的外框用于训练，内框用于验证，中间用于测试（2:1:1）。none：全部为训练数据。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>They sum up to 100. Frames have shares of their own.</source>
        <translation>总和为 100。frames 有其自己的比例。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>For blocks: take several times the size of a chip.</source>
        <translation>用于 blocks：取切片边长的数倍。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips of different splits that come nearer are left out.</source>
        <translation>不同子集中距离小于此值的切片会被略去。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>The same seed gives the same split.</source>
        <translation>相同的种子得出相同的划分。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Shares of train, val, test (%)</source>
        <translation>train、val、test 的比例 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Side of a block (m)</source>
        <translation>区块边长 (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Smallest distance between splits (m)</source>
        <translation>子集之间的最小间距 (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Without one: the folder&apos;s name.</source>
        <translation>不填则使用文件夹名称。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>A few sentences for the dataset card.</source>
        <translation>用于数据集卡片的几句话。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Best an SPDX identifier such as CC-BY-4.0.</source>
        <translation>最好用 SPDX 标识，例如 CC-BY-4.0。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Sources of the images</source>
        <translation>影像来源</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>With attribution, one in a line.</source>
        <translation>含署名，每行一个。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Made by</source>
        <translation>制作者</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>People or organisations, one in a line.</source>
        <translation>个人或组织，每行一个。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Date of the images</source>
        <translation>影像日期</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>2024-05-31, or from and to: 2024-05-01/2024-06-30.</source>
        <translation>2024-05-31，或起止日期：2024-05-01/2024-06-30。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Without one it is looked up (Natural Earth, good to about 10 km).</source>
        <translation>不填则自动查找（Natural Earth，精确到约 10 km）。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips</source>
        <translation>切片</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to train</source>
        <translation>训练切片</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to validate</source>
        <translation>验证切片</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips to test</source>
        <translation>测试切片</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>Chips left out, too near to another split</source>
        <translation>因离另一子集太近而略去的切片</translation>
    </message>
</context>
<context>
    <name>DatasetReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Left out, too near to another split: {count}</source>
        <translation>因离另一子集太近而略去：{count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Smallest distance between splits: {metres:,.1f} m</source>
        <translation>子集之间的最小间距：{metres:,.1f} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Chips: {counts}</source>
        <translation>切片：{counts}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Dataset: {path}</source>
        <translation>数据集：{path}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Left out, too few labels: {count}</source>
        <translation>因标签太少而略去：{count}</translation>
    </message>
</context>
<context>
    <name>DatasetStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Looking at the labels</source>
        <translation>正在查看标签</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Writing the chips</source>
        <translation>正在写出切片</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Writing metadata</source>
        <translation>正在写出元数据</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Working out checksums</source>
        <translation>正在计算校验和</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>Bringing the map into the other legend</source>
        <translation>正在将地图转换到另一图例</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>单击标题可折叠或展开。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Chips</source>
        <translation>切片</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Training, validation, test</source>
        <translation>训练、验证、测试</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>The dataset becomes a folder in it.</source>
        <translation>数据集将成为其中的一个文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Name of the dataset&apos;s folder, and its identifier.</source>
        <translation>数据集文件夹的名称，也是其标识。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Write the dataset, in the background.</source>
        <translation>在后台写出数据集。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Card</source>
        <translation>卡片(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Open the dataset card.</source>
        <translation>打开数据集卡片。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Open the dataset&apos;s folder.</source>
        <translation>打开数据集的文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Choose a folder and a name for the dataset.</source>
        <translation>请为数据集选择文件夹和名称。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>There is a dataset of this name already: choose another name.</source>
        <translation>同名数据集已存在：请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Splits are {metres:,.1f} m apart or more.</source>
        <translation>各子集相距至少 {metres:,.1f} m。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Left out, too near to another split: {number}.</source>
        <translation>因离另一子集太近而略去：{number}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>About the dataset</source>
        <translation>关于数据集</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>All options of the export…</source>
        <translation>导出的全部选项…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Several images, areas with attributes, own crosswalks: the dialog of the toolbox.</source>
        <translation>多幅影像、带属性的区域、自定义对照表：工具箱中的对话框。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Sentinel patches (BigEarthNet)…</source>
        <translation>Sentinel 图像块（BigEarthNet）…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Patches of a Sentinel-2 tile with a CORINE map, in the form of BigEarthNet v2.</source>
        <translation>由 Sentinel-2 影像和 CORINE 地图按 BigEarthNet v2 的形式制作图像块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Map into another legend…</source>
        <translation>转换到其他图例…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>Bring a land-cover map into the legend of another map or dataset.</source>
        <translation>将土地覆盖图转换为另一地图或数据集的图例。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_page.py"/>
        <source>{chips} chips: {train} to train, {val} to validate, {test} to test.</source>
        <translation>{chips} 个切片：训练 {train}，验证 {val}，测试 {test}。</translation>
    </message>
</context>
<context>
    <name>DeviceTest</name>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>{device}: {speed} of a map</source>
        <translation>{device}：地图 {speed}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Measure the speed</source>
        <translation>测量速度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Run one tile of the model on every device that there is. Takes some seconds.</source>
        <translation>在每个可用设备上用模型处理一个图块。需要几秒钟。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>The test goes on</source>
        <translation>测试进行中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>The devices are being tried.</source>
        <translation>正在试用各个设备。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Mea&amp;sure</source>
        <translation>测量(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/device_test.py"/>
        <source>Not measured yet. The first run measures it, too.</source>
        <translation>尚未测量。首次运行时也会测量。</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Show &amp;where to look</source>
        <translation>显示要查看的地方(&amp;W)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Show where to look</source>
        <translation>显示要查看的地方</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Point out the pixels of which the model was least sure: there a person should look.</source>
        <translation>标出模型最没有把握的像元：这些地方应由人查看。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Confidence below</source>
        <translation>置信度低于</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>Pixels below this confidence are pointed out.</source>
        <translation>标出置信度低于此值的像元。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>This map has no confidence raster.</source>
        <translation>此地图没有置信度栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/doubt_row.py"/>
        <source>{share:.1f} % of the map is below {threshold} % confidence.</source>
        <translation>地图的 {share:.1f} % 置信度低于 {threshold} %。</translation>
    </message>
</context>
<context>
    <name>ExampleProject</name>
    <message>
        <location filename="../plugin/panel/example.py"/>
        <source>Folder for the example project</source>
        <translation>示例工程的文件夹</translation>
    </message>
</context>
<context>
    <name>ExportAnnotations</name>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Export annotations</source>
        <translation>导出标注</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Writes the labels of an annotation session as a raster of classes and as polygons.</source>
        <translation>将标注会话的标注写出为类别栅格和多边形。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Writes the labels of an annotation session: a GeoTIFF of class codes on the image&apos;s own pixels (nodata where nothing is labelled), and polygons along the pixels&apos; edges. Both are exact to the pixel.

Without another choice only accepted tiles are exported. Tiles that two people still label without seeing each other&apos;s work are left out in any case.</source>
        <translation>写出标注会话的标注：与影像像元一致的类别代码 GeoTIFF（未标注处为无数据），以及沿像元边缘的多边形。两者都精确到像元。

不另行选择时只导出已验收的图块。仍由两人互不查看而各自标注的图块始终略去。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>accepted: those that two others have checked. submitted: and those that wait for it. all: all.</source>
        <translation>accepted：已由另外两人检查的图块。submitted：还包括等待检查的图块。all：全部。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Of tiles that two people have labelled: what came out, or what one of the two submitted.</source>
        <translation>对双人标注的图块：最终结果，或两人之一提交的标注。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>GeoTIFF on the image&apos;s own pixels.</source>
        <translation>与影像像元一致的 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Segments of one class along the edges of the pixels.</source>
        <translation>沿像元边缘的同类图斑。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles left out, because two people still label them: {count}</source>
        <translation>因仍由两人标注而略去的图块：{count}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>annotation,labels,mask,raster,polygons,training data</source>
        <translation>标注,标签,掩膜,栅格,多边形,训练数据</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels (raster)</source>
        <translation>标注（栅格）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Labels (polygons)</source>
        <translation>标注（多边形）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles exported</source>
        <translation>已导出的图块</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Pixels with a class</source>
        <translation>带类别的像元</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_annotations.py"/>
        <source>Tiles: {count}</source>
        <translation>图块：{count}</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>{tiles} tiles exported, {pixels:,} pixels with a class.</source>
        <translation>已导出 {tiles} 个图块，其中带类别的像元 {pixels:,} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Which tiles are exported.</source>
        <translation>导出哪些图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Write the labels, in the background, and show them.</source>
        <translation>在后台写出标注并显示。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>not wanted</source>
        <translation>不需要</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Where it goes; nothing is written if this is empty.</source>
        <translation>保存位置；留空则不写出。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Accepted tiles</source>
        <translation>已验收的图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Submitted tiles, checked or not</source>
        <translation>已提交的图块（无论是否已检查）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>All tiles</source>
        <translation>全部图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_output.py"/>
        <source>Label polygons</source>
        <translation>标注多边形</translation>
    </message>
</context>
<context>
    <name>ExportDataset</name>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Export dataset</source>
        <translation>导出数据集</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>training data,chips,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,split,machine learning</source>
        <translation>训练数据,切片,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,划分,机器学习</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Cuts images and labels into chips that training libraries load, with splits that do not leak.</source>
        <translation>将影像和标签切成训练库可加载的切片，其划分不会泄漏数据。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Cuts images and their labels into square chips and writes them as a dataset: OpenEarthMap, LoveDA, COCO (instances and panoptic), plain GeoTIFF pairs, or reBEN (BigEarthNet v2), on request also as LMDB with safetensors.

For reBEN the images are the bands of one tile. Patches are 1200 m wide with pixels of 10 m; those with less than 75 % labelled pixels are left out. With a CORINE map, Sentinel-1 and the scene classification there is “Build patch dataset”.

Labels come from the accepted tiles of an annotation session, from a class raster, or from polygons. Pixels without image are unlabelled. Layouts with a legend of their own get labels by a crosswalk.

Training, validation and test chips never overlap and keep the distance that you ask for. Chips that would come nearer are left out.

With the chips come STAC, Croissant and TrainingDML descriptions, a dataset card with class shares and places, a split report, and checksums. A dataset that is there already is never written over; a run that was interrupted goes on when it is started again with the same settings.</source>
        <translation>将影像及其标签切成方形切片并写成数据集：OpenEarthMap、LoveDA、COCO（实例和全景）、普通的 GeoTIFF 对，或 reBEN（BigEarthNet v2），后者还可选择输出为含 safetensors 的 LMDB。

对于 reBEN，影像为一景影像的各个波段。图像块宽 1200 m，像元 10 m；已标注像元少于 75 % 的会被略去。如需使用 CORINE 地图、Sentinel-1 和场景分类，请用“构建图像块数据集”。

标签来自标注会话中已验收的图块、分类栅格或多边形。没有影像的像元为未标注。自带图例的格式通过对照表得到标签。

训练、验证和测试切片从不重叠，并保持您要求的间距。距离更近的切片会被略去。

随切片一起写出 STAC、Croissant 和 TrainingDML 描述、含类别占比和位置的数据集卡片、划分报告以及校验和。已存在的数据集从不被覆盖；中断的运行以相同设置重新启动即可继续。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>For attribute: region, or a field of the areas. Values such as train, val and test are followed.</source>
        <translation>用于 attribute：地区，或区域的某个字段。会遵循 train、val 和 test 之类的值。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>It must not exist yet. Its name becomes the dataset&apos;s identifier.</source>
        <translation>必须尚不存在。其名称将成为数据集的标识。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Annotation session</source>
        <translation>标注会话</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>标注会话 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Its image and its labels are exported. Without one: the layers below.</source>
        <translation>导出其影像和标注。不填则使用下方的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>accepted: those that two others have checked. submitted: and those that wait for it.</source>
        <translation>accepted：已由另外两人检查的图块。submitted：还包括等待检查的图块。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Raster files. Each is a region of its own if areas do not say otherwise.</source>
        <translation>栅格文件。如果区域没有另行说明，每个文件自成一个地区。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Any grid and any coordinate reference system; nodata and 0 are unlabelled.</source>
        <translation>任意格网和任意坐标参照系；无数据和 0 为未标注。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Pixels whose centre lies in a polygon get its class; of overlapping ones the later counts.</source>
        <translation>中心位于多边形内的像元取其类别；多边形重叠时以后者为准。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Codes or names of the legend, or values that the class mapping names.</source>
        <translation>图例的代码或名称，或类别映射中列出的值。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Value of the field = code or name of the class, separated by semicolons or lines.</source>
        <translation>字段的值 = 类别的代码或名称，用分号或换行分隔。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>auto: what the session or a map made by Terrazzo says, else OpenEarthMap.</source>
        <translation>auto：会话或 Terrazzo 制作的地图的说明，否则为 OpenEarthMap。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend of your own</source>
        <translation>自定义图例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend (*.json)</source>
        <translation>图例 (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>A JSON file in the form of the bundled legends; it counts instead of LEGEND.</source>
        <translation>与自带图例形式相同的 JSON 文件；它优先于 LEGEND。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Only these are exported; each is cut on its own. Fields such as country, scene, date and split count.</source>
        <translation>仅导出这些区域；每个区域单独切分。country、scene、date 和 split 等字段会被采用。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chips of one region lie in one folder. Without a field: the image&apos;s name.</source>
        <translation>同一地区的切片放在一个文件夹中。没有字段时：影像的名称。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>How files and folders are named, and which legend the labels get.</source>
        <translation>文件和文件夹如何命名，标签采用哪种图例。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Crosswalk of your own</source>
        <translation>自定义对照表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Crosswalk (*.json)</source>
        <translation>对照表 (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Which class becomes which, if the bundled crosswalks do not fit.</source>
        <translation>自带对照表不适用时，哪个类别变为哪个类别。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Side of the square chips. In BigEarthNet it is always 120.</source>
        <translation>方形切片的边长。BigEarthNet 中始终为 120。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>From chip to chip. Without one: chips lie beside each other.</source>
        <translation>从一个切片到下一个切片。不填则切片彼此相接。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>On the ground. Without one: the image&apos;s own pixels, unchanged.</source>
        <translation>地面大小。不填则为影像自身的像元，不作改变。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>shift: the last chip ends with the area. drop: only whole chips on the lattice.</source>
        <translation>shift：最后一个切片与区域边缘对齐。drop：只取格网上完整的切片。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chips with fewer are left out. In BigEarthNet at least 75.</source>
        <translation>少于此值的切片会被略去。BigEarthNet 中至少为 75。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Numbers of the bands, separated by commas. Without any: red, green and blue, or all for GeoTIFF.</source>
        <translation>波段编号，用逗号分隔。不填则为红、绿、蓝；GeoTIFF 则为全部波段。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Attribute to split by</source>
        <translation>用于划分的属性</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Folder of the dataset</source>
        <translation>数据集文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Tiles of the session</source>
        <translation>会话的图块</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labels (class raster)</source>
        <translation>标签（分类栅格）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labels (polygons)</source>
        <translation>标注（多边形）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Field with the classes</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Class mapping</source>
        <translation>类别映射</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Legend of the labels</source>
        <translation>标签的图例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Field with the regions</source>
        <translation>地区字段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Layout</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Chip size (pixels)</source>
        <translation>切片大小（像元）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Stride (pixels)</source>
        <translation>步长（像元）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Pixel size (m)</source>
        <translation>像元大小 (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>At the edge of an area</source>
        <translation>在区域边缘</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Labelled pixels a chip must have (%)</source>
        <translation>切片至少须有的已标注像元 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose an annotation session or layers, not both.</source>
        <translation>请选择标注会话或图层，不要两者都选。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose an annotation session, or at least one image.</source>
        <translation>请选择标注会话，或至少一幅影像。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose labels: a class raster or polygons.</source>
        <translation>请选择标签：分类栅格或多边形。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Choose the field that holds the classes of the polygons.</source>
        <translation>请选择含多边形类别的字段。</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>Pixels of {native:.3g} m on the ground</source>
        <translation>地面像元 {native:.3g} m</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{width:,} × {height:,} pixels of {native:.3g} m on the ground</source>
        <translation>{width:,} × {height:,} 像元，地面大小 {native:.3g} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/facts_row.py"/>
        <source>{count:,} tiles</source>
        <translation>
            <numerusform>{count:,} 个图块</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>The map gets pixels of {gsd:.3g} m.</source>
        <translation>地图的像元为 {gsd:.3g} m。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>Bands must be numbers: 1, 2, 3.</source>
        <translation>波段必须是数字：1, 2, 3。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts_row.py"/>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Terrazzo: user guide</source>
        <translation>Terrazzo：用户指南</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../plugin/panel/help_window.py"/>
        <source>Go back to the page before.</source>
        <translation>返回上一页。</translation>
    </message>
</context>
<context>
    <name>IdentifyRow</name>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Ask the map</source>
        <translation>查询地图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Click on the map to see the class of a place and how sure the model is. Escape ends.</source>
        <translation>在地图上单击，查看该处的类别和模型的把握。按 Esc 结束。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Click on the map.</source>
        <translation>请在地图上单击。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>What is here? Ask the map.</source>
        <translation>这里是什么？查询地图。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>No data here.</source>
        <translation>此处无数据。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>Code {code}</source>
        <translation>代码 {code}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/identify_row.py"/>
        <source>{name}, {sure:.0f} % sure</source>
        <translation>{name}，把握 {sure:.0f} %</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Installs a model file of your own, so that it can be chosen for mapping.</source>
        <translation>安装您自己的模型文件，以便用于制图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Installs a model for semantic segmentation from an ONNX file (or a TorchScript or torch.export file, if the Python package torch is installed).

The file is looked at and tried out first. What it tells need not be given: shapes always, and class names, pixel size, scaling and tiles if it has the metadata of the plugin Deepness. What is given here counts more. Of other files at least the pixel sizes and the scaling have to be said.

Pickled torch checkpoints (.pth) are refused, because opening them can run programs: export them to ONNX.</source>
        <translation>从 ONNX 文件安装语义分割模型（如果已安装 Python 包 torch，也可以是 TorchScript 或 torch.export 文件）。

会先查看并试用该文件。文件中已说明的内容无需填写：形状总是如此；如果文件带有 Deepness 插件的元数据，还包括类别名称、像元大小、数值缩放和图块。此处填写的内容优先。对于其他文件，至少须说明像元大小和数值缩放。

pickle 格式的 torch 检查点（.pth）会被拒绝，因为打开它们可能运行程序：请将其导出为 ONNX。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/processing/import_model.py"/>
        <source>The model {name} is installed: {count} classes, tiles of {tile} pixels.</source>
        <translation>
            <numerusform>模型 {name} 已安装：{count} 个类别，{tile} 像元的图块。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>The file: bands {bands}, classes {classes}, size {size}, scores {scores}.</source>
        <translation>文件：波段 {bands}，类别 {classes}，大小 {size}，得分 {scores}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>An ONNX file; with the Python package torch also TorchScript or torch.export.</source>
        <translation>ONNX 文件；有 Python 包 torch 时也可以是 TorchScript 或 torch.export。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name of the model in lists and scripts. Without one: the name of the file.</source>
        <translation>模型在列表和脚本中的名称。不填则使用文件名。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>file: the model&apos;s own classes. Otherwise a legend that the model&apos;s classes belong to.</source>
        <translation>file：模型自身的类别。否则为模型类别所属的图例。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Names of the classes in the order of the model&apos;s output, separated by commas or lines.</source>
        <translation>类别名称，按模型输出的顺序，用逗号或换行分隔。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Colours such as #0064C8 in the same order. Without them colours are chosen.</source>
        <translation>#0064C8 之类的颜色，顺序相同。不填则自动选择颜色。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Names of the bands in the order that the model needs, separated by commas: red, green, blue.</source>
        <translation>波段名称，按模型所需的顺序，用逗号分隔：red, green, blue。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Finest pixel size on the ground that the model knows. Finer images are read reduced to it.</source>
        <translation>模型适用的最细地面像元大小。更精细的影像会缩小到此大小读取。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Coarsest pixel size on the ground that it knows. Images up to twice as coarse are enlarged.</source>
        <translation>模型适用的最粗地面像元大小。粗至两倍以内的影像会被放大。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>How values go into the model. raw: as they are. 0-255, 0-1: 8-bit values on this range, others stretched to it. mean-std: (value / divisor - mean) / standard deviation. percentiles: all values stretched to 0-1.</source>
        <translation>值如何输入模型。raw：原样。0-255、0-1：8 位值按此范围，其他值拉伸到此范围。mean-std：（值 / 除数 - 均值）/ 标准差。percentiles：所有值拉伸到 0-1。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>For mean-std: one figure per band, or one for all.</source>
        <translation>用于 mean-std：每个波段一个数值，或所有波段共用一个。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>For mean-std: values are divided by it first. Usually 255 for photographs, else 1 or 10000.</source>
        <translation>用于 mean-std：先将值除以它。照片通常为 255，其他为 1 或 10000。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Side of the tiles that the model gets. Models with a fixed size need none.</source>
        <translation>输入模型的图块边长。固定大小的模型无需填写。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Without a choice: an eighth of the tile.</source>
        <translation>不选择时：图块的八分之一。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>What the model gives: probabilities, or logits. auto: found out by a trial.</source>
        <translation>模型给出什么：概率或 logits。auto：通过试运行判断。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Of a model with one output channel: the share from which a pixel belongs to the class.</source>
        <translation>用于单输出通道的模型：像元达到此比例即属于该类别。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>It goes into the model&apos;s card, for instance CC-BY-4.0.</source>
        <translation>写入模型卡，例如 CC-BY-4.0。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>What the model is good for. It is shown with the model.</source>
        <translation>模型适用于什么。与模型一起显示。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models that came with the plugin are never overwritten.</source>
        <translation>插件自带的模型从不被覆盖。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Trying the model out and installing it</source>
        <translation>正在试用并安装模型</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>ONNX,torch,Deepness,neural network,deep learning,install</source>
        <translation>ONNX,torch,Deepness,神经网络,深度学习,安装</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Class names</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Class colours</source>
        <translation>类别颜色</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Finest pixel size (m)</source>
        <translation>最细像元大小 (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Coarsest pixel size (m)</source>
        <translation>最粗像元大小 (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Scaling</source>
        <translation>数值缩放</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Means</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Standard deviations</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Divisor</source>
        <translation>除数</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Tile size (pixels)</source>
        <translation>图块大小（像元）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Overlap of tiles (pixels)</source>
        <translation>图块重叠（像元）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Overwrite a model of the same name</source>
        <translation>覆盖同名模型</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Name of the installed model</source>
        <translation>已安装模型的名称</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Folder of the installed model</source>
        <translation>已安装模型的文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>It has the metadata of the plugin Deepness, which is used.</source>
        <translation>它带有 Deepness 插件的元数据，将使用这些元数据。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>Models (*.onnx *.pt *.pt2 *.ts *.torchscript)</source>
        <translation>模型 (*.onnx *.pt *.pt2 *.ts *.torchscript)</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. You can map now; QGIS need not be started again.</source>
        <translation>已安装。现在可以制图；无需重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Terrazzo: Python packages</source>
        <translation>Terrazzo：Python 包</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Graphics card (DirectML) and processor</source>
        <translation>显卡 (DirectML) 和处理器</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{fetched:.0f} MB are fetched; they take {disk:.0f} MB on the disk.</source>
        <translation>将获取 {fetched:.0f} MB，占用磁盘 {disk:.0f} MB。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>An earlier installation is damaged. Install again, or remove it.</source>
        <translation>先前的安装已损坏。请重新安装或将其移除。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installing…</source>
        <translation>正在安装…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. The tool works now; QGIS need not be started again.</source>
        <translation>已安装。工具现在可用；无需重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>On a computer with a network and Python run:</source>
        <translation>在有网络和 Python 的计算机上运行：</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Collecting versions…</source>
        <translation>正在收集版本…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>The report is in the clipboard. Paste it into the bug report.</source>
        <translation>报告已在剪贴板中。请粘贴到错误报告里。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>none is missing</source>
        <translation>无缺失</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>I&amp;nstall again</source>
        <translation>重新安装(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>I&amp;nstall</source>
        <translation>安装(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed. Start QGIS again, then the tool works.</source>
        <translation>已安装。重启 QGIS 后，工具即可使用。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Cancelled. Nothing was installed.</source>
        <translation>已取消。没有安装任何内容。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Removed. What is loaded stays in use until QGIS is closed.</source>
        <translation>已移除。已加载的部分在关闭 QGIS 之前仍在使用。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>QGIS uses the packages now. They are deleted when it is started again.</source>
        <translation>QGIS 正在使用这些包。下次启动时会将其删除。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{host}, through the proxy {proxy} of the QGIS settings</source>
        <translation>{host}，通过 QGIS 设置中的代理 {proxy}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{host}, without a proxy (see Settings &gt; Options &gt; Network)</source>
        <translation>{host}，不使用代理（见 设置 &gt; 选项 &gt; 网络）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>{package} {version} ({size:.1f} MB, licence {licence})</source>
        <translation>{package} {version}（{size:.1f} MB，许可证 {licence}）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_dialog.py"/>
        <source>Installed by Terrazzo: {packages}.</source>
        <translation>由 Terrazzo 安装：{packages}。</translation>
    </message>
</context>
<context>
    <name>InstallForm</name>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Terrazzo needs Python packages that not every QGIS has. It can put them into a folder of your QGIS profile. The packages of QGIS itself are not changed, and you can undo it here at any time.</source>
        <translation>Terrazzo 需要一些并非每个 QGIS 都有的 Python 包。它可以将这些包放入您的 QGIS 配置文件夹。QGIS 自身的包不会改变，您随时可以在此撤销。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>What is being done, line by line.</source>
        <translation>逐行显示正在进行的操作。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>How much of the installation is done.</source>
        <translation>安装的完成程度。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Computing on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>What the models are to run on.</source>
        <translation>模型在什么设备上运行。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Computing &amp;on</source>
        <translation>计算设备(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From the &amp;internet</source>
        <translation>从互联网(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From the internet</source>
        <translation>从互联网</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Fetch the packages from the Python package index.</source>
        <translation>从 Python 包索引获取这些包。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From a &amp;folder of wheels</source>
        <translation>从 wheel 包文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>From a folder of wheels</source>
        <translation>从 wheel 包文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>For computers without a network: the files were fetched elsewhere and brought here.</source>
        <translation>适用于没有网络的计算机：文件在别处获取后带到这里。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Folder of wheels</source>
        <translation>wheel 包文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>The folder that holds the files.</source>
        <translation>存放文件的文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Which files?</source>
        <translation>哪些文件？(&amp;W)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Which files?</source>
        <translation>哪些文件？</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Show the files and the command that fetches them on a computer with a network.</source>
        <translation>显示所需文件，以及在有网络的计算机上获取它们的命令。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>I&amp;nstall</source>
        <translation>安装(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Write the packages into the folder named above.</source>
        <translation>将包写入上述文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Delete what was installed, and its folder.</source>
        <translation>删除已安装的内容及其文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy re&amp;port</source>
        <translation>复制报告(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Copy versions, folders and devices for a bug report; no names and no passwords.</source>
        <translation>复制版本、文件夹和设备信息用于错误报告；不含姓名和密码。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Stop the installation; nothing of it is kept.</source>
        <translation>停止安装；不保留任何内容。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Close this window.</source>
        <translation>关闭此窗口。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Packages</source>
        <translation>包</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_form.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>InstallNotice</name>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <source>&amp;Install…</source>
        <translation>安装(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <source>See what would be installed and where, and decide.</source>
        <translation>查看将安装什么、安装到哪里，再作决定。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/install_notice.py"/>
        <source>Mapping needs Python packages that this QGIS does not have: {packages}. Terrazzo can install them into your QGIS profile; QGIS itself is not changed.</source>
        <translation>制图需要此 QGIS 没有的 Python 包：{packages}。Terrazzo 可以将它们安装到您的 QGIS 配置文件夹；QGIS 本身不会改变。</translation>
    </message>
</context>
<context>
    <name>IssueBox</name>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Segment: {name}, {pixels} pixels</source>
        <translation>图斑：{name}，{pixels} 个像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Only open ones</source>
        <translation>仅未解决的</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Leave out issues that are resolved.</source>
        <translation>不显示已解决的问题。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>All categories</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Category</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Show issues of one category.</source>
        <translation>显示某一类型的问题。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What is wrong.</source>
        <translation>哪里有误。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Choose an issue to go there.</source>
        <translation>选择一个问题以转到该处。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What was done about it. Enter resolves the issue.</source>
        <translation>对此做了什么。按 Enter 将问题标为已解决。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>What is wrong, in a few words. Enter pins the issue.</source>
        <translation>用几个字说明哪里有误。按 Enter 钉住问题。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>&amp;Point at the place</source>
        <translation>指出位置(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Point at the place</source>
        <translation>指出位置</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Click at the place on the map. Key: I.</source>
        <translation>在地图上单击该位置。快捷键：I。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>P&amp;in it</source>
        <translation>钉住(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Pin it</source>
        <translation>钉住</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Write the issue down.</source>
        <translation>记下此问题。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Show the place on the map.</source>
        <translation>在地图上显示该位置。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>It is settled. Key: A.</source>
        <translation>已处理好。快捷键：A。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>It is not settled. Key: X.</source>
        <translation>尚未处理好。快捷键：X。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>New issue</source>
        <translation>新问题</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is resolved.</source>
        <translation>问题 {number} 已解决。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is open again.</source>
        <translation>问题 {number} 已重新打开。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>This session is open for reading only.</source>
        <translation>此会话以只读方式打开。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>This place is not on the image.</source>
        <translation>此位置不在影像上。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Row {row}, column {col}: {name}</source>
        <translation>第 {row} 行，第 {col} 列：{name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Point at the place on the map first.</source>
        <translation>请先在地图上指出位置。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>#{number}, {category}, by {person}, {time}</source>
        <translation>#{number}，{category}，{person}，{time}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Issue {number} is pinned.</source>
        <translation>问题 {number} 已钉住。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_issues.py"/>
        <source>Resolved by {person}</source>
        <translation>由 {person} 解决</translation>
    </message>
</context>
<context>
    <name>LandCoverLayers</name>
    <message>
        <location filename="../plugin/qgis_bridge/preview_layer.py"/>
        <source>Land cover preview</source>
        <translation>土地覆盖预览</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover</source>
        <translation>土地覆盖</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Probabilities of the classes</source>
        <translation>各类别概率</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover polygons</source>
        <translation>土地覆盖（多边形）</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Land cover statistics</source>
        <translation>土地覆盖（统计）</translation>
    </message>
</context>
<context>
    <name>LandCoverLegend</name>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>No data</source>
        <translation>无数据</translation>
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
        <translation>草地灌丛</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Developed space</source>
        <translation>人工铺面</translation>
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
        <translation>树木</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Water</source>
        <translation>水体</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Agriculture land</source>
        <translation>农用地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/loveda.json"/>
        <location filename="../resources/legends/openearthmap.json"/>
        <source>Building</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Tree cover</source>
        <translation>林地覆盖</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Shrubland</source>
        <translation>灌木地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Grassland</source>
        <translation>草地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Cropland</source>
        <translation>耕地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Built-up</source>
        <translation>建成区</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Bare or sparse vegetation</source>
        <translation>裸地或稀疏植被</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover-10m.json"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Permanent water</source>
        <translation>永久水体</translation>
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
        <translation>冰雪</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Mangroves</source>
        <translation>红树林</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/worldcover.json"/>
        <source>Moss and lichen</source>
        <translation>苔藓和地衣</translation>
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
        <translation>荒地</translation>
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
        <translation>农业用地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Urban land</source>
        <translation>城市用地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Forest land</source>
        <translation>林地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <location filename="../resources/legends/deepglobe.json"/>
        <source>Barren land</source>
        <translation>荒芜地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Tree canopy</source>
        <translation>树冠</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Low vegetation</source>
        <translation>低矮植被</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/chesapeake-6.json"/>
        <source>Impervious (other)</source>
        <translation>不透水面（其他）</translation>
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
        <translation>城市建成区</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Industrial or commercial units</source>
        <translation>工业或商业单元</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Arable land</source>
        <translation>耕作地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Permanent crops</source>
        <translation>多年生作物</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Pastures</source>
        <translation>牧场</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Complex cultivation patterns</source>
        <translation>复杂耕作区</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Land principally occupied by agriculture, with significant areas of natural vegetation</source>
        <translation>以农业为主并有大片自然植被的土地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Agro-forestry areas</source>
        <translation>农林复合区</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Broad-leaved forest</source>
        <translation>阔叶林</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Coniferous forest</source>
        <translation>针叶林</translation>
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
        <translation>天然草地和稀疏植被区</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Moors, heathland and sclerophyllous vegetation</source>
        <translation>荒原、石南灌丛和硬叶植被</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Transitional woodland, shrub</source>
        <translation>过渡性林地、灌丛</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Beaches, dunes, sands</source>
        <translation>海滩、沙丘、沙地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Inland wetlands</source>
        <translation>内陆湿地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Coastal wetlands</source>
        <translation>滨海湿地</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Inland waters</source>
        <translation>内陆水域</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <location filename="../resources/legends/reben-19.json"/>
        <source>Marine waters</source>
        <translation>海洋水域</translation>
    </message>
</context>
<context>
    <name>LandCoverReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Blocks taken over from an interrupted run: {count}</source>
        <translation>从中断的运行中沿用的区块：{count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Model: {title} ({name} {version}), for images of {finest:g} to {coarsest:g} m</source>
        <translation>模型：{title}（{name} {version}），适用于 {finest:g} 到 {coarsest:g} m 的影像</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Pixel size on the ground: {native} m in the image, {working} m mapped</source>
        <translation>地面像元大小：影像为 {native} m，制图为 {working} m</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Pixels: {width} × {height}, of these {valid} mapped</source>
        <translation>像元：{width} × {height}，其中 {valid} 个已制图</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Tiles of {tile} pixels, overlapping by {overlap}</source>
        <translation>图块 {tile} 像元，重叠 {overlap}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Device: {device}</source>
        <translation>设备：{device}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Time: {stages}</source>
        <translation>时间：{stages}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Small segments merged: {count}</source>
        <translation>已合并的小图斑：{count}</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/report.py"/>
        <source>Polygons: {count}</source>
        <translation>多边形：{count}</translation>
    </message>
</context>
<context>
    <name>LandCoverRun</name>
    <message>
        <location filename="../plugin/panel/run.py"/>
        <source>The run ended without a reason; see the Processing log.</source>
        <translation>运行已结束，没有给出原因；请查看数据处理日志。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>未加载 Terrazzo 的数据处理提供程序。</translation>
    </message>
</context>
<context>
    <name>LandCoverStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/mapping_run.py"/>
        <source>Opening the image and the model</source>
        <translation>正在打开影像和模型</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/mapping_run.py"/>
        <source>Converting polygons</source>
        <translation>正在转换多边形</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Mapping land cover</source>
        <translation>土地覆盖制图中</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Merging small segments</source>
        <translation>正在合并小图斑</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Measuring areas</source>
        <translation>正在测量面积</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tracing polygons</source>
        <translation>正在追踪多边形</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Building overviews</source>
        <translation>正在构建金字塔</translation>
    </message>
</context>
<context>
    <name>LiveLayer</name>
    <message>
        <location filename="../plugin/panel/live_layer.py"/>
        <source>Land cover, growing</source>
        <translation>土地覆盖（生成中）</translation>
    </message>
    <message>
        <location filename="../plugin/panel/live_layer.py"/>
        <source>Land cover of {name}</source>
        <translation>{name} 的土地覆盖</translation>
    </message>
</context>
<context>
    <name>MapFolder</name>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Map land cover of many images</source>
        <translation>多幅影像土地覆盖制图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Maps all images of a folder, or several layers, with one model.</source>
        <translation>用一个模型对文件夹中的所有影像或多个图层制图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Maps all images of a folder, or several layers, with one model that is loaded once.

The maps get the names of their images and lie in the output folder, with a table of the areas of the classes in each image. An image that cannot be mapped does not stop the others: it is reported at the end and in the table.

Started again with the same parameters, the algorithm goes on where it was stopped, leaves alone what is finished, and tries again what failed.</source>
        <translation>用只加载一次的一个模型，对文件夹中的所有影像或多个图层制图。

地图以其影像命名，位于输出文件夹中，并附有各影像中各类别面积的表格。无法制图的影像不会妨碍其他影像：会在结束时和表格中报告。

以相同参数再次启动时，算法从停止处继续，不改动已完成的部分，并重试失败的部分。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>{done} of {all} images have a map.</source>
        <translation>{all} 幅影像中有 {done} 幅已有地图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>All images in it whose names fit are mapped.</source>
        <translation>对其中名称匹配的所有影像制图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Patterns of file names, separated by semicolons. * stands for anything.</source>
        <translation>文件名模式，用分号分隔。* 代表任意字符。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images of the same name are told apart by their folders.</source>
        <translation>同名影像按其文件夹区分。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Instead of a folder, or together with one.</source>
        <translation>代替文件夹，或与文件夹一起使用。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Numbers of the bands that the model needs, in its order, separated by commas. The same in all images. Without a choice: red, green and blue.</source>
        <translation>模型所需波段的编号，按其顺序，用逗号分隔。所有影像相同。不选择时：红、绿、蓝。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Only pixels inside one of these polygons are mapped.</source>
        <translation>只对位于这些多边形之一内的像元制图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>What is written for each image besides its map.</source>
        <translation>除地图外，为每幅影像写出的内容。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>A virtual raster (VRT) that shows all maps of the same coordinate reference system as one layer.</source>
        <translation>将相同坐标参照系的所有地图显示为一个图层的虚拟栅格 (VRT)。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>It is made if it is not there. Images are not looked for in it.</source>
        <translation>如果不存在则会创建。不在其中查找影像。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Choose a folder with images, or layers.</source>
        <translation>请选择含影像的文件夹，或图层。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Bands are numbers separated by commas, such as 1,2,3.</source>
        <translation>波段是用逗号分隔的数字，例如 1,2,3。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>No image could be mapped. {name}: {why}</source>
        <translation>没有影像可以制图。{name}：{why}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Folder with images</source>
        <translation>影像文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Names of the images</source>
        <translation>影像名称</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Also in folders inside it</source>
        <translation>包括子文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Other results</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>One view of all maps</source>
        <translation>全部地图的总视图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Folder for results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Table of areas</source>
        <translation>面积表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>View of all maps</source>
        <translation>全部地图的总视图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images mapped</source>
        <translation>已制图的影像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images finished before</source>
        <translation>先前已完成的影像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images outside the mask</source>
        <translation>掩膜之外的影像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_folder.py"/>
        <source>Images that could not be mapped</source>
        <translation>无法制图的影像</translation>
    </message>
</context>
<context>
    <name>MapLandCover</name>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Map land cover</source>
        <translation>土地覆盖制图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Gives each pixel of an image its land-cover class.</source>
        <translation>为影像的每个像元给出土地覆盖类别。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Gives each pixel of a very high resolution image its land-cover class, with a model that runs on this computer.

The image must have a coordinate reference system. Images finer than the model knows are read reduced, coarser ones enlarged up to a limit and refused beyond it. Nodata, transparent pixels and everything outside the mask and the extent are nodata in all results.

Online layers (WMS, WMTS, XYZ and others) need an extent or a mask. Tiles that do not arrive, although they are asked for again, are nodata and are counted.

Results: a class raster (GeoTIFF with palette and class names), and on request the confidence of each pixel in percent, polygons, and a table with the area of each class on the ground.</source>
        <translation>用在此计算机上运行的模型，为甚高分辨率影像的每个像元给出土地覆盖类别。

影像必须有坐标参照系。比模型适用的更精细的影像会缩小读取，更粗的影像在一定限度内放大，超出限度则拒绝。无数据、透明像元以及掩膜和范围之外的所有内容在全部结果中均为无数据。

在线图层（WMS、WMTS、XYZ 等）需要范围或掩膜。重新请求后仍未到达的瓦片为无数据，并会统计数量。

结果：分类栅格（带调色板和类别名称的 GeoTIFF），以及可选的每个像元的置信度（百分比）、多边形和各类别地面面积表。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>{path} cannot be opened as a raster. Check that the file is there and is an image.</source>
        <translation>无法将 {path} 作为栅格打开。请检查文件是否存在且为影像。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>A raster file or an online layer, with a coordinate reference system.</source>
        <translation>栅格文件或在线图层，须有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>The bands that the model needs, in its order. Without a choice: red, green and blue.</source>
        <translation>模型所需的波段，按其顺序。不选择时：红、绿、蓝。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Only this part is mapped.</source>
        <translation>只对此部分制图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Only pixels inside one of these polygons are mapped.</source>
        <translation>只对位于这些多边形之一内的像元制图。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Areas that take more are refused: services do not like to be emptied. Without a choice: 20,000.</source>
        <translation>需要更多瓦片的区域会被拒绝：服务方不希望数据被大量下载。不选择时：20,000。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF of class codes, with palette and names.</source>
        <translation>类别代码 GeoTIFF，带调色板和名称。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF of how sure the model is of each pixel, in percent.</source>
        <translation>模型对每个像元的把握（百分比），GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>GeoTIFF with one band for each class, in percent.</source>
        <translation>每个类别一个波段的 GeoTIFF，百分比。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Segments of one class with area and mean confidence, without gaps or overlaps.</source>
        <translation>同类图斑，带面积和平均置信度，无缝隙、无重叠。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Table with pixels, area on the ground, share and number of segments of each class.</source>
        <translation>含各类别像元数、地面面积、占比和图斑数的表格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Most tiles of an online layer</source>
        <translation>在线图层的最大瓦片数</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Device that was used</source>
        <translation>所用设备</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mapped pixels</source>
        <translation>已制图的像元</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Mapped area (m²)</source>
        <translation>已制图的面积 (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Pixel size of the map (m)</source>
        <translation>地图的像元大小 (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Tiles asked for (online layers)</source>
        <translation>请求的瓦片（在线图层）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_land_cover.py"/>
        <source>Tiles that did not arrive</source>
        <translation>未到达的瓦片</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>land cover,land use,classification,semantic segmentation,deep learning,orthophoto,aerial,drone</source>
        <translation>土地覆盖,土地利用,分类,语义分割,深度学习,正射影像,航空影像,无人机</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Land cover</source>
        <translation>土地覆盖</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>There is no model “{model}”. Installed models: {known}.</source>
        <translation>没有模型“{model}”。已安装的模型：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Memory that mapping may take beside the model. More makes it faster: larger tiles overlap less. Without a choice: {default} MB.</source>
        <translation>除模型外，制图可使用的内存。越多越快：较大的图块重叠更少。不选择时：{default} MB。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>The model that tells the classes apart.</source>
        <translation>用于区分各类别的模型。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Smaller segments are merged into their neighbour. 0: all are kept.</source>
        <translation>较小的图斑会并入相邻图斑。0：全部保留。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Size of a mapped pixel on the ground. Without a choice: the nearest that the model knows.</source>
        <translation>制图像元的地面大小。不选择时：模型适用的最接近的大小。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Pixels with this value in all bands are no data, beside those that the image declares.</source>
        <translation>所有波段均为此值的像元为无数据，此外还有影像声明的无数据。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>How the values of the image become what the model knows. card: as the model&apos;s card says. statistics: the percentiles 1 and 99 of the image become black and white. style: the minimum and maximum in the layer&apos;s style do.</source>
        <translation>影像的值如何变为模型适用的值。card：按模型卡的说明。statistics：影像的第 1 和第 99 百分位数变为黑和白。style：图层样式中的最小值和最大值变为黑和白。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>flips: four passes over mirrored images, averaged. A little better, four times the time.</source>
        <translation>flips：对镜像影像处理四遍并取平均。略好，耗时为四倍。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Without a choice: what the model&apos;s card says.</source>
        <translation>不选择时：按模型卡的说明。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Where the model runs. auto: the first device that is there, gives the same result as the CPU and is faster; else the CPU.</source>
        <translation>模型在哪里运行。auto：第一个可用、结果与 CPU 相同且更快的设备；否则为 CPU。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Maps images that the model would refuse for their pixel size. The result may be poor.</source>
        <translation>对因像元大小而会被模型拒绝的影像制图。结果可能较差。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Borders keep within this distance of the pixels&apos; edges, and neighbours keep sharing them. 0: off.</source>
        <translation>边界与像元边缘的距离保持在此范围内，相邻多边形仍共用边界。0：关闭。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Smallest segment (m²)</source>
        <translation>最小图斑 (m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Pixel size to map at (m)</source>
        <translation>制图的像元大小 (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>No-data value</source>
        <translation>无数据值</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Scaling of values that are not 8-bit</source>
        <translation>非 8 位值的缩放</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Averaging over flipped images</source>
        <translation>对翻转影像取平均</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Overlap of tiles (pixels)</source>
        <translation>图块重叠（像元）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Memory (MB)</source>
        <translation>内存 (MB)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Map although the pixel size does not fit</source>
        <translation>即使像元大小不适合也制图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/mapping_parameters.py"/>
        <source>Simplify polygons by (m)</source>
        <translation>简化多边形的容差 (m)</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>There is no raster layer in the project yet. Add an image to map it: drag it into QGIS.</source>
        <translation>工程中还没有栅格图层。请添加要制图的影像：将它拖入 QGIS。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>New map</source>
        <translation>新建地图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>Choose what to map, and start.</source>
        <translation>选择制图内容并开始。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>What the maps of this project say.</source>
        <translation>此工程中各地图的结果。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_page.py"/>
        <source>No model is installed. Import one on the Models page, or install the plugin again.</source>
        <translation>没有安装模型。请在“模型”页导入一个，或重新安装插件。</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Choose a place to see it. Key A: first, X: second.</source>
        <translation>选择一处以查看。快捷键 A：第一方，X：第二方。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Tile {name}: {count} places differ. Decide each, or paint; then submit the tile.</source>
        <translation>
            <numerusform>图块 {name}：有 {count} 处不同。请逐一决定或绘制；然后提交图块。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>It can be undone.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>Take {name}&apos;s here</source>
        <translation>此处采用 {name} 的</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_merge.py"/>
        <source>All of {name}&apos;s</source>
        <translation>全部采用 {name} 的</translation>
    </message>
</context>
<context>
    <name>MergeSessions</name>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Merge annotation sessions</source>
        <translation>合并标注会话</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Puts parts or copies of one annotation session together again and lists conflicts.</source>
        <translation>将一个标注会话的部分或副本重新合在一起，并列出冲突。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Puts parts or copies of one annotation session together into a new file. The sessions stay as they are.

What only one of them has changed is taken. Where two have changed the same pixels to different classes the classes of the first session are kept, the other ones are stored in a conflict, and the tile goes back to “returned”: nothing is overwritten without a word. Conflicts are listed in the log and in the session.</source>
        <translation>将一个标注会话的部分或副本合并为一个新文件。原会话保持不变。

只有一方更改的内容直接采用。两方将相同像元改为不同类别时，保留第一个会话的类别，另一方的类别存入冲突，图块恢复为“已退回”：不会在没有说明的情况下覆盖任何内容。冲突列在日志和会话中。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Conflict in tile {tile}: kept {kept}, also changed by {other} ({pixels} pixels). {detail}</source>
        <translation>图块 {tile} 中的冲突：保留 {kept}，{other} 也作了更改（{pixels} 像元）。{detail}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Parts or copies of the same session.</source>
        <translation>同一会话的部分或副本。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>A new GeoPackage; the sessions that are merged stay as they are.</source>
        <translation>新的 GeoPackage；被合并的会话保持不变。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>annotation,team,parts,combine,conflicts</source>
        <translation>标注,团队,部分,合并,冲突</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Sessions to merge with it</source>
        <translation>要与之合并的会话</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Merged session</source>
        <translation>合并后的会话</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Open conflicts</source>
        <translation>未处理的冲突</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Tiles that the others changed</source>
        <translation>其他人更改的图块</translation>
    </message>
    <message>
        <location filename="../plugin/processing/merge_sessions.py"/>
        <source>Tiles that the others changed: {count}</source>
        <translation>其他人更改的图块：{count}</translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Right for {oa:.0%} of pixels of images it had not seen (mean IoU {iou:.0%}).</source>
        <translation>对未见过的影像，{oa:.0%} 的像元正确（平均 IoU {iou:.0%}）。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>{finest:g} to {coarsest:g} m; coarser images are enlarged, up to {limit:g} m</source>
        <translation>{finest:g} 到 {coarsest:g} m；更粗的影像会被放大，最粗 {limit:g} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} m.</source>
        <translation>
            <numerusform>对像元为 {finest:g} m 的影像制图，区分 {count} 个类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Maps {count} classes in images with pixels of {finest:g} to {coarsest:g} m.</source>
        <translation>
            <numerusform>对像元为 {finest:g} 到 {coarsest:g} m 的影像制图，区分 {count} 个类别。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>{ua:.0%} of what is mapped as this is right; {pa:.0%} of what is there is found.</source>
        <translation>标为此类别的像元 {ua:.0%} 正确；实际存在的 {pa:.0%} 被找到。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Pixel sizes</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>IoU: {figures}</source>
        <translation>IoU：{figures}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>What it is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Trained on images of</source>
        <translation>训练影像</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Found and right, by class</source>
        <translation>各类别的检出率和正确率</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_texts.py"/>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <location filename="../plugin/panel/model_view.py"/>
        <source>About this model</source>
        <translation>关于此模型</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_view.py"/>
        <source>Where it was trained, how well it does for each class, its limits and its licence.</source>
        <translation>在哪里训练，各类别的表现如何，有哪些局限和许可证。</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Delete the model {name} from this computer? Maps that were made with it stay.</source>
        <translation>从此计算机删除模型 {name}？用它制作的地图会保留。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Installed models</source>
        <translation>已安装的模型</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>The models that can be chosen for mapping.</source>
        <translation>可用于制图的模型。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Install a model file of your own (ONNX, TorchScript), so that it can be chosen for mapping.</source>
        <translation>安装您自己的模型文件（ONNX、TorchScript），以便用于制图。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Remove the model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Delete the chosen model. Models that came with the plugin stay.</source>
        <translation>删除所选模型。插件自带的模型会保留。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Open the folder of the chosen model in the file manager.</source>
        <translation>在文件管理器中打开所选模型的文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Installed models</source>
        <translation>已安装的模型(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>Speed on this computer</source>
        <translation>此计算机上的速度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>I&amp;mport …</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>came with the plugin</source>
        <translation>插件自带</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>imported</source>
        <translation>导入的</translation>
    </message>
    <message>
        <location filename="../plugin/panel/models_page.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>未加载 Terrazzo 的数据处理提供程序。</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>New annotation session</source>
        <translation>新建标注会话</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Make session</source>
        <translation>创建会话(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The image that is labelled. It must be a file.</source>
        <translation>要标注的影像。必须是文件。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Which part of the image is cut into tiles.</source>
        <translation>将影像的哪一部分切成图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tile polygons</source>
        <translation>图块多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Selected features only, if some are selected.</source>
        <translation>如果选中了要素，则仅使用选中的要素。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tile size</source>
        <translation>图块大小</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Side of a tile: what one person labels in one go.</source>
        <translation>图块的边长：一个人一次标注的范围。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Begin with</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>What the tiles hold at first.</source>
        <translation>图块最初的内容。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Land-cover map</source>
        <translation>土地覆盖图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>A map made by Terrazzo, or another class raster.</source>
        <translation>Terrazzo 制作的地图，或其他分类栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The map&apos;s confidence raster, if there is one: tiles where the model is unsure come first.</source>
        <translation>地图的置信度栅格（如果有）：模型没有把握的图块排在前面。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The field that holds the code or name of the class.</source>
        <translation>含类别代码或名称的字段。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>标注会话 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The GeoPackage that keeps the session. It must be a new file.</source>
        <translation>保存会话的 GeoPackage。必须是新文件。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>单击标题可折叠或展开。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The classes that are labelled.</source>
        <translation>要标注的类别。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Forest=5; 12=Water; 255=0</source>
        <translation>Forest=5; 12=Water; 255=0</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Class mapping</source>
        <translation>类别映射</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Which value of the layer becomes which class. Not needed if it has this legend&apos;s codes or names.</source>
        <translation>图层的哪个值变为哪个类别。如果图层使用此图例的代码或名称，则无需填写。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tiles begin with it, not only to look at</source>
        <translation>图块以它为起点，而不仅供查看</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Tiles begin with it</source>
        <translation>以它作为图块起点</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Otherwise tiles begin empty, and the prediction can be looked at and taken over in parts.</source>
        <translation>否则图块从空白开始，可以查看预测并部分采用。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Labelled twice</source>
        <translation>双人标注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Share of the tiles that two people label without seeing each other&apos;s work or the prediction.</source>
        <translation>由两人互不查看对方工作和预测而各自标注的图块所占比例。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>The same seed draws the same order of tiles.</source>
        <translation>相同的种子得出相同的图块顺序。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Whole image</source>
        <translation>整幅影像</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>What the map shows</source>
        <translation>地图显示的部分</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Each polygon of a layer is a tile</source>
        <translation>图层中每个多边形为一个图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>metres</source>
        <translation>米</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Nothing: label from the start</source>
        <translation>无：从头标注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>A land-cover map, to be corrected</source>
        <translation>待修正的土地覆盖图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Polygons with classes, to be corrected</source>
        <translation>待修正的带类别多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Image</source>
        <translation>影像(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Area</source>
        <translation>区域(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Tile size</source>
        <translation>图块大小(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;Begin with</source>
        <translation>起点(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Its confidence</source>
        <translation>其置信度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_new.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>OptionGroups</name>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>单击标题可折叠或展开。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Results to keep</source>
        <translation>保留的结果</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Smallest segment</source>
        <translation>最小图斑</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Segments smaller than this are merged into their neighbour.</source>
        <translation>小于此值的图斑会并入相邻图斑。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Where the model runs. Automatic: the fastest that gives the right result here.</source>
        <translation>模型在哪里运行。自动：在此得出正确结果的最快设备。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>as the model says</source>
        <translation>按模型设定</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source> pixels</source>
        <translation> 像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Overlap of tiles</source>
        <translation>图块重叠</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Tiles overlap and are blended, so that no seams show. More overlap takes more time.</source>
        <translation>图块相互重叠并融合，以免出现接缝。重叠越大，耗时越长。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Numbers of the bands in the order that the model needs, such as 3, 2, 1. Empty: found out.</source>
        <translation>按模型所需顺序排列的波段编号，例如 3, 2, 1。留空：自动判断。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>by percentiles of the image</source>
        <translation>按影像的百分位数</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>as the layer is shown</source>
        <translation>按图层的显示方式</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Stretch of values</source>
        <translation>数值拉伸</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>How values that are not 8-bit become what the model knows. It does not matter for 8-bit images.</source>
        <translation>非 8 位的值如何变为模型适用的值。对 8 位影像没有影响。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Average over flipped images</source>
        <translation>对翻转影像取平均</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Four passes over mirrored images, averaged: a little more accurate, four times the time.</source>
        <translation>对镜像影像处理四遍并取平均：精度略高，耗时为四倍。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Black (0) is no data</source>
        <translation>黑色 (0) 为无数据</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Leave out pixels that are 0 in all bands, such as a black border around the image.</source>
        <translation>略去所有波段均为 0 的像元，例如影像周围的黑边。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Ignore the model&apos;s pixel sizes</source>
        <translation>忽略模型的像元大小</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Map images that are too coarse for the model, too. The result may be poor.</source>
        <translation>对模型来说太粗的影像也制图。结果可能较差。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Smallest segment</source>
        <translation>最小图斑(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>D&amp;evice</source>
        <translation>设备(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>O&amp;verlap</source>
        <translation>重叠(&amp;V)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Bands</source>
        <translation>波段(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>S&amp;tretch</source>
        <translation>拉伸(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Confidence of each pixel</source>
        <translation>每个像元的置信度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Confidence raster</source>
        <translation>置信度栅格</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>A second raster: how sure the model is, in percent. Shows where a person should look.</source>
        <translation>第二个栅格：模型的把握（百分比）。显示应由人查看的地方。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Table of areas</source>
        <translation>面积表</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Area of each class on the ground, as a CSV file.</source>
        <translation>各类别的地面面积，CSV 文件。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>One polygon for each segment, as GeoPackage.</source>
        <translation>每个图斑一个多边形，GeoPackage 格式。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>do not simplify</source>
        <translation>不简化</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>simplify by </source>
        <translation>简化容差 </translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Simplify polygons</source>
        <translation>简化多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Borders of polygons may move by this much to become smoother; neighbours keep sharing them.</source>
        <translation>多边形的边界最多可移动这么多以变得平滑；相邻多边形仍共用边界。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Probability of each class</source>
        <translation>各类别的概率</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>A raster with one band for each class: its probability in percent. Large.</source>
        <translation>每个类别一个波段的栅格：以百分比表示的概率。文件较大。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>Where the files go. Without a folder they are temporary and vanish when QGIS is closed.</source>
        <translation>文件的保存位置。没有指定文件夹时为临时文件，关闭 QGIS 后消失。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/option_groups.py"/>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>The run was stopped. Its finished part is kept: it can go on later.</source>
        <translation>运行已停止。已完成的部分会保留：以后可以继续。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>The run was cancelled. Nothing of it was kept.</source>
        <translation>运行已取消。没有保留任何内容。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>Add to this project</source>
        <translation>添加到此工程</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>{area:,.2f} ha mapped in {seconds:.0f} s.</source>
        <translation>{area:,.2f} 公顷制图完成，用时 {seconds:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>Land cover of {name}</source>
        <translation>{name} 的土地覆盖</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outcome.py"/>
        <source>{done} The map is in {path}.</source>
        <translation>{done} 地图位于 {path}。</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Pages of the panel</source>
        <translation>面板的页面</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>Open the user guide. It needs no connection.</source>
        <translation>打开用户指南。不需要网络连接。</translation>
    </message>
</context>
<context>
    <name>PanelFacts</name>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>Bands {bands} are taken as {names}. Others can be chosen in the options.</source>
        <translation>波段 {bands} 用作 {names}。可在选项中选择其他波段。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image has values of type {kind}. They are stretched to the range that the model was trained on.</source>
        <translation>影像的值类型为 {kind}。会将其拉伸到模型训练时的值域。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is too coarse for this model ({finest:g} to {coarsest:g} m). Expect a poor map.</source>
        <translation>影像（{native:.3g} m）对此模型（{finest:g} 到 {coarsest:g} m）太粗。结果可能较差。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is coarser than the model knows ({finest:g} to {coarsest:g} m). It is enlarged; small things will be missed.</source>
        <translation>影像（{native:.3g} m）比模型适用的（{finest:g} 到 {coarsest:g} m）更粗。它将被放大；小地物会被遗漏。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The image ({native:.3g} m) is read reduced to {finest:g} m for this model.</source>
        <translation>影像（{native:.3g} m）将缩小到 {finest:g} m 供此模型读取。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/facts.py"/>
        <source>The edge of the image is black. Is that no data?</source>
        <translation>影像边缘是黑色的。那是无数据吗？</translation>
    </message>
</context>
<context>
    <name>PanelNumbers</name>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels</source>
        <translation>
            <numerusform>{count:,} 像元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/panel/durations.py"/>
        <source>{count:,} pixels/s</source>
        <translation>
            <numerusform>{count:,} 像元/秒</numerusform>
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
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount:,.1f} billion pixels</source>
        <translation>{amount:,.1f} 十亿像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount} million pixels</source>
        <translation>{amount} 百万像元</translation>
    </message>
    <message>
        <location filename="../plugin/panel/durations.py"/>
        <source>{amount:.2f} million pixels/s</source>
        <translation>{amount:.2f} 百万像元/秒</translation>
    </message>
</context>
<context>
    <name>PanelPages</name>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Map</source>
        <translation>制图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Map the land cover of an image, and look at the result.</source>
        <translation>对影像进行土地覆盖制图，并查看结果。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Installed models: import, remove, and measure how fast they run here.</source>
        <translation>已安装的模型：导入、移除，并测量它们在此的运行速度。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Annotate</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Draw and review labels for training and checking.</source>
        <translation>绘制和审核用于训练和检查的标注。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Check a map against reference data, and see how far annotators agree.</source>
        <translation>用参考数据检查地图，并查看标注员的一致程度。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../plugin/panel/pages.py"/>
        <source>Export annotations as training data, and adapt a model to them.</source>
        <translation>将标注导出为训练数据，并用其调整模型。</translation>
    </message>
</context>
<context>
    <name>PlaceTour</name>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>No tile in work. Take one first.</source>
        <translation>没有正在处理的图块。请先领取一个。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>In the rest of this tile the model is sure.</source>
        <translation>此图块的其余部分模型都有把握。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>How sure the model is in this tile is not known.</source>
        <translation>不知道模型对此图块的把握程度。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/place_tour.py"/>
        <source>{number} more places to check in this tile.</source>
        <translation>此图块中还有 {number} 处需要检查。</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Live &amp;preview</source>
        <translation>实时预览(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Live preview</source>
        <translation>实时预览</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Map what the canvas shows, again each time you move or zoom, into a temporary layer.</source>
        <translation>对画布显示的内容制图，每次移动或缩放后更新，结果为临时图层。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Opacity of the preview</source>
        <translation>预览的不透明度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>How strongly the preview covers the image.</source>
        <translation>预览遮盖影像的程度。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Opacity</source>
        <translation>不透明度(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Swipe</source>
        <translation>卷帘(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Show the image left of a line that you drag, the preview right of it.</source>
        <translation>拖动一条线，左侧显示影像，右侧显示预览。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>&amp;Blink</source>
        <translation>闪烁(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Show the image and the preview in turns.</source>
        <translation>轮流显示影像和预览。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>State of the preview</source>
        <translation>预览状态</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>The preview needs Python packages that are missing: {names}.</source>
        <translation>预览需要缺少的 Python 包：{names}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>There is no data in view.</source>
        <translation>视图中没有数据。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m; the model was made for {finest}–{coarsest} m. Zoom in to see more.</source>
        <translation>以 {gsd} m 预览；模型适用于 {finest}–{coarsest} m。放大可看到更多。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>{missing} of {asked} tiles did not arrive.</source>
        <translation>{asked} 个瓦片中有 {missing} 个没有到达。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Mapping what you see…</source>
        <translation>正在对当前视图制图…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Choose an image and a model.</source>
        <translation>请选择影像和模型。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>The image is not in view. Zoom to it.</source>
        <translation>影像不在视图中。请缩放到影像。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m, coarser than the map will be ({own} m).</source>
        <translation>以 {gsd} m 预览，比正式地图（{own} m）更粗。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_bar.py"/>
        <source>Previewed at {gsd} m, as the map will be.</source>
        <translation>以 {gsd} m 预览，与正式地图相同。</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Tiles done</source>
        <translation>已完成图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>How many tiles are submitted or further.</source>
        <translation>已提交或更进一步的图块数。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Area of each class</source>
        <translation>各类别面积</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{done} of {tiles} tiles done</source>
        <translation>已完成 {tiles} 个图块中的 {done} 个</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{share:.0f} % of the area has a label.</source>
        <translation>{share:.0f} % 的面积已标注。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>Little so far: {names}. Look for tiles with them.</source>
        <translation>目前较少：{names}。请寻找含有它们的图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>A tile takes {minutes:.1f} min.</source>
        <translation>每个图块用时 {minutes:.1f} 分钟。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>At this pace {hours:.1f} h are left.</source>
        <translation>按此速度还需 {hours:.1f} 小时。</translation>
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
        <translation>地图有多准确，各类别的实际面积有多大。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Session report</source>
        <translation>会话报告</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Write a report of this session beside it, as HTML, CSV and JSON, and open it.</source>
        <translation>在会话旁写出此会话的报告（HTML、CSV 和 JSON）并打开。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Close the session</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Close the session. Everything is saved.</source>
        <translation>关闭会话。所有内容均已保存。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Task tiles: who labels, who checks, what was returned.</source>
        <translation>任务图块：谁标注、谁检查、哪些被退回。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Places that somebody should look at.</source>
        <translation>应有人查看的位置。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>How far people, and the model, label alike.</source>
        <translation>各标注员之间以及与模型的一致程度。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>for reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_page.py"/>
        <source>The report is in {path}.</source>
        <translation>报告位于 {path}。</translation>
    </message>
</context>
<context>
    <name>QualityReport</name>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <source>{first} / {second}: {value:.1f} % of the pixels are equal</source>
        <translation>{first} / {second}：{value:.1f} % 的像元一致</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>Compared in</source>
        <translation>比较所用图例</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Overall accuracy: {value:.1f} % ({low:.1f} to {high:.1f})</source>
        <translation>总体精度：{value:.1f} %（{low:.1f} 至 {high:.1f}）</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Strata</source>
        <translation>抽样层</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Parameters of the sample</source>
        <translation>样本参数</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Interpreters</source>
        <translation>判读员</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Interpreted</source>
        <translation>已判读</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Decides</source>
        <translation>裁定者</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Only the answers of</source>
        <translation>仅采用其答案</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Made with</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Made by</source>
        <translation>制作者</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Began with</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Model file (SHA-256)</source>
        <translation>模型文件 (SHA-256)</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Share labelled twice</source>
        <translation>双人标注比例</translation>
    </message>
</context>
<context>
    <name>QualityRun</name>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>The run ended without a reason.</source>
        <translation>运行已结束，没有给出原因。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>The Processing provider of Terrazzo is not loaded.</source>
        <translation>未加载 Terrazzo 的数据处理提供程序。</translation>
    </message>
</context>
<context>
    <name>QualityStages</name>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Counting the classes of the map</source>
        <translation>正在统计地图的类别</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Drawing points</source>
        <translation>正在抽取点</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>Writing the disagreement map</source>
        <translation>正在写出差异图</translation>
    </message>
</context>
<context>
    <name>ReportAgreement</name>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Agreement and session report</source>
        <translation>一致性与会话报告</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Tells how far people label alike, how a model compares with them, and how far a session is.</source>
        <translation>说明人们标注的一致程度、模型与其相比如何，以及会话的进度。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Of an annotation session: its progress, people, open issues and review steps; how far the two annotators of the tiles labelled twice agree; and the same figures for the prediction against each of them.

Of two label rasters: the same figures, square tiles of 512 pixels standing for places.

Figures: equal pixels of those that both labelled, IoU of each class (the same whoever comes first), confusion matrix, 95 % intervals by a bootstrap over tiles. On request a map of where they differ: 1 equal, 2 different, 3 only the first, 4 only the second has a class.</source>
        <translation>对标注会话：其进度、人员、未解决的问题和审核步骤；双人标注图块中两位标注员的一致程度；以及预测与每位标注员相比的相同指标。

对两个标注栅格：相同的指标，以 512 像元的方形图块代表位置。

指标：两人都标注的像元中的一致像元、各类别 IoU（与先后无关）、混淆矩阵，以及对图块做自助法（bootstrap）得到的 95 % 区间。可选择输出差异图：1 一致，2 不同，3 仅第一方有类别，4 仅第二方有类别。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Annotation session</source>
        <translation>标注会话</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>标注会话 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>The session&apos;s file. It is only read.</source>
        <translation>会话的文件。只读取，不修改。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A raster of class codes.</source>
        <translation>类别代码栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A raster of the same class codes.</source>
        <translation>使用相同类别代码的栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>A model&apos;s map: it is compared with both.</source>
        <translation>模型的地图：与两者进行比较。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>How the report calls whoever made the first labels.</source>
        <translation>报告中对第一份标注的制作者的称呼。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>How the report calls whoever made the second labels.</source>
        <translation>报告中对第二份标注的制作者的称呼。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>For comparison with older work. It depends on how common the classes are.</source>
        <translation>用于与早期工作比较。它取决于各类别的常见程度。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Of the bootstrap that gives the intervals.</source>
        <translation>用于得出区间的自助法。</translation>
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
        <translation>一个含表格和图表的文件，可阅读和打印。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>All figures, one a line, for a spreadsheet.</source>
        <translation>全部数值，每行一个，用于电子表格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>All figures, for a program.</source>
        <translation>全部数值，供程序使用。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>GeoTIFF: 1 equal, 2 different, 3 only the first, 4 only the second has a class.</source>
        <translation>GeoTIFF：1 一致，2 不同，3 仅第一方有类别，4 仅第二方有类别。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>agreement,annotators,annotation session,double labelling,IoU,kappa,disagreement</source>
        <translation>一致性,标注员,标注会话,双人标注,IoU,kappa,差异</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>First labels</source>
        <translation>第一份标注</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Second labels</source>
        <translation>第二份标注</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Name of the first</source>
        <translation>第一方的名称</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Name of the second</source>
        <translation>第二方的名称</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Cohen&apos;s kappa, too</source>
        <translation>同时给出 Cohen&apos;s kappa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Table of figures</source>
        <translation>数值表</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Figures as JSON</source>
        <translation>数值（JSON）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Disagreement map</source>
        <translation>差异图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Equal pixels (share)</source>
        <translation>一致像元（比例）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>95 % 区间下限</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Upper end of its 95 % interval</source>
        <translation>95 % 区间上限</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Mean IoU (share)</source>
        <translation>平均 IoU（比例）</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Tiles compared</source>
        <translation>已比较的图块</translation>
    </message>
    <message>
        <location filename="../plugin/processing/agreement_report.py"/>
        <source>Choose an annotation session, or two label rasters.</source>
        <translation>请选择一个标注会话，或两个标注栅格。</translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The layer {name} is visible and tells what the map says. Hide it to stay unbiased.</source>
        <translation>图层 {name} 可见，会透露地图的内容。请隐藏它以避免偏见。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Points done</source>
        <translation>已完成的点</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>How many points you have labelled.</source>
        <translation>您已标注的点数。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Stop; go on whenever you like.</source>
        <translation>停止；可随时继续。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Comment (C)</source>
        <translation>备注 (C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Something to remember about this point. Enter goes back.</source>
        <translation>关于此点需要记住的内容。按 Enter 返回。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Scale</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The scale at which each point is shown. Key Z shows it again.</source>
        <translation>显示每个点的比例尺。按 Z 键重新显示。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Keep my own view</source>
        <translation>保持我的视图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Move to each point, but leave the scale as it is.</source>
        <translation>移动到每个点，但比例尺不变。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>What is in the marked pixel?</source>
        <translation>标出的像元里是什么？</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>What the map says here, and what others answered, is hidden on purpose.</source>
        <translation>地图在此的类别和他人的答案有意隐藏。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
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
        <translation>上一个</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>The point before. Key: Left.</source>
        <translation>上一个点。快捷键：左箭头。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Leave this point for later. Key: Right.</source>
        <translation>此点留待以后。快捷键：右箭头。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Withdraw your last answer. Key: Ctrl+Z.</source>
        <translation>撤回您的上一个答案。快捷键：Ctrl+Z。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>This point cannot be shown in the map&apos;s coordinate reference system.</source>
        <translation>此点无法在地图的坐标参照系中显示。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Point {number}</source>
        <translation>点 {number}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>All points are labelled.</source>
        <translation>所有点都已标注。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>All points are labelled. Work out the accuracy now, or let a second person look.</source>
        <translation>所有点都已标注。现在可以计算精度，或请第二个人判读。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>{done} of {all} points</source>
        <translation>{all} 个点中的 {done} 个</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>How sure you are of the next answer. Key: {key}.</source>
        <translation>您对下一个答案的把握。快捷键：{key}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>Key: {key}</source>
        <translation>快捷键：{key}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>you said {name}</source>
        <translation>您的答案：{name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_response.py"/>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <location filename="../plugin/panel/result_view.py"/>
        <source>{area:,.2f} ha mapped, {count} classes found</source>
        <translation>
            <numerusform>{area:,.2f} 公顷制图完成，发现 {count} 个类别</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The land-cover map that is looked at.</source>
        <translation>所查看的土地覆盖图。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Copy the table, to paste it into a spreadsheet.</source>
        <translation>复制表格，以便粘贴到电子表格中。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>&amp;Save as CSV …</source>
        <translation>另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Save the table as a CSV file.</source>
        <translation>将表格保存为 CSV 文件。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Standard colours</source>
        <translation>标准颜色</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Colour-blind safe</source>
        <translation>色盲友好</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The legend&apos;s own colours, or colours that people with any colour blindness can tell apart.</source>
        <translation>图例自身的颜色，或各类色盲人士都能区分的颜色。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Measuring areas …</source>
        <translation>正在测量面积…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>C&amp;olours</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>There is no land-cover map in the project yet. Map an image to get one.</source>
        <translation>工程中还没有土地覆盖图。请对影像制图以得到一幅。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/result_view.py"/>
        <source>The table was saved to {path}.</source>
        <translation>表格已保存到 {path}。</translation>
    </message>
</context>
<context>
    <name>ResumeList</name>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>The run of {title} of {time} was stopped at {percent:.0f} %.</source>
        <translation>{title} 的运行（{time}）在 {percent:.0f} % 时停止。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Go on with this run: what was finished is not mapped again.</source>
        <translation>继续此运行：已完成的部分不会重新制图。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Disc&amp;ard</source>
        <translation>丢弃(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>Delete what was finished of this run.</source>
        <translation>删除此运行已完成的部分。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/resume_list.py"/>
        <source>The run of {title} of {time} was interrupted.</source>
        <translation>{title} 的运行（{time}）被中断。</translation>
    </message>
</context>
<context>
    <name>ReviewBox</name>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Which tiles</source>
        <translation>显示的图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show only some of the tiles.</source>
        <translation>只显示部分图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show a tile on the map when it is chosen in the list.</source>
        <translation>在列表中选择图块时，在地图上显示它。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>&amp;Next to check</source>
        <translation>下一个检查(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Next to check</source>
        <translation>下一个检查</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>The next tile that waits for you to check it.</source>
        <translation>等待您检查的下一个图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Choose a tile to see it and to take the next step.</source>
        <translation>选择图块以查看它并执行下一步。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>A class is wrong.</source>
        <translation>类别有误。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Boundaries are not good enough.</source>
        <translation>边界不够准确。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Something is missing.</source>
        <translation>有遗漏。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>The image cannot be read here.</source>
        <translation>此处影像无法判读。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason of a return or skip</source>
        <translation>退回或跳过的原因</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>What the next person should know. Returning needs one.</source>
        <translation>下一位人员应了解的内容。退回时必须填写。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Click the title to fold or unfold.</source>
        <translation>单击标题可折叠或展开。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tile {name}: {state}.</source>
        <translation>图块 {name}：{state}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Nothing has been done yet.</source>
        <translation>尚未进行任何操作。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>All tiles</source>
        <translation>全部图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>For me to do</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled twice</source>
        <translation>双人标注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Choose a tile.</source>
        <translation>请选择图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Two people label it without seeing each other&apos;s work; it is checked afterwards.</source>
        <translation>由两人互不查看而各自标注；之后再检查。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>No tile waits for you to check it.</source>
        <translation>没有图块等待您检查。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled by {names}.</source>
        <translation>标注者：{names}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>With {name} for checking.</source>
        <translation>正由 {name} 检查。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>First check passed by {name}.</source>
        <translation>第一次检查由 {name} 通过。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Say what is wrong, then return the tile.</source>
        <translation>请说明哪里有误，然后退回图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_tiles.py"/>
        <source>Labelled a second time by {name}.</source>
        <translation>第二标注者：{name}。</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: approve the tile, resolve the issue</source>
        <translation>审核：通过图块、解决问题</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: next tile to check</source>
        <translation>审核：下一个待检查的图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: pin an issue at the pointer</source>
        <translation>审核：在指针处钉住问题</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_keys.py"/>
        <source>Review: return the tile, reopen the issue</source>
        <translation>审核：退回图块、重新打开问题</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>to do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>labelling</source>
        <translation>标注中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>merging</source>
        <translation>合并中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>first check</source>
        <translation>第一次检查</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>second check</source>
        <translation>第二次检查</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Start labelling</source>
        <translation>开始标注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Hand back</source>
        <translation>交还</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The tile is yours to label.</source>
        <translation>此图块由您标注。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Go on in place of the person who has it now.</source>
        <translation>接替当前的负责人继续。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You have finished labelling; others check it.</source>
        <translation>您已完成标注；由他人检查。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You have submitted it too early: it is yours again.</source>
        <translation>您提交得太早：图块重新归您。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You do not go on; somebody else may take it.</source>
        <translation>您不再继续；他人可以接手。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The tile cannot be labelled. Give the reason first.</source>
        <translation>此图块无法标注。请先填写原因。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>You look whether the labels are right. Key: A.</source>
        <translation>由您查看标注是否正确。快捷键：A。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>The labels are right. Two people must say so. Key: A.</source>
        <translation>标注正确。须由两人确认。快捷键：A。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Something is wrong. Give the reason first. Key: X.</source>
        <translation>有误。请先填写原因。快捷键：X。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Make one of the work of both annotators.</source>
        <translation>将两位标注员的工作合为一份。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>started</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>taken over</source>
        <translation>接管</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>handed back</source>
        <translation>交还</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>check begun</source>
        <translation>开始检查</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>approved</source>
        <translation>检查通过</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>merging begun</source>
        <translation>开始合并</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Wrong class</source>
        <translation>类别错误</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Missing</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_words.py"/>
        <source>Unclear</source>
        <translation>不清晰</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_run.py"/>
        <source>Stop the run.</source>
        <translation>停止运行。</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Put this message away</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Leave black out</source>
        <translation>略去黑色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Pixels that are 0 in all bands are no data: they are not mapped.</source>
        <translation>所有波段均为 0 的像元为无数据：不对其制图。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map &amp;land cover</source>
        <translation>土地覆盖制图(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map land cover</source>
        <translation>土地覆盖制图</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Start mapping, in the background. If a run is under way, this one waits until it is done.</source>
        <translation>在后台开始制图。如果已有运行在进行，则等它完成。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>State of the run</source>
        <translation>运行状态</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>How much of the map is done.</source>
        <translation>地图的完成程度。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stop, and keep the finished part. The run can go on later, also after QGIS was closed.</source>
        <translation>停止并保留已完成的部分。以后可以继续，关闭 QGIS 之后也可以。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stop the run; nothing of it is kept.</source>
        <translation>停止运行；不保留任何内容。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Take out of the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Take this run out of the queue.</source>
        <translation>将此运行移出队列。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Map &amp;land cover next</source>
        <translation>接着进行土地覆盖制图(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>{done:,} of {total:,} tiles</source>
        <translation>{total:,} 个图块中的 {done:,} 个</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>Waiting: {title}</source>
        <translation>等待中：{title}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/run_view.py"/>
        <source>about {time} left</source>
        <translation>剩余约 {time}</translation>
    </message>
</context>
<context>
    <name>SamplingDesign</name>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sampling design</source>
        <translation>抽样设计</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Draws points at which a map is to be checked, so that its accuracy can be estimated.</source>
        <translation>抽取用于检查地图的点，以便估计其精度。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Draws points at random on a land-cover map. People then say what is at each point, without being told what the map says (panel, page Quality), and “Accuracy of a map” works out how good the map is and how large the classes really are.

Stratified: each class of the map (or each value of another raster) gets points of its own. Allocation: in proportion to the areas; the same number for each; or by Neyman, more where the map is expected to be less accurate. Classes that get less than the smallest number are raised to it.

With a standard error instead of a number of points, the number follows from it (Olofsson et al. 2014): 0.01 gives an overall accuracy that is known to about ± 2 %.

Every square metre of a stratum has the same chance, in any coordinate reference system. The same seed gives the same points. The result is a GeoPackage: its layer shows where the points are and nothing else; stratum and map class are kept in a separate table.</source>
        <translation>在土地覆盖图上随机抽取点。然后由人判断每个点上是什么，且不告知地图的内容（面板的“质量”页）；“地图精度”再计算地图有多好以及各类别的实际面积。

分层：地图的每个类别（或另一栅格的每个值）都有各自的点。分配方式：与面积成比例；各类别相同；或按 Neyman，在预期地图精度较低的地方多取点。少于最小数的类别会提高到最小数。

给出标准误差而不是点数时，点数由它决定（Olofsson et al. 2014）：0.01 使总体精度精确到约 ± 2 %。

无论采用何种坐标参照系，抽样层中每平方米被抽中的机会都相同。相同的种子得出相同的点。结果是一个 GeoPackage：其图层只显示点的位置；抽样层和地图类别保存在单独的表中。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>The map to be checked: a raster of class codes.</source>
        <translation>要检查的地图：类别代码栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>simple: anywhere at random. stratified: at random in each class. systematic: on a lattice.</source>
        <translation>simple：全区随机。stratified：在每个类别中随机。systematic：按规则格网。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Of the overall accuracy, as a share such as 0.01. The number of points follows from it.</source>
        <translation>总体精度的标准误差，以比例表示，例如 0.01。点数由它决定。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>How the points of a stratified design are shared out.</source>
        <translation>分层设计的点如何分配。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Without a number: 25, or fewer if there are not so many points.</source>
        <translation>不填则为 25；如果点数不够则更少。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>For Neyman and for a wished standard error: code and accuracy of each stratum, such as “1: 0.7, 5: 0.95”. One number alone stands for all others. Without: 0.8.</source>
        <translation>用于 Neyman 分配和指定标准误差：各抽样层的代码和精度，例如“1: 0.7, 5: 0.95”。单独一个数字适用于所有其他层。不填则为 0.8。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A raster whose values are the strata, if these are not the map&apos;s classes.</source>
        <translation>以其值为抽样层的栅格，如果抽样层不是地图的类别。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Only this part is sampled.</source>
        <translation>只对此部分抽样。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Only inside these polygons.</source>
        <translation>仅在这些多边形内。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Value of the map that is no class. Without a choice what the file says, else 0.</source>
        <translation>地图中表示无类别的值。不选择时按文件的声明，否则为 0。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>The same seed gives the same points.</source>
        <translation>相同的种子得出相同的点。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A new GeoPackage with the points and the design.</source>
        <translation>含点和设计的新 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample points</source>
        <translation>样本点</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>accuracy,assessment,validation,random points,stratified,systematic,Olofsson,sample</source>
        <translation>精度,评估,验证,随机点,分层,系统,Olofsson,样本</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Land-cover map</source>
        <translation>土地覆盖图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Wished standard error of the overall accuracy</source>
        <translation>期望的总体精度标准误差</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Allocation</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Points in each stratum at least</source>
        <translation>每个抽样层的最少点数</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>预期的用户精度</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Strata</source>
        <translation>抽样层</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>No-data value</source>
        <translation>无数据值</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Sample (*.gpkg)</source>
        <translation>样本 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Without a number and a standard error: {count}.</source>
        <translation>未给出点数和标准误差：{count}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Stratum</source>
        <translation>抽样层</translation>
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
        <translation>较大的图斑</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Go to the next larger segment.</source>
        <translation>转到下一个更大的图斑。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Next segment</source>
        <translation>下一个图斑</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Go to the largest segment of the class chosen in the table, then to the next one.</source>
        <translation>转到表中所选类别的最大图斑，然后依次转到下一个。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Choose a class in the table to go to its largest segments.</source>
        <translation>在表中选择类别，以转到其最大的图斑。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Looking for segments …</source>
        <translation>正在查找图斑…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>{name}: number {number} of {count}, {area} m²</source>
        <translation>{name}：{count} 个中的第 {number} 个，{area} m²</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>Largest segments of {name}</source>
        <translation>{name} 的最大图斑</translation>
    </message>
    <message>
        <location filename="../plugin/panel/segment_row.py"/>
        <source>{name} has no segment.</source>
        <translation>{name} 没有图斑。</translation>
    </message>
</context>
<context>
    <name>SegmentTool</name>
    <message>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <source>Finding the segments of the image…</source>
        <translation>正在查找影像分割块…</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <source>The segments are still being found.</source>
        <translation>仍在查找分割块。</translation>
    </message>
</context>
<context>
    <name>SessionAlgorithm</name>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>标注会话 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>It is written into the session. Without one: that of the settings.</source>
        <translation>写入会话中。不填则使用设置中的姓名。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Annotation session</source>
        <translation>标注会话</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>The session&apos;s GeoPackage.</source>
        <translation>会话的 GeoPackage。</translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>The session is in use</source>
        <translation>会话正在使用中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Open for reading</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Take it over</source>
        <translation>接管</translation>
    </message>
    <message>
        <location filename="../plugin/panel/quality_session.py"/>
        <source>Without a name the session is open for reading only.</source>
        <translation>没有姓名时，会话以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>SessionQuality</name>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Annotation</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>First annotator</source>
        <translation>第一标注员</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Second annotator</source>
        <translation>第二标注员</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles labelled</source>
        <translation>已标注图块</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Time at work</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tile</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>About</source>
        <translation>涉及内容</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Kept</source>
        <translation>保留方</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Other</source>
        <translation>另一方</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Issue</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Category</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Labelled by</source>
        <translation>标注者</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Checked by</source>
        <translation>检查者</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Labelled twice</source>
        <translation>双人标注</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>resolved: {count}</source>
        <translation>已解决：{count}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles accepted</source>
        <translation>已验收图块</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Pixels labelled</source>
        <translation>已标注像元</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Open issues</source>
        <translation>未解决的问题</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Share (%)</source>
        <translation>占比 (%)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Share of what is labelled</source>
        <translation>占已标注部分的比例</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Conflicts that nobody has settled</source>
        <translation>尚未处理的冲突</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Annotation session {name}</source>
        <translation>标注会话 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Equal pixels of two annotators</source>
        <translation>两位标注员的一致像元</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Work on a tile (median)</source>
        <translation>每个图块的工作时间（中位数）</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>The tiles in the colours of their states</source>
        <translation>按状态着色的图块</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>review</source>
        <translation>审核</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>issue</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Review steps</source>
        <translation>审核步骤</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>to do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>labelling</source>
        <translation>标注中</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>merging</source>
        <translation>合并中</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check 1</source>
        <translation>检查 1</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check 2</source>
        <translation>检查 2</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>started</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>taken over</source>
        <translation>接管</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>handed back</source>
        <translation>交还</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>check begun</source>
        <translation>开始检查</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>approved</source>
        <translation>检查通过</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>merging begun</source>
        <translation>开始合并</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>wrong class</source>
        <translation>类别错误</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>missing</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>unclear</source>
        <translation>不清晰</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/session_report.py"/>
        <source>Image: {name}</source>
        <translation>影像：{name}</translation>
    </message>
</context>
<context>
    <name>SessionTold</name>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>Both changed these pixels, to different classes.</source>
        <translation>双方都更改了这些像元，但改成了不同的类别。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>Both changed this tile. Here: {here}. There: {there}.</source>
        <translation>双方都更改了此图块。此处：{here}。对方：{there}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>{first} and {second} have both changed this tile.</source>
        <translation>{first} 和 {second} 都更改了此图块。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/told_text.py"/>
        <source>One copy resolved this issue, the other opened it again.</source>
        <translation>一个副本解决了此问题，另一个副本又重新打开了它。</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Image to map</source>
        <translation>制图影像</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>The raster layer whose land cover is mapped.</source>
        <translation>要进行土地覆盖制图的栅格图层。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Follow the active layer</source>
        <translation>跟随活动图层</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Pressed: the image changes with the layer selected in the layer list. Released: the image is pinned.</source>
        <translation>按下：影像随图层列表中选中的图层变化。弹起：影像固定。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Open the &amp;example …</source>
        <translation>打开示例(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Open a small project with an image, its map and an annotation session, to try things out.</source>
        <translation>打开一个含影像、其地图和标注会话的小工程，用于试用。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>The model that tells the classes apart.</source>
        <translation>用于区分各类别的模型。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Area</source>
        <translation>区域(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Image</source>
        <translation>影像(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_view.py"/>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <location filename="../plugin/panel/annotate_progress.py"/>
        <source>{area:,.2f} ha</source>
        <translation>{area:,.2f} 公顷</translation>
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
        <translation>显示或隐藏叠加层。快捷键：{key}（按住并移动指针可平移）。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Overlay</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>How much the overlay covers the image.</source>
        <translation>叠加层遮盖影像的程度。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Next unsure place</source>
        <translation>下一个没把握处</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show your labels.</source>
        <translation>显示您的标注。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show what the model says.</source>
        <translation>显示模型的预测。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show your labels only where they differ from the prediction.</source>
        <translation>仅在与预测不同的地方显示您的标注。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Unsure</source>
        <translation>没把握</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Show where the model is unsure: the darker, the less sure. Look there first.</source>
        <translation>显示模型没有把握的地方：颜色越深，把握越小。请先查看这些地方。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>Go to the next place of the tile where the model is unsure. Key: {key}.</source>
        <translation>转到此图块中下一个模型没有把握的地方。快捷键：{key}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_show.py"/>
        <source>{hint} Key: {key}.</source>
        <translation>{hint} 快捷键：{key}。</translation>
    </message>
</context>
<context>
    <name>SizeRow</name>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source> px</source>
        <translation> 像元</translation>
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
        <translation>标注会话(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>&amp;Layers</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation session</source>
        <translation>标注会话</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Export the accepted tiles of a session.</source>
        <translation>导出会话中已验收的图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Export an image with a class raster or polygons.</source>
        <translation>导出影像及分类栅格或多边形。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>标注会话 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>The session&apos;s file. It is only read.</source>
        <translation>会话的文件。只读取，不修改。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Submitted, checked or not</source>
        <translation>已提交，无论是否已检查</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Accepted tiles were checked by two people.</source>
        <translation>已验收的图块经过两人检查。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A raster file. Its pixels become the chips.</source>
        <translation>栅格文件。其像元构成切片。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>A raster of class codes, or polygons with classes.</source>
        <translation>类别代码栅格，或带类别的多边形。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Codes or names of the legend&apos;s classes.</source>
        <translation>图例中类别的代码或名称。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Add an image to the project, or choose an annotation session.</source>
        <translation>请将影像添加到工程，或选择标注会话。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose labels: a class raster or polygons.</source>
        <translation>请选择标签：分类栅格或多边形。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose the field that holds the classes.</source>
        <translation>请选择含类别的字段。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Choose an annotation session.</source>
        <translation>请选择标注会话。</translation>
    </message>
</context>
<context>
    <name>SplitBox</name>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>What lies together stays together, so that nothing leaks.</source>
        <translation>相邻的内容归在一起，以免数据泄漏。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Side of a block: several times that of a chip.</source>
        <translation>区块的边长：切片边长的数倍。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Distance</source>
        <translation>间距</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Chips of different splits that come nearer are left out.</source>
        <translation>不同子集中距离小于此值的切片会被略去。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Shares</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Train, validation, test in percent.</source>
        <translation>训练、验证、测试的百分比。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>The same seed gives the same split.</source>
        <translation>相同的种子得出相同的划分。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Blocks on the ground</source>
        <translation>地面区块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Frames of each area</source>
        <translation>各区域的内外框</translation>
    </message>
    <message>
        <location filename="../plugin/panel/datasets_form.py"/>
        <source>Not at all</source>
        <translation>不划分</translation>
    </message>
</context>
<context>
    <name>SplitSession</name>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Split annotation session</source>
        <translation>拆分标注会话</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Cuts an annotation session into one part for each person.</source>
        <translation>将标注会话切成每人一份。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Cuts an annotation session into one part for each person, so that they can work apart. The parts are merged again with “Merge annotation sessions”.

Tiles go to whom they are assigned, to who labels them, to somebody who may check them, or in turn. In the session they are then assigned to these people. Tiles that two people label go to two parts; neither part holds the other&apos;s work or the prediction.</source>
        <translation>将标注会话切成每人一份，以便各自独立工作。之后用“合并标注会话”将各部分重新合并。

图块分给被分配者、标注者、可以检查它的人，或轮流分配。随后在会话中将图块分配给这些人。由两人标注的图块进入两个部分；任一部分都不含对方的工作和预测。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>{person}: {tiles} tiles, {second} of them as the second annotator: {path}</source>
        <translation>{person}：{tiles} 个图块，其中 {second} 个作为第二标注员：{path}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Their names, separated by commas or lines.</source>
        <translation>他们的姓名，用逗号或换行分隔。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Each part is a file named after the session and the person.</source>
        <translation>每个部分是一个以会话和人员命名的文件。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>annotation,team,parts,share,people</source>
        <translation>标注,团队,部分,分配,人员</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../plugin/processing/split_session.py"/>
        <source>Folder of the parts</source>
        <translation>各部分的文件夹</translation>
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
        <translation>它会写在您的标注旁，以便他人检查。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Label the land cover of an image, or correct what a model has mapped. The work is kept in an annotation session: a GeoPackage file that saves itself after every stroke.</source>
        <translation>标注影像的土地覆盖，或修正模型的制图结果。工作保存在标注会话中：一个在每笔之后自动保存的 GeoPackage 文件。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;New session…</source>
        <translation>新建会话(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>New session</source>
        <translation>新建会话</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Make an annotation session for an image.</source>
        <translation>为影像创建标注会话。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;Open session…</source>
        <translation>打开会话(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Go on with an annotation session.</source>
        <translation>继续已有的标注会话。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Open an annotation session</source>
        <translation>打开标注会话</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>Annotation session (*.gpkg)</source>
        <translation>标注会话 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_start.py"/>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>TerrazzoAlgorithm</name>
    <message>
        <location filename="../plugin/processing/algorithm.py"/>
        <source>Example in Python:</source>
        <translation>Python 示例：</translation>
    </message>
</context>
<context>
    <name>TerrazzoErrors</name>
    <message>
        <location filename="../plugin/annotation/assist.py"/>
        <source>There is no order {order!r} of tiles. Orders: {known}.</source>
        <translation>没有图块顺序 {order!r}。可用的顺序：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/assist.py"/>
        <source>There is no prediction for this tile.</source>
        <translation>此图块没有预测。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>There is no conflict {number}.</source>
        <translation>没有冲突 {number}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>This conflict is not about labels: there is nothing to take.</source>
        <translation>此冲突与标注无关：没有可采用的内容。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/conflicts.py"/>
        <source>This conflict is about another person&apos;s labels.</source>
        <translation>此冲突涉及另一人的标注。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <location filename="../plugin/annotation/merge.py"/>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>{path} has no ending .gpkg. An annotation session is a GeoPackage.</source>
        <translation>{path} 的扩展名不是 .gpkg。标注会话是一个 GeoPackage 文件。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <source>A session needs the name of the person who makes it. Enter yours.</source>
        <translation>会话需要创建者的姓名。请输入您的姓名。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <source>There is a file {path} already. A session is never overwritten: choose another name.</source>
        <translation>文件 {path} 已存在。会话从不被覆盖：请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/create.py"/>
        <location filename="../plugin/annotation/merge.py"/>
        <source>The session {path} cannot be written: {why}.</source>
        <translation>无法写入会话 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/double.py"/>
        <source>A side is FIRST or SECOND.</source>
        <translation>一方只能是 FIRST 或 SECOND。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/double.py"/>
        <source>Tile {name} is not being merged. Start merging it first.</source>
        <translation>图块 {name} 不在合并中。请先开始合并。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/editing.py"/>
        <source>Tile {name} is in state “{state}” and not yours to change. Start it first.</source>
        <translation>图块 {name} 的状态为“{state}”，您不能修改。请先开始处理它。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>An edit needs a mask of two dimensions and type bool, not {shape} of {kind}.</source>
        <translation>编辑需要 bool 类型的二维掩膜，而不是 {kind} 类型的 {shape}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>An edit&apos;s classes must be uint8 with the mask&apos;s shape {shape}, not {kind} with {got}.</source>
        <translation>编辑的类别必须是 uint8，形状与掩膜 {shape} 相同，而不是 {kind} 类型的 {got}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/edits.py"/>
        <source>A class code is a number from 0 to 255, not {code}.</source>
        <translation>类别代码是 0 到 255 的数字，不能是 {code}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/errors.py"/>
        <location filename="../plugin/annotation/writer_lock.py"/>
        <source>{person} has this session open for writing on {host} since {since} (last change {seen}). Open it for reading only, or take it over if you are sure that nobody works on it there.</source>
        <translation>{person} 自 {since} 起在 {host} 上以写入方式打开了此会话（最后更改 {seen}）。请以只读方式打开；如果确定那里无人在用，也可以接管。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/export.py"/>
        <source>There is no choice {which!r} of tiles. Choices: {known}.</source>
        <translation>没有图块选项 {which!r}。可用的选项：{known}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/export.py"/>
        <source>No tile of the session can be exported: {count} tiles, none is {which}.</source>
        <translation>
            <numerusform>会话中没有可导出的图块：共 {count} 个图块，没有一个为 {which}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/annotation/export.py"/>
        <source>Nothing to export: give a place for the raster, the polygons or both.</source>
        <translation>没有要导出的内容：请指定栅格或多边形的保存位置，或两者都指定。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/grid.py"/>
        <source>The raster {path} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to it (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>栅格 {path} 没有坐标参照系，因此其地面像元大小未知。请为它指定正确的 CRS（在 QGIS 中：栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/grid.py"/>
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/datasets/band_files.py"/>
        <location filename="../plugin/landcover/source.py"/>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>{path} cannot be opened as a raster: {why}</source>
        <translation>无法将 {path} 作为栅格打开：{why}</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>There is no issue {number}.</source>
        <translation>没有问题 {number}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>There is no category {category!r} of issues. Categories: {known}.</source>
        <translation>没有问题类型 {category!r}。可用的类型：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/issues.py"/>
        <source>An issue must lie on the image; row {row}, column {col} does not.</source>
        <translation>问题必须位于影像上；第 {row} 行、第 {col} 列不在影像上。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/journal.py"/>
        <source>The journal does not fit the labels of tile {tile}. It is damaged.</source>
        <translation>编辑记录与图块 {tile} 的标注不符。记录已损坏。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/label_layers.py"/>
        <source>The labels of tile {name} are not what the journal says.</source>
        <translation>图块 {name} 的标注与编辑记录不一致。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} has another legend than the session that it is to be merged with.</source>
        <translation>{path} 的图例与要合并的会话不同。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} has other pixels than the session that it is to be merged with.</source>
        <translation>{path} 的像元与要合并的会话不同。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>{path} is no copy or part of the session that it is to be merged with.</source>
        <translation>{path} 不是要合并的会话的副本或部分。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>Give two sessions or more to merge.</source>
        <translation>请指定两个或更多要合并的会话。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/merge.py"/>
        <source>The annotation session {path} cannot be copied: {why}.</source>
        <translation>无法复制标注会话 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>A tile in state “{state}” cannot be skipped.</source>
        <translation>状态为“{state}”的图块不能跳过。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Nobody checks the tile, it is in state “{state}”. Start a check first.</source>
        <translation>无人在检查此图块，它的状态为“{state}”。请先开始检查。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only a tile that two people have labelled and submitted can be merged.</source>
        <translation>只有两人都已标注并提交的图块才能合并。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only the person who labels or checks the tile now can hand it back.</source>
        <translation>只有当前标注或检查此图块的人才能交还它。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only the person who labels the tile can submit it. It is in state “{state}”.</source>
        <translation>只有此图块的标注者才能提交它。它的状态为“{state}”。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Only {labeller} can take the tile back, and only while nobody checks it.</source>
        <translation>只有 {labeller} 可以撤回此图块，而且仅限于尚无人检查时。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is in state “{state}” and does not wait for a check.</source>
        <translation>此图块的状态为“{state}”，并不在等待检查。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is in state “{state}”; only a tile to do, returned or skipped can be started.</source>
        <translation>此图块的状态为“{state}”；只有待处理、已退回或已跳过的图块才能开始。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>There is nothing to take over: the tile is in state “{state}”.</source>
        <translation>没有可接管的内容：此图块的状态为“{state}”。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{checker} checks this tile now.</source>
        <translation>{checker} 正在检查此图块。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{labeller} labels this tile; only they can skip it.</source>
        <translation>{labeller} 正在标注此图块；只有其本人可以跳过它。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>There is no review step {event!r}. Steps: {known}.</source>
        <translation>没有审核步骤 {event!r}。可用的步骤：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>A review step needs the name of the person who takes it. Enter your name in the settings.</source>
        <translation>审核步骤需要执行者的姓名。请在设置中输入您的姓名。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>This step needs a reason. Say in a few words what is wrong.</source>
        <translation>此步骤需要原因。请用几个字说明哪里有误。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is assigned to {person}.</source>
        <translation>此图块已分配给 {person}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} is the second annotator of this tile and must not see the first one&apos;s work.</source>
        <translation>{person} 是此图块的第二标注员，不能看到第一标注员的工作。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>The tile is labelled by two people, and one of them has not finished. Check it afterwards.</source>
        <translation>此图块由两人标注，其中一人尚未完成。请稍后再检查。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} has labelled this tile. Somebody else must check it.</source>
        <translation>{person} 标注过此图块，必须由其他人检查。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} did the first check. Somebody else must do the second.</source>
        <translation>{person} 做了第一次检查，必须由其他人做第二次检查。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>{person} has labelled this tile. Somebody else must merge the two.</source>
        <translation>{person} 标注过此图块，必须由其他人合并两份标注。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/review.py"/>
        <source>Both annotators have submitted this tile: the second one&apos;s work stays as it is.</source>
        <translation>两位标注员都已提交此图块：第二份标注保持不变。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The session {path} cannot be written: {why}. Choose a folder that can be written to and has room.</source>
        <translation>无法写入会话 {path}：{why}。请选择可写入且有空间的文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>{path} is not an annotation session of Terrazzo. Choose another file.</source>
        <translation>{path} 不是 Terrazzo 的标注会话。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} was made by a newer Terrazzo (format {version}, this one knows {known}). Update the plugin.</source>
        <translation>标注会话 {path} 由更新版本的 Terrazzo 创建（格式 {version}，当前版本支持 {known}）。请更新插件。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} was made by an older Terrazzo (format {version}), which this one cannot bring up to date. Open it with the version that made it.</source>
        <translation>标注会话 {path} 由旧版 Terrazzo 创建（格式 {version}），当前版本无法将其升级。请用创建它的版本打开。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} does not say its version. It is damaged.</source>
        <translation>标注会话 {path} 没有注明版本。文件已损坏。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/schema.py"/>
        <source>The annotation session {path} has an older format, and no copy of it can be kept: {why}. Make room first.</source>
        <translation>标注会话 {path} 的格式较旧，且无法保留其副本：{why}。请先腾出空间。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>Work in a session needs a person&apos;s name. Enter yours, or open it for reading only.</source>
        <translation>在会话中工作需要姓名。请输入您的姓名，或以只读方式打开。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>Tile {name} is labelled by two people who must not see each other&apos;s work or the prediction. It can be seen when both have submitted it.</source>
        <translation>图块 {name} 由两人标注，他们不能看到彼此的工作和预测。两人都提交后才能查看。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/session.py"/>
        <source>The session has no tile {number}.</source>
        <translation>会话中没有图块 {number}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/split.py"/>
        <source>Give the name of each person who gets a part, each once.</source>
        <translation>请给出每位分得部分的人的姓名，每人一次。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/split.py"/>
        <source>The names {names} would give files of one name. Write them differently.</source>
        <translation>姓名 {names} 会产生同名文件。请换一种写法。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The legend {legend} has no class {name!r}. Classes: {known}.</source>
        <translation>图例 {legend} 中没有类别 {name!r}。可用的类别：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>{entry!r} is no class mapping. Write: value of the layer = code or name of the class.</source>
        <translation>{entry!r} 不是类别映射。请这样写：图层的值 = 类别的代码或名称。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The land-cover map {name} has the legend {legend}, the session {wanted}. Choose that legend for the session, or say which class becomes which.</source>
        <translation>土地覆盖图 {name} 的图例是 {legend}，会话的图例是 {wanted}。请为会话选择该图例，或说明哪个类别变为哪个类别。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The raster {path} cannot be read: {why}.</source>
        <translation>无法读取栅格 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>The raster {path} has no band {band}.</source>
        <translation>栅格 {path} 没有波段 {band}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/start_from.py"/>
        <source>{path} is no class raster: its values are of kind {kind}. Classes are whole numbers.</source>
        <translation>{path} 不是分类栅格：其值的类型为 {kind}。类别应为整数。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>There is no annotation session {path}.</source>
        <translation>没有标注会话 {path}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is closed.</source>
        <translation>标注会话 {path} 已关闭。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>Labels in the annotation session are damaged: {why}. Take a copy of it from before.</source>
        <translation>标注会话中的标注已损坏：{why}。请使用之前的副本。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} cannot be used: {why}.</source>
        <translation>标注会话 {path} 无法使用：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is busy: another program writes it. Try again.</source>
        <translation>标注会话 {path} 正忙：另一程序正在写入。请重试。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} is damaged: {why}. Take a copy of it from before.</source>
        <translation>标注会话 {path} 已损坏：{why}。请使用之前的副本。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>This session is open for reading only: nothing can be changed.</source>
        <translation>此会话以只读方式打开：不能做任何更改。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/store.py"/>
        <source>The annotation session {path} has the older format {version}. Open it for writing once.</source>
        <translation>标注会话 {path} 使用旧格式 {version}。请以写入方式打开一次。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/superpixels.py"/>
        <location filename="../plugin/map_tools/segment_tool.py"/>
        <location filename="../plugin/panel/segments_offer.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Segments of the image need the Python package scikit-image, which this QGIS does not have. Terrazzo can install it into your QGIS profile.</source>
        <translation>影像分割块需要 Python 包 scikit-image，而此 QGIS 中没有。Terrazzo 可以将它安装到您的 QGIS 配置文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>There is no unit {unit!r}. Give the tile size in pixels or metres.</source>
        <translation>没有单位 {unit!r}。请以像元或米给出图块大小。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The tile size must be above 0, not {size}.</source>
        <translation>图块大小必须大于 0，不能是 {size}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>Tiles of {rows} x {cols} pixels are too small or too large. Choose a size of {least} to {most} pixels.</source>
        <translation>{rows} x {cols} 像元的图块太小或太大。请选择 {least} 到 {most} 像元的大小。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The area would be cut into {count} tiles. Choose larger tiles or a smaller area: at most {most}.</source>
        <translation>
            <numerusform>该区域将被切成 {count} 个图块。请选择更大的图块或更小的区域：最多 {most} 个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>No pixel of the image lies in the area. Choose an area on the image.</source>
        <translation>该区域内没有影像的像元。请在影像上选择区域。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The share of tiles that are labelled twice is 0 to 1, not {share}.</source>
        <translation>双人标注图块的比例应为 0 到 1，不能是 {share}。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/tile_plan.py"/>
        <source>The tile polygon {name} is {rows} x {cols} pixels large. At most {most} are possible: cut it up.</source>
        <translation>图块多边形 {name} 的大小为 {rows} x {cols} 像元。最多允许 {most}：请将它切开。</translation>
    </message>
    <message>
        <location filename="../plugin/annotation/writer_lock.py"/>
        <source>{person} has taken over this session on {host}. What you do now is not saved: close it and open it again.</source>
        <translation>{person} 已在 {host} 上接管此会话。您现在所做的不会保存：请关闭会话并重新打开。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy.py"/>
        <source>The reference has classes that the map has not at any compared place: {names}. Their user&apos;s accuracy is not defined; all of their area counts as missed.</source>
        <translation>参考数据中有一些类别在所有比较位置的地图上都不存在：{names}。其用户精度无定义；它们的面积全部计为漏分。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/accuracy.py"/>
        <source>The map has classes that the reference has not at any compared place: {names}. Their producer&apos;s accuracy is not defined.</source>
        <translation>地图中有一些类别在所有比较位置的参考数据中都不存在：{names}。其生产者精度无定义。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>The tile {name} holds the codes {unknown}, which the legend has not.</source>
        <translation>图块 {name} 含有图例中没有的代码 {unknown}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>There is no tile that {first} and {second} both labelled.</source>
        <translation>没有 {first} 和 {second} 都标注过的图块。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{count} of {total} tiles have no pixel that both labelled.</source>
        <translation>
            <numerusform>{total} 个图块中有 {count} 个没有两人都标注过的像元。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/agreement.py"/>
        <source>{share:.2f} % of the pixels are labelled by one side only; they count nowhere.</source>
        <translation>{share:.2f} % 的像元只有一方标注；它们不参与任何统计。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>None of the {count} points has a reference class yet. Label some first.</source>
        <translation>
            <numerusform>{count} 个点都还没有参考类别。请先标注一些。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Points belong to the strata {unknown}, whose area is not known. Known strata: {known}.</source>
        <translation>有些点属于抽样层 {unknown}，其面积未知。已知的抽样层：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>No error was found among the points of these map classes (points in brackets): {names}. Their interval has no width, but errors may be there: with n points, a share of up to 3/n often goes unseen.</source>
        <translation>以下地图类别的点中没有发现错误（括号内为点数）：{names}。它们的区间宽度为零，但仍可能有错误：n 个点时，不超过 3/n 的错误比例常常无法发现。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} of {total} points have no reference class and are left out, as if they had been lost by chance. If they are the difficult ones, the true accuracy is lower.</source>
        <translation>
            <numerusform>{total} 个点中有 {count} 个没有参考类别，按随机缺失处理，不计入。如果它们正是难以判读的点，真实精度会更低。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>The points lie on a lattice. Their intervals are worked out as for points drawn at random, which makes them rather too wide.</source>
        <translation>点位于规则格网上。其区间按随机抽取的点计算，因此会偏宽。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The map has no coordinate reference system: areas are counted in pixels.</source>
        <translation>地图没有坐标参照系：面积以像元计。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>{count} points lie where the map has no class and are left out.</source>
        <translation>
            <numerusform>有 {count} 个点位于地图没有类别的地方，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Fewer than two points fell on some classes of the map; for the estimates these are joined with others: {names}.</source>
        <translation>地图的某些类别上不足两个点；估计时将它们与其他类别合并：{names}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>No point of {names} is labelled. All figures hold for the rest of the map, {rest:.2f} % of it.</source>
        <translation>{names} 没有已标注的点。所有数值只适用于地图的其余部分，即 {rest:.2f} %。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_points.py"/>
        <source>Only one point of {names} is labelled: how much it varies there is not known, and the most that is possible is taken. Label at least two points in each stratum.</source>
        <translation>{names} 只有一个已标注的点：其变异程度未知，取可能的最大值。请在每个抽样层中至少标注两个点。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have no place in common where both have a class.</source>
        <translation>地图与参考数据没有两者都有类别的共同位置。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Map and reference have {count} different classes. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>地图和参考数据共有 {count} 个不同的类别。这不是分类栅格；请选择含类别代码的栅格。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>There are no reference polygons with a class. Choose another layer or field.</source>
        <translation>没有带类别的参考多边形。请选择其他图层或字段。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{count} pixels lie in reference polygons of different classes and are left out.</source>
        <translation>
            <numerusform>有 {count} 个像元位于不同类别的参考多边形中，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <location filename="../plugin/assessment/sampling.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{name} declares no no-data value: 0 is taken as no class.</source>
        <translation>{name} 没有声明无数据值：0 视为无类别。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>Everything lies in one tile: no interval can be given.</source>
        <translation>所有内容都在一个图块内：无法给出区间。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>The intervals rest on {count} tiles only and are rough.</source>
        <translation>
            <numerusform>区间仅基于 {count} 个图块，较为粗略。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/assess_reference.py"/>
        <source>{name} declares no no-data value: 0 is taken as unlabelled.</source>
        <translation>{name} 没有声明无数据值：0 视为未标注。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has no pixel with a class in the chosen area. Choose another area, or another no-data value.</source>
        <translation>{name} 在所选区域内没有带类别的像元。请选择其他区域或其他无数据值。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/census.py"/>
        <source>{name} has more than {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>{name} 的不同值超过 {count} 个。这不是分类栅格；请选择含类别代码的栅格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/class_raster.py"/>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>There are {count} different values. This is no class raster; choose one with class codes.</source>
        <translation>
            <numerusform>共有 {count} 个不同的值。这不是分类栅格；请选择含类别代码的栅格。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>The raster {name} has no band {band}.</source>
        <translation>栅格 {name} 没有波段 {band}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{first} and {second} cannot be laid over each other: one has no coordinate reference system. Assign the right CRS to it.</source>
        <translation>{first} 与 {second} 无法叠加：其中一个没有坐标参照系。请为它指定正确的 CRS。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} holds decimal numbers; class codes are whole numbers. Choose a class raster.</source>
        <translation>{name} 含有小数；类别代码应为整数。请选择分类栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} holds the value {value}; class codes are 0 or above.</source>
        <translation>{name} 含有值 {value}；类别代码应为 0 或更大。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/class_raster.py"/>
        <source>{name} cannot be read at column {col}, row {row}: {why}. The file may be damaged.</source>
        <translation>无法读取 {name} 的第 {col} 列、第 {row} 行：{why}。文件可能已损坏。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>The crosswalk leads from {start}, but the map is in {map} and the reference in {reference}.</source>
        <translation>对照表的起始图例是 {start}，但地图使用的是 {map}，参考数据使用的是 {reference}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>Map and reference are compared in the legend {legend}.</source>
        <translation>地图和参考数据按图例 {legend} 进行比较。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>These classes of the map have no counterpart there and are left out: {names}.</source>
        <translation>地图的以下类别在其中没有对应类别，已略去：{names}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/common_legend.py"/>
        <source>These classes of the reference have no counterpart there and are left out: {names}.</source>
        <translation>参考数据的以下类别在其中没有对应类别，已略去：{names}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/confusion.py"/>
        <source>Map {a} and reference {b} have different sizes.</source>
        <translation>地图 {a} 与参考 {b} 的大小不同。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>{total} points are too few: {strata} strata with at least {minimum} points each take {needed}. Use more points or a smaller minimum.</source>
        <translation>{total} 个点太少：{strata} 个抽样层、每层至少 {minimum} 个点，需要 {needed} 个。请增加点数或减小最小值。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>There is no design {kind!r} with allocation {allocation!r}. Designs: {designs}; allocations: {known}.</source>
        <translation>没有分配方式为 {allocation!r} 的设计 {kind!r}。设计：{designs}；分配方式：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>Give the number of points, or the standard error that is wished.</source>
        <translation>请给出点数，或期望的标准误差。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>The number of points must be 1 or more, not {size}.</source>
        <translation>点数必须为 1 或更多，不能是 {size}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>The standard error must lie between 0 and 0.5 (0.01 is one percent), not {value:g}.</source>
        <translation>标准误差必须在 0 到 0.5 之间（0.01 即百分之一），不能是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>Fewest points of a stratum and seed must be 0 or more.</source>
        <translation>每个抽样层的最少点数和种子必须为 0 或更大。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>An accuracy is expected of {unknown}, but the strata are {codes}.</source>
        <translation>为 {unknown} 给出了预期精度，但抽样层是 {codes}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/design.py"/>
        <source>An expected user&apos;s accuracy must lie between 0 and 1, not {value:g}.</source>
        <translation>预期的用户精度必须在 0 到 1 之间，不能是 {value:g}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/disagreement.py"/>
        <source>{path} has no ending that stands for GeoTIFF. Use .tif.</source>
        <translation>{path} 没有 GeoTIFF 的扩展名。请使用 .tif。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/draw.py"/>
        <source>No point of the lattice meets the map. Use more points.</source>
        <translation>没有格网点落在地图上。请使用更多的点。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/draw.py"/>
        <source>{size} points were asked for, but there are {pixels} pixels to draw from.</source>
        <translation>要求抽取 {size} 个点，但只有 {pixels} 个像元可供抽取。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>The interpreters differ on {count} points and nobody has decided; these are left out.</source>
        <translation>
            <numerusform>判读员对 {count} 个点的意见不一，且无人裁定；这些点不计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/interpretation.py"/>
        <source>On {count} points nobody could tell the class.</source>
        <translation>
            <numerusform>有 {count} 个点无人能判断类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/assessment/own_points.py"/>
        <source>{count} points lie in the same pixel as another one.</source>
        <translation>
            <numerusform>有 {count} 个点与另一个点位于同一像元内。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>{first} and {second} have no place in common where both have a class.</source>
        <translation>{first} 与 {second} 没有两者都有类别的共同位置。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/raster_agreement.py"/>
        <source>A disagreement map holds codes from 1 to 255; {first} or {second} has others.</source>
        <translation>差异图的代码为 1 到 255；{first} 或 {second} 有其他代码。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/report_files.py"/>
        <source>The report cannot be written to {path}: {why}. Choose a folder that can be written to.</source>
        <translation>无法将报告写入 {path}：{why}。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The sample has no point {number}.</source>
        <translation>样本中没有点 {number}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>An answer needs the name of the interpreter. Enter your name in the settings.</source>
        <translation>答案需要判读员的姓名。请在设置中输入您的姓名。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The sample&apos;s legend has no class with code {code}.</source>
        <translation>样本的图例中没有代码为 {code} 的类别。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The answer to point {number} with confidence {confidence} makes no sense.</source>
        <translation>点 {number} 的答案及其把握程度 {confidence} 不合理。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>{path} holds another sample, not a copy of this one. Its answers cannot be taken over.</source>
        <translation>{path} 是另一个样本，不是此样本的副本。不能采用其中的答案。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>{path} is no sample file of Terrazzo ({why}). Make one with “Sampling design”.</source>
        <translation>{path} 不是 Terrazzo 的样本文件（{why}）。请用“抽样设计”创建一个。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <location filename="../plugin/datasets/read_back.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_file.py"/>
        <source>The answer cannot be written to {path}: {why}. Close the file in other programs.</source>
        <translation>无法将答案写入 {path}：{why}。请在其他程序中关闭该文件。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sample_writer.py"/>
        <source>The sample cannot be written to {path}: {why}. Choose a folder that can be written to, and close the file in other programs.</source>
        <translation>无法将样本写入 {path}：{why}。请选择可写入的文件夹，并在其他程序中关闭该文件。</translation>
    </message>
    <message>
        <location filename="../plugin/assessment/sampling.py"/>
        <source>{path} holds answers of people and is not written over. Choose another name, or remove it first.</source>
        <translation>{path} 含有人工填写的答案，不会被覆盖。请选择其他名称，或先将它移除。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/area_patches.py"/>
        <source>Patches of BigEarthNet have {side} x {side} pixels of {gsd:g} m and lie beside each other: leave pixel size and stride empty.</source>
        <translation>BigEarthNet 的图像块为 {side} x {side} 像元，像元大小 {gsd:g} m，彼此相接：像元大小和步长请留空。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/area_patches.py"/>
        <location filename="../plugin/datasets/job.py"/>
        <source>There is nothing to export: no area with labels was given.</source>
        <translation>没有要导出的内容：没有给出带标签的区域。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The raster {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to it (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>栅格 {name} 没有坐标参照系，因此其地面像元大小未知。请为它指定正确的 CRS（在 QGIS 中：栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>These values of {name} stand for no class and are left unlabelled: {values}.</source>
        <translation>{name} 的这些值不代表任何类别，保持未标注：{values}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/areas.py"/>
        <source>This layout needs three bands for red, green and blue, but {given} were chosen.</source>
        <translation>此格式需要红、绿、蓝三个波段，但选择了 {given} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>No file has the name of a band ({known}) in its name or in the descriptions of its bands.</source>
        <translation>没有文件的名称或波段描述中含有波段名（{known}）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {name} in {path} cannot be read: {why}.</source>
        <translation>无法读取 {path} 中的波段 {name}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {band} was given twice: {one} and {two}.</source>
        <translation>波段 {band} 给出了两次：{one} 和 {two}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/band_files.py"/>
        <source>The band {name} in {path} holds values of the kind {kind}. Sentinel-2 patches hold whole numbers (reflectance times 10000): convert it first.</source>
        <translation>{path} 中波段 {name} 的值类型为 {kind}。Sentinel-2 图像块应为整数（反射率乘以 10000）：请先转换。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The ground sampling distance must be above 0 m, not {gsd}.</source>
        <translation>地面采样距离必须大于 0 m，不能是 {gsd}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The area at column {col}, row {row} lies outside the image {name}.</source>
        <translation>第 {col} 列、第 {row} 行的区域位于影像 {name} 之外。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The chip size must be 8 to {most} pixels, not {size}.</source>
        <translation>切片大小必须为 8 到 {most} 像元，不能是 {size}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The stride must be 1 pixel or more, not {stride}.</source>
        <translation>步长必须为 1 像元或更大，不能是 {stride}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/chips.py"/>
        <source>The edge rule must be one of {known}, not {edge!r}.</source>
        <translation>边缘规则必须是 {known} 之一，不能是 {edge!r}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/corine.py"/>
        <source>The CORINE raster {path} cannot be read: {why}.</source>
        <translation>无法读取 CORINE 栅格 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/corine.py"/>
        <source>None of the polygons has a CORINE code such as 112 or 311. Choose the field that holds the codes (Code_18 in CLC 2018).</source>
        <translation>没有多边形带有 112 或 311 之类的 CORINE 代码。请选择含代码的字段（CLC 2018 中为 Code_18）。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/crosswalk_map.py"/>
        <location filename="../plugin/datasets/labels.py"/>
        <source>{path} is not a class raster: it has bands {kind}, a class raster has one band of whole numbers.</source>
        <translation>{path} 不是分类栅格：其波段为 {kind}，而分类栅格只有一个整数波段。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/crosswalk_map.py"/>
        <location filename="../plugin/datasets/labels.py"/>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The class raster {path} cannot be read: {why}.</source>
        <translation>无法读取分类栅格 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Loaders of OpenEarthMap replace the word “images” in whole paths, and {path} has it. Move the dataset before you train.</source>
        <translation>OpenEarthMap 的加载程序会替换整个路径中的“images”一词，而 {path} 中含有它。请在训练前移动数据集。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/export.py"/>
        <source>There is nothing to export: {chips} chips of {size} pixels fit into the areas, and none of them has {share:g} % labelled pixels. Use smaller chips, or ask for fewer labelled pixels.</source>
        <translation>没有要导出的内容：区域内可容纳 {chips} 个 {size} 像元的切片，但没有一个的已标注像元达到 {share:g} %。请使用更小的切片，或降低已标注像元的要求。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: they come too near to another split.</source>
        <translation>
            <numerusform>有 {count} 个切片被略去：它们离另一子集太近。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} chips are left out: too little of them is labelled.</source>
        <translation>
            <numerusform>有 {count} 个切片被略去：其已标注部分太少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/export.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{count} of {all} chips are taken from an export that was interrupted.</source>
        <translation>
            <numerusform>{all} 个切片中有 {count} 个取自中断的导出。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>The folder&apos;s name {name!r} becomes the dataset&apos;s id: use letters, digits, dots, dashes and underscores only.</source>
        <translation>文件夹名 {name!r} 将成为数据集的标识：只能使用字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>The layout {layout} needs labels in the legend {needed}, not {target}.</source>
        <translation>格式 {layout} 需要图例 {needed} 的标签，而不是 {target}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <location filename="../plugin/datasets/patches.py"/>
        <source>The share of labelled pixels must be 0 to 100 %, not {share:g} %.</source>
        <translation>已标注像元的比例必须为 0 到 100 %，不能是 {share:g} %。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/job.py"/>
        <source>{date!r} is no date. Write it as 2024-06-30 or 2024-06-30T10:15:00Z.</source>
        <translation>{date!r} 不是日期。请写成 2024-06-30 或 2024-06-30T10:15:00Z。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/labels.py"/>
        <source>{path} is not a class raster: it holds values from {low} to {high}, class codes are 0 to 255.</source>
        <translation>{path} 不是分类栅格：其值为 {low} 到 {high}，类别代码应为 0 到 255。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/labels.py"/>
        <source>Polygons have the codes {codes}; class codes are 0 to 255.</source>
        <translation>多边形的代码为 {codes}；类别代码应为 0 到 255。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/layouts/__init__.py"/>
        <source>There is no layout {name!r}. Layouts: {known}.</source>
        <translation>没有格式 {name!r}。可用的格式：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/layouts/coco.py"/>
        <location filename="../plugin/datasets/lmdb_store.py"/>
        <location filename="../plugin/datasets/parquet.py"/>
        <location filename="../plugin/landcover/statistics.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/optional.py"/>
        <source>{purpose} needs the Python package {package}, which this Python does not have. Install it into the Python that QGIS uses, for instance with “python3 -m pip install {package}” (on Windows in the OSGeo4W shell), then start QGIS again.</source>
        <translation>{purpose}需要 Python 包 {package}，而此 Python 中没有。请将其安装到 QGIS 使用的 Python 中，例如运行“python3 -m pip install {package}”（在 Windows 上用 OSGeo4W shell），然后重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patch_reader.py"/>
        <source>The band {band} in {path} must have pixels of 10 m in a north-up projection in metres, as Sentinel-2 products have (UTM). Reproject it first.</source>
        <translation>{path} 中的波段 {band} 必须像 Sentinel-2 产品（UTM）那样，采用以米为单位、正北向上的投影，像元为 10 m。请先重投影。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patch_reader.py"/>
        <source>The tile is smaller than a patch: it has {width} x {height} pixels, a patch has {side} x {side}.</source>
        <translation>影像小于一个图像块：它有 {width} x {height} 像元，而一个图像块为 {side} x {side}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>A band of 10 m is needed for the grid of the patches: B02, B03, B04 or B08.</source>
        <translation>图像块的格网需要一个 10 m 的波段：B02、B03、B04 或 B08。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is no band {bands} in reBEN.</source>
        <translation>reBEN 中没有波段 {bands}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/patches.py"/>
        <source>There is nothing to build: of {count} patches none has {share:g} % labelled pixels. Does CORINE cover the tile?</source>
        <translation>
            <numerusform>没有可构建的内容：{count} 个图像块中，没有一个的已标注像元达到 {share:g} %。CORINE 是否覆盖该影像？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/patches.py"/>
        <source>The tile&apos;s name {name!r} becomes file names: use letters, digits, dashes and underscores only.</source>
        <translation>影像名 {name!r} 将成为文件名：只能使用字母、数字、连字符和下划线。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/raster_files.py"/>
        <source>{path} does not hold what was written to it. Is the disk full or broken?</source>
        <translation>{path} 的内容与写入的不符。磁盘是否已满或损坏？</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/read_back.py"/>
        <source>{folder} is no dataset that was exported here: {why}.</source>
        <translation>{folder} 不是在此导出的数据集：{why}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>No tile of the session can be exported: of {count} tiles none is {states}.</source>
        <translation>
            <numerusform>会话中没有可导出的图块：{count} 个图块中，没有一个为 {states}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>The image {name} is not the one that was annotated: it has {width} x {height} pixels, the session {cols} x {rows}, or lies elsewhere.</source>
        <translation>影像 {name} 不是被标注的影像：它有 {width} x {height} 像元，而会话有 {cols} x {rows}，或者位置不同。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/session_areas.py"/>
        <source>The image of the session, {name}, cannot be read: {why}. Put it beside the session under its old name.</source>
        <translation>无法读取会话的影像 {name}：{why}。请将它以原名放在会话文件旁边。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>No area has the attribute {attribute}. Areas have: {known}.</source>
        <translation>没有区域带有属性 {attribute}。区域具有的属性：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>There are {groups} groups of chips for {splits} splits. Use smaller blocks, another attribute, or fewer splits.</source>
        <translation>{splits} 个子集只有 {groups} 组切片。请使用更小的区块、其他属性或更少的子集。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The way to split must be one of {known}, not {method!r}.</source>
        <translation>划分方式必须是 {known} 之一，不能是 {method!r}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The shares of train, val and test must be 0 or more and sum up to 100 %, not {shares}.</source>
        <translation>train、val 和 test 的比例必须为 0 或更大，且总和为 100 %，不能是 {shares}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The side of a block must be above 0 m, not {block}.</source>
        <translation>区块边长必须大于 0 m，不能是 {block}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/splits.py"/>
        <source>The buffer must be 0 m or more, not {buffer}.</source>
        <translation>缓冲距离必须为 0 m 或更大，不能是 {buffer}。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>The dataset cannot be written to {path}: {why}. What is finished lies in {part}: run the export again with the same settings to go on.</source>
        <translation>无法将数据集写入 {path}：{why}。已完成的部分在 {part} 中：用相同设置再次运行导出即可继续。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>{path} is there already. Datasets are never written over: choose another name, or remove it first.</source>
        <translation>{path} 已存在。数据集从不被覆盖：请选择其他名称，或先将它移除。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>The dataset may take {needed} and there is room for {free} in {path}. Make room, choose another place, or export less.</source>
        <translation>数据集可能需要 {needed}，而 {path} 只有 {free} 可用空间。请腾出空间、选择其他位置或减少导出内容。</translation>
    </message>
    <message>
        <location filename="../plugin/datasets/staging.py"/>
        <source>{path} is in the way: it is not the rest of an unfinished export. Rename or remove it, or choose another place.</source>
        <translation>{path} 占用了位置：它不是未完成导出的残留。请将它重命名或移除，或选择其他位置。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>{file} is not the file that it should be (SHA-256 {found}…, not {expected}…), so nothing was installed. It may be damaged or tampered with on its way. Fetch it again.</source>
        <translation>{file} 不是应有的文件（SHA-256 为 {found}…，而不是 {expected}…），因此没有安装任何内容。它可能已损坏或在传输中被篡改。请重新获取。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>There is not enough space in {path}: {needed:.0f} MB are needed, {free:.0f} MB are free. Free some.</source>
        <translation>{path} 的空间不足：需要 {needed:.0f} MB，可用 {free:.0f} MB。请腾出一些空间。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>无法读取 {file}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Taking {file} from the folder</source>
        <translation>正在从文件夹获取 {file}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/dependencies/install.py"/>
        <source>The folder {folder} has no file {file}. It must hold: {all}.</source>
        <translation>文件夹 {folder} 中没有文件 {file}。其中必须有：{all}。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Fetching {file} ({size:.1f} MB)</source>
        <translation>正在获取 {file}（{size:.1f} MB）</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/direct_route.py"/>
        <source>Without pip the packages can only be installed from a folder of wheels.</source>
        <translation>没有 pip 时，只能从 wheel 包文件夹安装。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The packages in {path} changed while they were installed. Try again.</source>
        <translation>{path} 中的包在安装期间发生了变化。请重试。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The folder {path} cannot be written to: {why}. Free some space or get the right to write there.</source>
        <translation>无法写入文件夹 {path}：{why}。请腾出空间或获取写入权限。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/folder.py"/>
        <source>The packages cannot be put into {path}: {why}. Close other QGIS windows and try again.</source>
        <translation>无法将包放入 {path}：{why}。请关闭其他 QGIS 窗口后重试。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Starting {modules} in a fresh Python</source>
        <translation>正在新的 Python 中启动 {modules}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>{module} was fetched but does not start: {why}. It was taken away again.</source>
        <translation>已获取 {module}，但无法启动：{why}。它已被移除。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>No Python program of this QGIS can be started; it is done without one.</source>
        <translation>此 QGIS 的 Python 程序无法启动；将不使用它。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Python of this QGIS: {program} (pip: {pip})</source>
        <translation>此 QGIS 的 Python：{program}（pip：{pip}）</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Installing into {path}</source>
        <translation>正在安装到 {path}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>{module} was fetched but does not start: {why}. On Windows this usually means that the Microsoft Visual C++ runtime is older than it needs: install the current one (vc_redist.x64.exe from Microsoft), then try again.</source>
        <translation>已获取 {module}，但无法启动：{why}。在 Windows 上，这通常意味着 Microsoft Visual C++ 运行库版本过旧：请安装最新版（Microsoft 的 vc_redist.x64.exe），然后重试。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <source>The packages hold a {name} of their own, which must be that of QGIS.</source>
        <translation>这些包自带了 {name}，而它必须使用 QGIS 的版本。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{why} An older release is tried.</source>
        <translation>{why} 将尝试较旧的版本。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/install.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{why} It is tried again through the network of QGIS.</source>
        <translation>{why} 将通过 QGIS 的网络重试。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>pip could not install the packages: {why}</source>
        <translation>pip 无法安装这些包：{why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>A package is not the file that it should be (its SHA-256 differs), so nothing was installed. It may be damaged or tampered with on its way: {why}</source>
        <translation>某个包不是应有的文件（SHA-256 不符），因此没有安装任何内容。它可能已损坏或在传输中被篡改：{why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>There is not enough space for the packages in {path}. Free some.</source>
        <translation>{path} 中没有足够空间存放这些包。请腾出一些空间。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/pip_route.py"/>
        <source>pip could not fetch the packages: {why}</source>
        <translation>pip 无法获取这些包：{why}</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/running.py"/>
        <source>{path} cannot be started: {why}.</source>
        <translation>无法启动 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/running.py"/>
        <source>{path} took longer than {limit:.0f} s and was ended.</source>
        <translation>{path} 运行超过 {limit:.0f} s，已被终止。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/unpack.py"/>
        <source>The package {file} is damaged ({why}). Fetch it again.</source>
        <translation>包 {file} 已损坏（{why}）。请重新获取。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/unpack.py"/>
        <source>The package {file} cannot be unpacked into {path}: {why}. Free some space or get the right to write there.</source>
        <translation>无法将包 {file} 解压到 {path}：{why}。请腾出空间或获取写入权限。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>There is no ready-made package {package} for {target} (numpy {numpy}). Install a newer QGIS, or install {package} into the Python of QGIS in another way (see the documentation, Troubleshooting).</source>
        <translation>没有适用于 {target}（numpy {numpy}）的现成 {package} 包。请安装更新的 QGIS，或以其他方式将 {package} 安装到 QGIS 的 Python 中（见文档“故障排除”）。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>The Python of this QGIS has no numpy, which comes with every complete QGIS. Install QGIS again: numpy is not installed beside it, since QGIS and its other plugins need the same one.</source>
        <translation>此 QGIS 的 Python 没有 numpy，而完整的 QGIS 都自带它。请重新安装 QGIS：不会另行安装 numpy，因为 QGIS 及其他插件需要同一个 numpy。</translation>
    </message>
    <message>
        <location filename="../plugin/dependencies/wheels.py"/>
        <source>The list of packages {path} cannot be read: {why}. Install the plugin again.</source>
        <translation>无法读取包列表 {path}：{why}。请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/__main__.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path}: {pixels} pixels mapped on {device}</source>
        <translation>{path}：在 {device} 上完成 {pixels} 个像元的制图</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/__main__.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path} does not fit the others and is left out of the view of all maps.</source>
        <translation>{path} 与其他地图不匹配，未纳入全部地图的总视图。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/aoi.py"/>
        <source>The mask holds a {kind}. Masks are polygons.</source>
        <translation>掩膜中含有{kind}。掩膜应为多边形。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/aoi.py"/>
        <source>The mask has no polygon with an area. Choose a layer with polygons.</source>
        <translation>掩膜中没有带面积的多边形。请选择含多边形的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>The model {path} uses files that its card does not name ({names}). Install it again.</source>
        <translation>模型 {path} 使用了其模型卡未列出的文件（{names}）。请重新安装。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <location filename="../plugin/landcover/backend_torch.py"/>
        <source>The model {path} does not fit its card: {why}.</source>
        <translation>模型 {path} 与其模型卡不符：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>The device {device!r} is not offered by the installed ONNX Runtime. Offered: {offered}.</source>
        <translation>已安装的 ONNX Runtime 不提供设备 {device!r}。可用：{offered}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_onnx.py"/>
        <source>ONNX Runtime cannot load {path}: {why}. The model file may be damaged or too new for ONNX Runtime {version}.</source>
        <translation>ONNX Runtime 无法加载 {path}：{why}。模型文件可能已损坏，或对 ONNX Runtime {version} 来说太新。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/backend_torch.py"/>
        <source>The model gave no scores.</source>
        <translation>模型没有给出得分。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/claims.py"/>
        <source>{path} is being written by another run. Wait until it ends, or choose another output.</source>
        <translation>另一运行正在写入 {path}。请等它结束，或选择其他输出位置。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>The raster {path} is not the same on all machines of the cluster.</source>
        <translation>栅格 {path} 在集群的各台机器上不一致。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>Mapping on a cluster needs the Python package &apos;distributed&apos; ({why}).</source>
        <translation>在集群上制图需要 Python 包“distributed”（{why}）。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>The cluster {address} does not answer: {why}.</source>
        <translation>集群 {address} 没有响应：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/cluster.py"/>
        <source>A worker of the cluster failed: {why}.</source>
        <translation>集群的一个工作节点失败：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>There is no crosswalk from the legend {start} to {target}. From {start} there are: {known}. Give a crosswalk file.</source>
        <translation>没有从图例 {start} 到 {target} 的对照表。从 {start} 出发的有：{known}。请提供对照表文件。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk from {start} to {target} does not say what becomes of the codes {codes}.</source>
        <translation>从 {start} 到 {target} 的对照表没有说明代码 {codes} 变为什么。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk from {start} leads to the codes {codes}, which the legend {target} does not have.</source>
        <translation>从 {start} 出发的对照表得到图例 {target} 中没有的代码 {codes}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>{where} is not a crosswalk: {why}.</source>
        <translation>{where} 不是对照表：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/crosswalk.py"/>
        <source>The crosswalk {path} cannot be read: {why}.</source>
        <translation>无法读取对照表 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>This is a Deepness model of the type {kind}. Only models of the type Segmentor make land-cover maps.</source>
        <translation>这是 {kind} 类型的 Deepness 模型。只有 Segmentor 类型的模型才能制作土地覆盖图。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata {key!r} is too long to be meant.</source>
        <translation>模型元数据 {key!r} 过长，不像是有意为之。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The numbers of &apos;class_names&apos; in the model&apos;s metadata must run from 0 on without a gap.</source>
        <translation>模型元数据中“class_names”的编号必须从 0 开始连续编排。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata {key!r} is no number: {value!r}.</source>
        <translation>模型元数据 {key!r} 不是数字：{value!r}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/deepness.py"/>
        <source>The model&apos;s metadata &apos;class_names&apos; must give the name of each class by its number, such as {example}.</source>
        <translation>模型元数据“class_names”必须按编号给出每个类别的名称，例如 {example}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/derive.py"/>
        <source>There is no valid pixel of {name} in the chosen area: all of it is nodata or outside the mask.</source>
        <translation>{name} 在所选区域内没有有效像元：全部为无数据或位于掩膜之外。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device!r} is not offered by what is installed here. Offered: {offered}.</source>
        <translation>此处安装的软件不提供设备 {device!r}。可用：{offered}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} gives wrong scores with this model. Choose the device cpu or auto.</source>
        <translation>设备 {device} 用此模型得出错误的得分。请选择设备 cpu 或 auto。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} cannot be used: {why}. Choose another one. Offered: {offered}.</source>
        <translation>设备 {device} 无法使用：{why}。请选择其他设备。可用：{offered}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: it takes {seconds:.2g} s for a tile, the processor {slow:.2g} s.</source>
        <translation>未使用设备 {device}：它处理一个图块需要 {seconds:.2g} s，处理器需要 {slow:.2g} s。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: its scores differ by {difference:.2g} from those of the processor.</source>
        <translation>未使用设备 {device}：其得分与处理器的得分相差 {difference:.2g}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/devices.py"/>
        <source>The device {device} is not used: it cannot run this model ({why}).</source>
        <translation>未使用设备 {device}：它无法运行此模型（{why}）。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/errors.py"/>
        <source>The run was cancelled. No result was kept.</source>
        <translation>运行已取消。没有保留任何结果。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The model gave scores of {got} pixels for a tile of {want} pixels.</source>
        <translation>模型对 {want} 像元的图块给出了 {got} 像元的得分。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} is too small for this model, even for a tile of {side} pixels. Close other programs, or choose another device or model.</source>
        <translation>{device} 的内存对此模型来说太小，即使图块只有 {side} 像元。请关闭其他程序，或选择其他设备或模型。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets tiles of {side} pixels.</source>
        <translation>{device} 的内存用尽：模型现在使用 {side} 像元的图块。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The memory of {device} ran out: the model now gets {count} tiles at once.</source>
        <translation>
            <numerusform>{device} 的内存用尽：模型现在每次处理 {count} 个图块。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/frugal.py"/>
        <source>The model failed on a tile: {why}.</source>
        <translation>模型处理某个图块时失败：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/geopackage.py"/>
        <source>The polygons cannot be written to {path}: {why}. Choose a folder that can be written to and has room, and close the file in other programs.</source>
        <translation>无法将多边形写入 {path}：{why}。请选择可写入且有空间的文件夹，并在其他程序中关闭该文件。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The image is too coarse for this model: its pixels measure {native:.3g} m on the ground, and {model} maps images of {finest:g} to {coarsest:g} m (enlarged at most from {limit:g} m). Use a finer image or another model, or ignore the model&apos;s pixel sizes.</source>
        <translation>影像对此模型来说太粗：其像元在地面上为 {native:.3g} m，而 {model} 适用于 {finest:g} 到 {coarsest:g} m 的影像（最粗从 {limit:g} m 放大）。请使用更精细的影像或其他模型，或忽略模型的像元大小。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The extent {extent} is empty. Give xmin &lt; xmax and ymin &lt; ymax in the units of the CRS.</source>
        <translation>范围 {extent} 为空。请以 CRS 的单位给出 xmin &lt; xmax 且 ymin &lt; ymax。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>The extent {extent} lies outside the raster {name}. Choose an extent that meets the raster.</source>
        <translation>范围 {extent} 位于栅格 {name} 之外。请选择与栅格相交的范围。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/grid.py"/>
        <source>A ground sampling distance of {gsd:g} m is outside what {model} knows ({finest:g} to {coarsest:g} m). Choose one in this range, or ignore the model&apos;s pixel sizes.</source>
        <translation>地面采样距离 {gsd:g} m 超出 {model} 的适用范围（{finest:g} 到 {coarsest:g} m）。请在此范围内选择，或忽略模型的像元大小。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The raster lies outside the area of its coordinate system. Assign the right CRS to the raster first.</source>
        <translation>栅格位于其坐标系的适用区域之外。请先为栅格指定正确的 CRS。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The pixel size on the ground cannot be worked out from the raster&apos;s georeference. Check its CRS and its geotransform.</source>
        <translation>无法根据栅格的地理参照计算地面像元大小。请检查其 CRS 和地理变换参数。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The place of the raster on the earth cannot be worked out from its coordinate system: {why}. Assign the right CRS to the raster first.</source>
        <translation>无法根据栅格的坐标参照系计算其在地球上的位置：{why}。请先为栅格指定正确的 CRS。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/ground.py"/>
        <source>The pixel areas on the ground cannot be worked out from the raster&apos;s georeference. Check its CRS and its geotransform.</source>
        <translation>无法根据栅格的地理参照计算像元的地面面积。请检查其 CRS 和地理变换参数。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>The legend {legend} has no class with code {code}.</source>
        <translation>图例 {legend} 中没有代码为 {code} 的类别。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>There is no legend {legend!r}. Known legends: {known}.</source>
        <translation>没有图例 {legend!r}。已知的图例：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>{where} is not a legend: the codes {codes} must be different numbers from 1 to 255.</source>
        <translation>{where} 不是图例：代码 {codes} 必须是 1 到 255 之间互不相同的数字。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>The legend {path} cannot be read: {why}.</source>
        <translation>无法读取图例 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/legend.py"/>
        <source>{where} is not a legend: {why}.</source>
        <translation>{where} 不是图例：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{number} of {total}: {name}</source>
        <translation>第 {number} 个，共 {total} 个：{name}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{name} could not be mapped: {why}</source>
        <translation>无法对 {name} 制图：{why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/many.py"/>
        <source>The folder {path} cannot be read: {why}.</source>
        <translation>无法读取文件夹 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>TTA must be one of {known}, not {tta!r}.</source>
        <translation>TTA 必须是 {known} 之一，不能是 {tta!r}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The tolerance of polygons must be 0 m or more, not {value}.</source>
        <translation>多边形的容差必须为 0 m 或更大，不能是 {value}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The smallest segment must be 0 m² or more, not {area}.</source>
        <translation>最小图斑必须为 0 m² 或更大，不能是 {area}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{share:.0%} of the edge of {name} is pure black (0), but the raster declares no nodata value, so the black will be mapped. If it is no data, set NODATA to 0.</source>
        <translation>{name} 的边缘有 {share:.0%} 是纯黑（0），但栅格没有声明无数据值，因此黑色部分也会被制图。如果那是无数据，请将 NODATA 设为 0。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <location filename="../plugin/panel/facts.py"/>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>The image lies {km:.0f} km from the nearest place that the model was trained on ({place}). Expect more mistakes than its card says.</source>
        <translation>影像距离模型训练所用的最近地点（{place}）{km:.0f} 公里。错误会比模型卡所写的更多。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>Only raster files can be mapped on a cluster. Save the layer as a file first.</source>
        <translation>在集群上只能对栅格文件制图。请先将图层另存为文件。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/mapping.py"/>
        <source>The mask and the extent have no place in common. Change one of them.</source>
        <translation>掩膜与范围没有共同的位置。请更改其中一个。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/memory.py"/>
        <source>The memory for mapping must be {least} MB or more, not {value}.</source>
        <translation>制图内存必须为 {least} MB 或更大，不能是 {value}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/memory.py"/>
        <source>Blocks must begin at multiples of {unit} pixels.</source>
        <translation>区块必须从 {unit} 像元的整数倍处开始。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_call.py"/>
        <source>The model gave scores of shape {shape}, not one per class and pixel.</source>
        <translation>模型给出了形状为 {shape} 的得分，而不是每个类别和像元一个得分。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_call.py"/>
        <source>The model gave {got} classes, but its card says {want}.</source>
        <translation>模型给出 {got} 个类别，但其模型卡写的是 {want} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {path} is not a STAC Item.</source>
        <translation>模型卡 {path} 不是 STAC Item。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: {why}.</source>
        <translation>模型卡 {where} 有误：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: its legend {name!r} is not a plain file name.</source>
        <translation>模型卡 {where} 有误：其图例 {name!r} 不是单纯的文件名。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The legend {path} is too large to be one.</source>
        <translation>图例 {path} 太大，不像是图例。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is wrong: {why}</source>
        <translation>模型卡 {where} 有误：{why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {path} cannot be read: {why}.</source>
        <translation>无法读取模型卡 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_card.py"/>
        <source>The model card {where} is not complete: {why}.</source>
        <translation>模型卡 {where} 不完整：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>There is no model file {path}.</source>
        <translation>没有模型文件 {path}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>{path} is a torch checkpoint or another Python pickle. Such files can run programs when they are opened, so they are not. Export the model to ONNX (torch.onnx.export) and import that file.</source>
        <translation>{path} 是 torch 检查点或其他 Python pickle 文件。此类文件在打开时可能运行程序，因此不会打开。请将模型导出为 ONNX（torch.onnx.export）并导入该文件。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The model {path} has {count} inputs ({names}); a land-cover model has one, the image.</source>
        <translation>
            <numerusform>模型 {path} 有 {count} 个输入（{names}）；土地覆盖模型只有一个输入，即影像。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The input of the model {path} is {kind} {shape}; it must be numbers of shape [images, bands, height, width].</source>
        <translation>模型 {path} 的输入为 {kind} {shape}；它必须是形状为 [影像, 波段, 高, 宽] 的数值。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_file.py"/>
        <source>The names in the model {path} cannot be read: {why}. The file may be damaged.</source>
        <translation>无法读取模型 {path} 中的名称：{why}。文件可能已损坏。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model cannot be installed at {path}: {why}. Free space or choose another place.</source>
        <translation>无法将模型安装到 {path}：{why}。请腾出空间或选择其他位置。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes only tiles of {height} x {width} pixels. Sides of {least} to {most} pixels are possible.</source>
        <translation>模型只接受 {height} x {width} 像元的图块。边长可为 {least} 到 {most} 像元。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model takes {count} bands, but {given} were named: {names}.</source>
        <translation>
            <numerusform>模型需要 {count} 个波段，但给出了 {given} 个名称：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The output of a model must be one of {known}, not {got!r}.</source>
        <translation>模型的输出必须是 {known} 之一，不能是 {got!r}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The threshold must be between 0 and 1, not {got}.</source>
        <translation>阈值必须在 0 到 1 之间，不能是 {got}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The names of the bands ({names}) must be different and not empty.</source>
        <translation>波段名称（{names}）必须互不相同且不为空。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The model gives scores that are not numbers for an ordinary tile.</source>
        <translation>模型对普通图块给出了非数值的得分。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The threshold {threshold:g} of the file counts only if the model has a single output channel.</source>
        <translation>文件中的阈值 {threshold:g} 仅在模型只有一个输出通道时有效。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The weights of the model are in a file with a name that is taken. Save it as one file.</source>
        <translation>模型的权重位于一个文件名已被占用的文件中。请将模型保存为单个文件。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>Which bands does the model need? Its file does not say. Give their names in order.</source>
        <translation>模型需要哪些波段？其文件没有说明。请按顺序给出波段名称。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_import.py"/>
        <source>The scores of a pixel do not sum to 1. Its class is the one with the highest score.</source>
        <translation>像元的各得分之和不为 1。其类别取得分最高者。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives {kind} of shape {shape}, not one score per class for each pixel. Only models for semantic segmentation make land-cover maps.</source>
        <translation>模型给出形状为 {shape} 的 {kind}，而不是每个像元每个类别一个得分。只有语义分割模型才能制作土地覆盖图。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives a class number for each pixel instead of one score per class, so tiles cannot be blended and there is no confidence. Export it without the final argmax.</source>
        <translation>模型为每个像元给出一个类别编号，而不是每个类别一个得分，因此图块无法融合，也没有置信度。请去掉末尾的 argmax 后导出。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model&apos;s file says that it takes tiles of any size, but it does not ({why}). Export it with a fixed size.</source>
        <translation>模型文件称其接受任意大小的图块，但实际并非如此（{why}）。请以固定大小导出。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives scores that are not numbers for an ordinary tile. Its file may be damaged, or its scaling may be wrong.</source>
        <translation>模型对普通图块给出了非数值的得分。其文件可能已损坏，或数值缩放有误。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model gives scores of {got} for a tile of {want} pixels. Only models that give one score per class for each pixel of the tile can be used: add the enlarging to the model before exporting it.</source>
        <translation>模型对 {want} 像元的图块给出 {got} 的得分。只能使用对图块的每个像元、每个类别给出一个得分的模型：请在导出前将放大步骤加入模型。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>The model failed on a tile of {bands} bands and {height} x {width} pixels: {why}.</source>
        <translation>模型处理 {bands} 个波段、{height} x {width} 像元的图块时失败：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_probe.py"/>
        <source>A tile of {side} pixels does not fit into memory with this model. Choose smaller tiles.</source>
        <translation>使用此模型时，{side} 像元的图块放不进内存。请选择更小的图块。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>{name!r} cannot be the name of a model. Use up to 64 letters without accents, digits, points, hyphens and underscores, with a letter or digit first and last.</source>
        <translation>{name!r} 不能作为模型名称。最多使用 64 个不带重音的字母、数字、点、连字符和下划线，且首尾须为字母或数字。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The model has {classes} classes, but {what} has {count}. Choose another legend, or give {classes} names.</source>
        <translation>
            <numerusform>模型有 {classes} 个类别，但 {what} 有 {count} 个。请选择其他图例，或给出 {classes} 个名称。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Which scaling does the model need? Its file does not say. Choose one of: {known}.</source>
        <translation>模型需要哪种数值缩放？其文件没有说明。请选择其一：{known}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The percentiles {low:g} and {high:g} are not in order from 0 to 100.</source>
        <translation>百分位数 {low:g} 和 {high:g} 没有在 0 到 100 之间按顺序排列。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Scaling by mean and standard deviation needs both, one figure for each band.</source>
        <translation>按均值和标准差缩放时两者都需要，每个波段一个数值。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Standard deviations and the divisor must be above 0.</source>
        <translation>标准差和除数必须大于 0。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A tile of {side} pixels is not possible. Tiles have {least} to {most} pixels.</source>
        <translation>无法使用 {side} 像元的图块。图块应为 {least} 到 {most} 像元。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The overlap of tiles must be 0 or more, not {overlap}.</source>
        <translation>图块的重叠必须为 0 或更大，不能是 {overlap}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Which pixel sizes on the ground does the model know? Its file does not say. Give the finest and the coarsest one in metres, for instance 0.25 and 0.5.</source>
        <translation>模型适用于哪些地面像元大小？其文件没有说明。请以米给出最细和最粗的值，例如 0.25 和 0.5。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>The pixel sizes {low:g} to {high:g} m (enlarged from {limit:g} m) make no sense. Give numbers above 0, the finest first.</source>
        <translation>像元大小 {low:g} 到 {high:g} m（从 {limit:g} m 放大）不合理。请给出大于 0 的数值，最细的在前。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>A legend has at most 255 classes, not {count}.</source>
        <translation>
            <numerusform>图例最多有 255 个类别，不能是 {count} 个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>There are {names} class names, but {colours} colours and {codes} codes. Give one for each class.</source>
        <translation>有 {names} 个类别名称，但有 {colours} 种颜色和 {codes} 个代码。请为每个类别各给一个。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_settings.py"/>
        <source>Two classes have the same colour. Give each class a colour of its own.</source>
        <translation>两个类别的颜色相同。请为每个类别指定不同的颜色。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>{name} is a model that came with the plugin. Choose another name.</source>
        <translation>{name} 是插件自带的模型。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>Models cannot be installed into the plugin&apos;s own folder. Choose another folder.</source>
        <translation>不能将模型安装到插件自身的文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>A model with the name {name} is installed already. Choose another name, or ask to overwrite it.</source>
        <translation>名为 {name} 的模型已安装。请选择其他名称，或要求覆盖它。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>{name} came with the plugin and cannot be removed.</source>
        <translation>{name} 是插件自带的，不能移除。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>There is no installed model {name} in {folder}.</source>
        <translation>{folder} 中没有已安装的模型 {name}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>A model with the name {name} is installed already.</source>
        <translation>名为 {name} 的模型已安装。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/model_store.py"/>
        <source>The model {name} cannot be removed: {why}. Close what uses it, and try again.</source>
        <translation>无法移除模型 {name}：{why}。请关闭正在使用它的程序后重试。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file. Choose a model that was exported to ONNX.</source>
        <translation>{path} 不是 ONNX 文件。请选择已导出为 ONNX 的模型。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model {path} holds parts that were compiled for one device. Get the model as it was exported.</source>
        <translation>模型 {path} 含有为某一设备编译的部分。请获取导出时的原始模型。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model file {path} is empty.</source>
        <translation>模型文件 {path} 为空。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file but a text.</source>
        <translation>{path} 不是 ONNX 文件，而是文本。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is larger than an ONNX file can be.</source>
        <translation>{path} 超过了 ONNX 文件可能的大小。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model file {path} cannot be read: {why}.</source>
        <translation>无法读取模型文件 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file, or it is cut off or damaged ({why}). Get it again, or export the model to ONNX again.</source>
        <translation>{path} 不是 ONNX 文件，或已被截断或损坏（{why}）。请重新获取，或重新将模型导出为 ONNX。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The model {path} refers to a file outside its folder ({name!r}). Such a model is not opened: save it as one file.</source>
        <translation>模型 {path} 引用了其文件夹之外的文件（{name!r}）。此类模型不会打开：请将它保存为单个文件。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>The weights of the model {path} are in another file, {name}, which is not beside it. Put both into one folder, or save the model as one file.</source>
        <translation>模型 {path} 的权重在另一个文件 {name} 中，但该文件不在它旁边。请将两者放在同一文件夹，或将模型保存为单个文件。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_file.py"/>
        <source>{path} is not an ONNX file but {kind}.</source>
        <translation>{path} 不是 ONNX 文件，而是 {kind}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/onnx_runtime.py"/>
        <source>ONNX Runtime is not installed in this Python ({why}). Models need it: install the package &apos;onnxruntime&apos; into the Python that QGIS uses, then start QGIS again.</source>
        <translation>此 Python 中没有安装 ONNX Runtime（{why}）。模型需要它：请将包“onnxruntime”安装到 QGIS 使用的 Python 中，然后重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>There is no model {name!r}. Installed models: {known}.{problems}</source>
        <translation>没有模型 {name!r}。已安装的模型：{known}。{problems}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>There is no model in {folder}: {card} is missing.</source>
        <translation>{folder} 中没有模型：缺少 {card}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>The model file {path} cannot be read: {why}. Install the model again.</source>
        <translation>无法读取模型文件 {path}：{why}。请重新安装模型。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/package.py"/>
        <source>The model file {path} is not the one its card describes (SHA-256 {found}…, the card says {expected}…). It may be damaged or tampered with. Install the model again.</source>
        <translation>模型文件 {path} 不是其模型卡所描述的文件（SHA-256 为 {found}…，模型卡为 {expected}…）。它可能已损坏或被篡改。请重新安装模型。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/plan.py"/>
        <source>An overlap of {overlap} pixels does not fit tiles of {tile} pixels. Choose 0 to {most}.</source>
        <translation>{overlap} 像元的重叠不适合 {tile} 像元的图块。请选择 0 到 {most}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/polygons.py"/>
        <source>The class raster {path} has no coordinate system. Assign one first.</source>
        <translation>分类栅格 {path} 没有坐标系。请先指定一个。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The scaling must be card, statistics, or one range from low to high for each of the {count} bands, not {wish!r}.</source>
        <translation>
            <numerusform>数值缩放必须是 card、statistics，或为 {count} 个波段各给出一个从低到高的范围，不能是 {wish!r}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/scaling.py"/>
        <source>The model takes {bands} bands, but there are {count} figures for its mean or standard deviation.</source>
        <translation>
            <numerusform>模型需要 {bands} 个波段，但均值或标准差有 {count} 个数值。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/scaling.py"/>
        <source>No valid pixel was found in {name} to work out the range of its values. Choose an area that holds data.</source>
        <translation>在 {name} 中没有找到用于计算值域的有效像元。请选择有数据的区域。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/scaling.py"/>
        <source>All pixels of {name} have the same value. There is nothing to map.</source>
        <translation>{name} 的所有像元值相同。没有可制图的内容。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>{path} is not a class raster: it has bands {kind}, a class raster has one band of uint8.</source>
        <translation>{path} 不是分类栅格：其波段为 {kind}，而分类栅格只有一个 uint8 波段。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The class raster {path} cannot be read at row {row}: {why}.</source>
        <translation>无法读取分类栅格 {path} 的第 {row} 行：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster {path} cannot be read at row {row}: {why}.</source>
        <translation>无法读取置信度栅格 {path} 的第 {row} 行：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster has {got} pixels, the class raster {want}. Take both of one run.</source>
        <translation>置信度栅格有 {got} 像元，分类栅格有 {want}。请使用同一次运行的两个栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/segments.py"/>
        <source>The confidence raster {path} cannot be read: {why}.</source>
        <translation>无法读取置信度栅格 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sieve.py"/>
        <source>The merged raster could not be written whole to {folder}. Is the disk full?</source>
        <translation>无法将合并的栅格完整写入 {folder}。磁盘是否已满？</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sieve.py"/>
        <source>The merged raster cannot be written to {folder}: {why}. Choose a folder that can be written to and has room.</source>
        <translation>无法将合并的栅格写入 {folder}：{why}。请选择可写入且有空间的文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/simplify.py"/>
        <source>The tolerance of simplified borders must be 0 m or more, not {got}.</source>
        <translation>简化边界的容差必须为 0 m 或更大，不能是 {got}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>Writing {path} failed: {why}. Free space there: {free}. Make room or choose another place; the unfinished file was removed.</source>
        <translation>写入 {path} 失败：{why}。该处可用空间：{free}。请腾出空间或选择其他位置；未完成的文件已移除。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>{path} cannot be written: {why}. Choose another place for the output.</source>
        <translation>无法写入 {path}：{why}。请为输出选择其他位置。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>The result is complete but {final} cannot be replaced ({why}); is it open in a program? The result lies in {part}: rename it.</source>
        <translation>结果已完成，但无法替换 {final}（{why}）；它是否在某个程序中打开？结果在 {part} 中：请将它重命名。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/sink.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>无法写入 {path}：{why}</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has {have} band(s), but the model needs {n}: {wanted}. Choose another raster or model.</source>
        <translation>栅格 {name} 有 {have} 个波段，但模型需要 {n} 个：{wanted}。请选择其他栅格或模型。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>{path} holds no image of its own. Choose one of its sub-datasets.</source>
        <translation>{path} 本身不含影像。请选择其中的一个子数据集。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The chosen bands of {name} hold values of kinds {kinds}; one real kind is needed.</source>
        <translation>{name} 所选波段的值类型为 {kinds}；需要同一种实数类型。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/landcover/source.py"/>
        <source>The raster {name} has no band {wrong}; it has bands 1 to {count}.</source>
        <translation>
            <numerusform>栅格 {name} 没有波段 {wrong}；它有波段 1 到 {count}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>The model needs {n} bands ({wanted}), but {given} were chosen.</source>
        <translation>模型需要 {n} 个波段（{wanted}），但选择了 {given} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/source.py"/>
        <source>{name} cannot be read at column {col:.0f}, row {row:.0f}: {why}. The file may be damaged.</source>
        <translation>无法读取 {name} 的第 {col:.0f} 列、第 {row:.0f} 行：{why}。文件可能已损坏。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The description of the model in {path} is too long.</source>
        <translation>{path} 中的模型描述过长。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} holds {what!r}, which a land-cover model does not need and which could run a program. Export the model to ONNX.</source>
        <translation>归档 {path} 含有 {what!r}，土地覆盖模型不需要它，而它可能运行程序。请将模型导出为 ONNX。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The model {path} must have one input of shape [n, bands, height, width].</source>
        <translation>模型 {path} 必须有一个形状为 [n, 波段, 高, 宽] 的输入。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>{path} must hold exactly one model.</source>
        <translation>{path} 必须恰好含有一个模型。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} is damaged: {why}.</source>
        <translation>归档 {path} 已损坏：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The input of the model {path} is not an image.</source>
        <translation>模型 {path} 的输入不是影像。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_export.py"/>
        <source>The archive {path} holds pickled weights or other objects, which are never opened, because that can run programs. Export the model to ONNX.</source>
        <translation>归档 {path} 含有 pickle 格式的权重或其他对象，因为可能运行程序，所以从不打开。请将模型导出为 ONNX。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} is a pickled torch checkpoint. It is never opened, because that can run programs. Export the model to ONNX (torch.onnx.export), or save it with torch.jit.save or torch.export.save.</source>
        <translation>{path} 是 pickle 格式的 torch 检查点。因为可能运行程序，所以从不打开。请将模型导出为 ONNX（torch.onnx.export），或用 torch.jit.save 或 torch.export.save 保存。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} unpacks to far more than a model. It is not opened.</source>
        <translation>{path} 解压后远大于一个模型。不会打开它。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} holds names that lead outside it. It is not opened.</source>
        <translation>{path} 含有指向其外部的名称。不会打开它。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>This model needs the Python package torch, which is not installed here ({why}). Install it into the Python that QGIS uses, or export the model to ONNX, which needs no torch.</source>
        <translation>此模型需要 Python 包 torch，而此处没有安装（{why}）。请将它安装到 QGIS 使用的 Python 中，或将模型导出为不需要 torch 的 ONNX。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>{path} is neither a TorchScript nor a torch.export archive ({why}). A pickled checkpoint is never opened, because that can run programs: export the model to ONNX.</source>
        <translation>{path} 既不是 TorchScript 归档，也不是 torch.export 归档（{why}）。pickle 格式的检查点因可能运行程序而从不打开：请将模型导出为 ONNX。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>torch {version} cannot open {path}: {why}. The file may be damaged, or from a newer torch.</source>
        <translation>torch {version} 无法打开 {path}：{why}。文件可能已损坏，或来自更新的 torch。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>The code in {path} is too long to be that of a model.</source>
        <translation>{path} 中的代码过长，不像是模型的代码。</translation>
    </message>
    <message>
        <location filename="../plugin/landcover/torch_file.py"/>
        <source>The TorchScript code in {path} uses {what}, which a land-cover model does not need and which can reach other files. It is not opened.</source>
        <translation>{path} 中的 TorchScript 代码使用了 {what}，土地覆盖模型不需要它，而它可能访问其他文件。不会打开它。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/session_image.py"/>
        <source>The image of this session is not at {path} any more, so its edges cannot be followed. Put it back, or beside the session.</source>
        <translation>此会话的影像已不在 {path}，因此无法跟随其边缘。请将影像放回原处，或放在会话文件旁边。</translation>
    </message>
    <message>
        <location filename="../plugin/map_tools/session_image.py"/>
        <source>The image {path} has another size than when this session was made. Put the right one there.</source>
        <translation>影像 {path} 的大小与创建此会话时不同。请将正确的影像放在那里。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/example.py"/>
        <source>The example cannot be written to {folder}: {why}. Choose another folder.</source>
        <translation>无法将示例写入 {folder}：{why}。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/assess_accuracy.py"/>
        <source>Choose the field that holds the reference classes.</source>
        <translation>请选择含参考类别的字段。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/build_patch_dataset.py"/>
        <source>The CORINE layer cannot be read. Check that the file is there.</source>
        <translation>无法读取 CORINE 图层。请检查文件是否存在。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/dataset_algorithm.py"/>
        <source>The shares of train, val and test must be three numbers, not {text!r}.</source>
        <translation>train、val 和 test 的比例必须是三个数字，不能是 {text!r}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>None of the images can be read. Check that the files are there and are rasters.</source>
        <translation>所有影像都无法读取。请检查文件是否存在且为栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>The labels cannot be read. Check that the file is there.</source>
        <translation>无法读取标签。请检查文件是否存在。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/export_dataset.py"/>
        <source>Bands must be numbers separated by commas, such as 3, 2, 1, not {text!r}.</source>
        <translation>波段必须是用逗号分隔的数字，例如 3, 2, 1，不能是 {text!r}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_model.py"/>
        <source>{name} must be numbers separated by blanks, not {text!r}.</source>
        <translation>{name} 必须是用空格分隔的数字，不能是 {text!r}。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>A sample is a GeoPackage: {path} must end in .gpkg.</source>
        <translation>样本是 GeoPackage 文件：{path} 必须以 .gpkg 结尾。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>Give the number of points or the standard error, not both.</source>
        <translation>请给出点数或标准误差，不要两者都给。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/sampling_design.py"/>
        <source>“{text}” is no expected accuracy. Write it like 1: 0.7, 5: 0.95.</source>
        <translation>“{text}”不是预期精度。请写成 1: 0.7, 5: 0.95 的形式。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/session_algorithm.py"/>
        <source>Work in a session needs a person&apos;s name. Enter yours.</source>
        <translation>在会话中工作需要姓名。请输入您的姓名。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/agreement_run.py"/>
        <source>Choose an annotation session, or two label rasters.</source>
        <translation>请选择一个标注会话，或两个标注栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <source>The mask {name} has no polygon. Choose a layer with polygons, or select some of its features.</source>
        <translation>掩膜 {name} 没有多边形。请选择含多边形的图层，或选中其中一些要素。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <source>No polygon of the mask {name} lies on the raster.</source>
        <translation>掩膜 {name} 没有多边形位于栅格上。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/areas.py"/>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The mask {name} cannot be brought into the raster&apos;s coordinate reference system: {why}.</source>
        <translation>无法将掩膜 {name} 转换到栅格的坐标参照系：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_legend.py"/>
        <source>The reference has classes that the legend {legend} does not have: {names}. Choose the legend of the reference.</source>
        <translation>参考数据中有图例 {legend} 没有的类别：{names}。请选择参考数据的图例。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Choose the land-cover map that is to be assessed.</source>
        <translation>请选择要评估的土地覆盖图。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/assessment_run.py"/>
        <source>Choose a reference: a sample, a layer of points or polygons, or a raster.</source>
        <translation>请选择参考数据：样本、点或多边形图层，或栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>The layer {name} is no raster file, so no dataset can be cut from it. Save the part that is wanted as a GeoTIFF first.</source>
        <translation>图层 {name} 不是栅格文件，无法从中切出数据集。请先将需要的部分保存为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>No value of the field {field} in {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which value becomes which class.</source>
        <translation>{name} 的字段 {field} 中没有代表图例类别的值。其值为：{values}。请在类别映射中说明哪个值变为哪个类别。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/dataset_run.py"/>
        <source>No polygon of {name} lies on one of the images.</source>
        <translation>{name} 没有多边形位于任何影像上。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>{path} has no ending that stands for GeoTIFF. Land-cover maps are written as GeoTIFF: use .tif.</source>
        <translation>{path} 没有 GeoTIFF 的扩展名。土地覆盖图以 GeoTIFF 写出：请使用 .tif。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>{path} is used twice: by two results, or by the image and a result. Choose another place.</source>
        <translation>{path} 被使用了两次：用于两个结果，或同时用于影像和结果。请选择其他位置。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>Polygons cannot be written to {path}: no vector format has this ending. Use .gpkg, .shp, .geojson or .fgb.</source>
        <translation>无法将多边形写入 {path}：没有使用此扩展名的矢量格式。请使用 .gpkg、.shp、.geojson 或 .fgb。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>The map is complete, but its polygons could not be written to {path}: {why}. They are kept in {kept}.</source>
        <translation>地图已完成，但无法将其多边形写入 {path}：{why}。多边形保存在 {kept}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/destinations.py"/>
        <source>The statistics table cannot be written: {why}.</source>
        <translation>无法写入统计表：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>All of the {asked} tiles asked for arrived.</source>
        <translation>所请求的 {asked} 个瓦片已全部到达。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Tiles needed from {host}: up to {count} of {side} × {side} pixels, {gsd:.3g} m each on the ground (the limit is {limit})</source>
        <translation>
            <numerusform>需要从 {host} 获取的瓦片：最多 {count} 个，每个 {side} × {side} 像元，地面像元大小 {gsd:.3g} m（上限为 {limit} 个）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/online_feedback.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{missing} of {asked} tiles did not arrive, although they were asked for again. The map has no data there.</source>
        <translation>{asked} 个瓦片中有 {missing} 个没有到达，尽管已重新请求。地图在那里没有数据。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/feedback.py"/>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>{path} does not fit the other maps (another coordinate reference system, or rotated). It is left out of the view of all maps.</source>
        <translation>{path} 与其他地图不匹配（坐标参照系不同或有旋转）。它未纳入全部地图的总视图。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/file_fetcher.py"/>
        <source>{url} could not be fetched: {why}. Check the connection and the proxy (Settings &gt; Options &gt; Network), or install from a folder of wheels.</source>
        <translation>无法获取 {url}：{why}。请检查网络连接和代理（设置 &gt; 选项 &gt; 网络），或从 wheel 包文件夹安装。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <source>There is no image to map in {folder} with the pattern {pattern}. Choose another folder or pattern, or layers.</source>
        <translation>{folder} 中没有符合模式 {pattern} 的待制图影像。请选择其他文件夹或模式，或选择图层。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/folder_run.py"/>
        <source>{path} cannot be opened as a raster.</source>
        <translation>无法将 {path} 作为栅格打开。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/layers.py"/>
        <source>The layer {name} cannot be read. Check that {source} is there and is a raster.</source>
        <translation>无法读取图层 {name}。请检查 {source} 是否存在且为栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/models.py"/>
        <source>QGIS has no folder for the settings of this user, so models cannot be installed.</source>
        <translation>QGIS 没有此用户的设置文件夹，因此无法安装模型。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_fetch.py"/>
        <source>Nothing of the layer {name} arrived: none of {asked} tiles asked for. The server {host} answered: {answer}. Check the connection and the layer, and try again later.</source>
        <translation>图层 {name} 没有任何内容到达：请求的 {asked} 个瓦片一个也没有收到。服务器 {host} 的应答：{answer}。请检查网络连接和图层，稍后重试。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_fetch.py"/>
        <source>The layer {name} shows nothing in this area: of {asked} tiles from {host}, {missing} did not arrive and the others are transparent. Choose another area or another layer.</source>
        <translation>图层 {name} 在此区域没有显示任何内容：从 {host} 请求的 {asked} 个瓦片中，{missing} 个没有到达，其余都是透明的。请选择其他区域或其他图层。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_layer.py"/>
        <source>The layer {name} (provider {provider}) cannot be read in the background. Save it as GeoTIFF (Export &gt; Save As…) and map that.</source>
        <translation>图层 {name}（数据源 {provider}）无法在后台读取。请将它保存为 GeoTIFF（导出 &gt; 另存为…），然后对该文件制图。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The layer {name} is an online layer and has no end. Give an extent or a mask: only that part is fetched.</source>
        <translation>图层 {name} 是在线图层，没有边界。请给出范围或掩膜：只会获取该部分。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <location filename="../plugin/qgis_bridge/preview_maker.py"/>
        <source>The layer {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the right CRS to the layer.</source>
        <translation>图层 {name} 没有坐标参照系，因此其地面像元大小未知。请为图层指定正确的 CRS。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>The extent and the mask have no place in common with the layer {name}. Choose an area that the layer covers.</source>
        <translation>范围和掩膜与图层 {name} 没有共同的位置。请选择图层覆盖的区域。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/online_source.py"/>
        <source>This area takes up to {count} tiles from {host}, and the limit is {limit}. Choose a smaller extent or a coarser pixel size (GSD), or raise the limit (advanced parameter MAX_TILES) if the service allows that many.</source>
        <translation>
            <numerusform>此区域最多需要从 {host} 获取 {count} 个瓦片，而上限为 {limit} 个。请选择更小的范围或更粗的像元大小（GSD）；如果服务允许，也可以提高上限（高级参数 MAX_TILES）。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/package_path.py"/>
        <source>QGIS has no folder for the settings of this user, so packages cannot be installed.</source>
        <translation>QGIS 没有此用户的设置文件夹，因此无法安装包。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>Something unexpected happened: {why}. Please report it.</source>
        <translation>发生了意外情况：{why}。请报告此问题。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_maker.py"/>
        <source>The preview cannot be kept in memory: {why}.</source>
        <translation>预览无法保存在内存中：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_thread.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>The preview failed: {why}.</source>
        <translation>预览失败：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/preview_view.py"/>
        <source>Zoom in to preview: in this view a pixel would cover {gsd:.2g} m, and the model was made for {finest:g} to {coarsest:g} m.</source>
        <translation>放大后才能预览：在此视图中一个像元覆盖 {gsd:.2g} m，而模型适用于 {finest:g} 到 {coarsest:g} m。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>{name} is no raster file. Choose a map that is saved as a file, such as a GeoTIFF.</source>
        <translation>{name} 不是栅格文件。请选择已保存为文件（如 GeoTIFF）的地图。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} has no points or polygons. Choose another layer.</source>
        <translation>图层 {name} 没有点或多边形。请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} must hold points or polygons, not lines.</source>
        <translation>图层 {name} 必须含有点或多边形，不能是线。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/quality.py"/>
        <source>The layer {name} cannot be brought into the map&apos;s coordinate reference system: {why}.</source>
        <translation>无法将图层 {name} 转换到地图的坐标参照系：{why}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>No tile of this session has been labelled by two people yet.</source>
        <translation>此会话中还没有由两人标注的图块。</translation>
    </message>
    <message numerus="yes">
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>{count} tiles are still being labelled by two people and are not compared yet.</source>
        <translation>
            <numerusform>有 {count} 个图块仍在由两人标注，暂不比较。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_quality.py"/>
        <source>Tiles that are not labelled twice began with the prediction. Their annotation is not independent of it, so it agrees with the prediction more than it should.</source>
        <translation>未经双人标注的图块以预测作为起点。其标注与预测不独立，因此与预测的一致性偏高。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} is no raster file, so it cannot be annotated. Save the part that is wanted as a GeoTIFF first.</source>
        <translation>图层 {name} 不是栅格文件，因此无法标注。请先将需要的部分保存为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} has another coordinate reference system in QGIS than in its file. Assign it to the file first (Raster &gt; Projections &gt; Assign Projection), so that the session fits it.</source>
        <translation>图层 {name} 在 QGIS 中的坐标参照系与其文件中的不同。请先为文件指定坐标参照系（栅格 &gt; 投影 &gt; 指定投影），使会话与之匹配。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>The layer {name} has no polygon on the image.</source>
        <translation>图层 {name} 没有多边形位于影像上。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <source>No value of {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which value becomes which class.</source>
        <translation>{name} 中没有代表图例类别的值。其值为：{values}。请在类别映射中说明哪个值变为哪个类别。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/session_run.py"/>
        <location filename="../plugin/qgis_bridge/texts.py"/>
        <source>These values of {name} stand for no class and are unknown in the session: {values}.</source>
        <translation>{name} 的这些值不代表任何类别，在会话中为未知：{values}。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/value_ranges.py"/>
        <source>The style of the layer {name} has no minimum and maximum for the band(s) {bands}. Give it some in the layer&apos;s properties (Symbology), choose bands that it shows, or choose another scaling.</source>
        <translation>图层 {name} 的样式没有波段 {bands} 的最小值和最大值。请在图层属性（符号化）中设置，或选择它所显示的波段，或选择其他数值缩放方式。</translation>
    </message>
</context>
<context>
    <name>TerrazzoPlugin</name>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Land cover panel</source>
        <translation>土地覆盖面板</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Terrazzo: map the land cover of an image</source>
        <translation>Terrazzo：对影像进行土地覆盖制图</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open the example project…</source>
        <translation>打开示例工程…</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Python packages…</source>
        <translation>Python 包…</translation>
    </message>
</context>
<context>
    <name>TerrazzoRequirements</name>
    <message>
        <location filename="../plugin/qgis_bridge/models.py"/>
        <source>Mapping needs the Python package(s) {packages}, which this QGIS does not have. Install them into the Python that QGIS uses, for instance with “{command}” (on Windows in the OSGeo4W shell), then start QGIS again.</source>
        <translation>制图需要 Python 包 {packages}，而此 QGIS 中没有。请将其安装到 QGIS 使用的 Python 中，例如运行“{command}”（在 Windows 上用 OSGeo4W shell），然后重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../plugin/qgis_bridge/packages.py"/>
        <source>Installing Python packages</source>
        <translation>安装 Python 包</translation>
    </message>
</context>
<context>
    <name>TileBox</name>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Why is the tile skipped?</source>
        <translation>为什么跳过此图块？</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Zoom to the tile</source>
        <translation>缩放到图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Show the whole tile.</source>
        <translation>显示整个图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>More that can be done with the tile.</source>
        <translation>可对此图块进行的更多操作。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>&amp;Next tile</source>
        <translation>下一个图块(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>&amp;Submit, next</source>
        <translation>提交并继续(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile</source>
        <translation>下一个图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Submit and take the next tile</source>
        <translation>提交并取下一个图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>No tile in work. Press “Next tile”, or begin to paint in one.</source>
        <translation>没有正在处理的图块。请按“下一个图块”，或直接在某个图块中开始绘制。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>to do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>labelling</source>
        <translation>标注中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>merging</source>
        <translation>合并中</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>first check</source>
        <translation>第一次检查</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>second check</source>
        <translation>第二次检查</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Skip the tile</source>
        <translation>跳过图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>No tile is left for you to label.</source>
        <translation>没有剩余的图块可供您标注。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile: where the model is least sure</source>
        <translation>下一个图块：模型最没有把握的地方</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Next tile: in random order</source>
        <translation>下一个图块：随机顺序</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Accept the whole prediction</source>
        <translation>采用全部预测</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Hand the tile back</source>
        <translation>交还图块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Skip the tile…</source>
        <translation>跳过图块…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Go to the next tile that you can label; this one stays yours. Key: {key}.</source>
        <translation>转到您可标注的下一个图块；此图块仍归您。快捷键：{key}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>The tile is finished: hand it in for checking and take the next. Key: {key}.</source>
        <translation>图块已完成：提交检查并取下一个。快捷键：{key}。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name}: {state}</source>
        <translation>图块 {name}：{state}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>This is the only tile that you can label now.</source>
        <translation>这是您目前唯一可以标注的图块。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name} is submitted.</source>
        <translation>图块 {name} 已提交。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Take tile {name} back, which was submitted last</source>
        <translation>撤回最后提交的图块 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Tile {name}: second labelling</source>
        <translation>图块 {name}：第二次标注</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>, the model is {percent:.0f} % sure</source>
        <translation>，模型的把握为 {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>Returned: {reason}</source>
        <translation>已退回：{reason}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tiles.py"/>
        <source>{share:.1f} % of it is unknown.</source>
        <translation>其中 {share:.1f} % 为未知。</translation>
    </message>
</context>
<context>
    <name>ToolButtons</name>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Brush size in pixels of the image. Keys: [ and ], or Shift and the wheel.</source>
        <translation>以影像像元计的画笔大小。快捷键：[ 和 ]，或 Shift 加滚轮。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>About how large the segments of the image are. Keys: [ and ], or Shift and the wheel.</source>
        <translation>影像分割块的大致大小。快捷键：[ 和 ]，或 Shift 加滚轮。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Snap strokes to image edges</source>
        <translation>笔画捕捉到影像边缘</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Snap to the image</source>
        <translation>捕捉到影像</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Take back the last step.</source>
        <translation>撤销上一步。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Do again what was taken back.</source>
        <translation>恢复已撤销的步骤。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Paint with the class in hand.</source>
        <translation>用当前类别绘制。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click the corners. Enter, a double click or the right button ends; Backspace goes back.</source>
        <translation>单击各个角点。按 Enter、双击或单击右键结束；按 Backspace 后退一点。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw freehand</source>
        <translation>手绘</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw around an area with the button held down.</source>
        <translation>按住鼠标按键圈出区域。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Segments of the image</source>
        <translation>影像分割块</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click or drag over the outlined segments to give them the class in hand.</source>
        <translation>单击或拖过带轮廓的分割块，将其设为当前类别。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Change a whole segment</source>
        <translation>更改整个图斑</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click a segment of labels to give all of it the class in hand.</source>
        <translation>单击一个图斑，将其全部设为当前类别。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Take labels away; the place is unknown again.</source>
        <translation>清除标注；该处恢复为未知。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Nudge a boundary</source>
        <translation>推移边界</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Press on one side of a boundary and push it over. The side you pressed on grows.</source>
        <translation>在边界的一侧按下并推过边界。按下的一侧会扩大。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Accept the prediction here</source>
        <translation>采用此处的预测</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Draw around an area, or click, to take over what the model says there.</source>
        <translation>圈出区域或单击，采用模型在那里的预测。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Pick a class</source>
        <translation>拾取类别</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Click a place to take its class in hand. With any tool: Alt and a click.</source>
        <translation>单击某处，将其类别设为当前类别。使用任何工具时：Alt 加单击。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>No tool in use</source>
        <translation>未使用工具</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>Choose a tool to begin.</source>
        <translation>选择一个工具以开始。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/annotate_tools.py"/>
        <source>When a stroke ends its edges move to edges in the image. Key: {key}.</source>
        <translation>笔画结束时，其边缘会移到影像中的边缘。快捷键：{key}。</translation>
    </message>
</context>
<context>
    <name>_Broken</name>
    <message>
        <location filename="../plugin/panel/page_tabs.py"/>
        <source>The page “{title}” cannot be shown: {why}

The log messages panel (Terrazzo) tells more.</source>
        <translation>无法显示页面“{title}”：{why}

日志信息面板（Terrazzo）中有更多说明。</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <location filename="../plugin/panel/preview_compare.py"/>
        <source>Drag to compare the image (left) with the preview (right). Keys: left and right arrow.</source>
        <translation>拖动以比较影像（左）和预览（右）。按键：左、右箭头。</translation>
    </message>
    <message>
        <location filename="../plugin/panel/preview_compare.py"/>
        <source>Swipe</source>
        <translation>卷帘</translation>
    </message>
</context>
</TS>
